import { dateline } from "../document/dateline.ts";
import type { ExtractedEvent } from "../extraction.ts";
import type { TextDocument, TextSentence } from "../text-document.ts";
import { eventLine } from "./event-line.ts";
import { findSaidDates } from "./find-said-dates.ts";
import { resolveDate } from "./resolve-date.ts";
import type { SaidDate } from "./said-date.ts";
import { tellsEvent } from "./tells-event.ts";
import { tenseNear } from "./tense-near.ts";

/** The events that a document dates, or that its own date makes datable; of English alone. */
export function findEvents({ head, sentences }: TextDocument): ExtractedEvent[] {
  if (head.language !== null && head.language !== "en") return [];
  const found: ExtractedEvent[] = [];
  let last: string | null = null;
  for (const sentence of sentences) {
    if (sentence.line.kind === "heading") continue;
    for (const event of eventsIn(sentence, head.date, last)) {
      found.push(event);
      if (event.date.length === 10) last = event.date;
    }
  }
  return found;
}

function eventsIn(sentence: TextSentence, day: string | null, before: string | null): ExtractedEvent[] {
  const { text } = sentence;
  const found: ExtractedEvent[] = [];
  const said = findSaidDates(text);
  if (said.length === 0) return found;
  const from = dateline(text)?.end ?? 0;
  let last = before;
  for (const one of said) {
    if (one.start < from || !tellsEvent(text, one)) continue;
    const date = resolveDate(one, { day, last }, () => tenseNear(sentence.words, one.start, one.end));
    if (date === null || found.some((event) => event.date === date)) continue;
    if (date.length === 10) last = date;
    found.push({
      sentence,
      date,
      event: eventLine(text, one),
      certainty: certaintyOf(one),
      reasons: [{ rule: one.kind, words: text.slice(one.start, one.end), weight: 1 }],
    });
  }
  return found;
}

/** What is written out is surer than what its words leave to the day of the text. */
function certaintyOf({ kind, value }: SaidDate): number {
  if (kind === "written") return value.startsWith("-") ? 0.85 : value.length === 4 ? 0.85 : 0.95;
  return kind === "from-last" ? 0.6 : 0.8;
}
