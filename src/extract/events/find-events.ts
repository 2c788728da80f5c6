import { dateline } from "../document/dateline.ts";
import type { ExtractedEvent } from "../extraction.ts";
import { anyOfLater } from "../later-class.ts";
import type { TextDocument, TextLine, TextSentence } from "../text-document.ts";
import { classesIn } from "../word-class.ts";
import { wordsOf } from "../words.ts";
import { eventLine } from "./event-line.ts";
import { dating, findSaidDates } from "./find-said-dates.ts";
import { resolveDate, type Standpoint } from "./resolve-date.ts";
import type { SaidDate } from "./said-date.ts";
import { tellsEvent } from "./tells-event.ts";
import { type Tense, tenseNear } from "./tense-near.ts";

/** The events that a document dates, or that its own date makes datable; of English alone. */
export function findEvents({ head, sentences }: TextDocument): ExtractedEvent[] {
  if (head.language !== null && head.language !== "en") return [];
  const found: ExtractedEvent[] = [];
  let row: TextLine | null = null;
  for (const sentence of sentences) {
    const last = found.at(-1);
    // Further on nobody would know which day was meant.
    const isNear = last !== undefined && sentence.index - last.sentence.index <= 2;
    const { line } = sentence;
    if (line.kind === "heading" || line === row || !anyOfLater(sentence.words, dating)) continue;
    if (line.kind === "cell") row = line;
    addEvents(found, line === row ? wholeRow(sentence) : sentence, {
      day: head.date,
      last: isNear ? last.date : null,
    });
  }
  return found;
}

/** What happened stands in one cell of a row, the day in another. */
function wholeRow({ index, line }: TextSentence): TextSentence {
  const { text } = line;
  const words = wordsOf(text);
  return { text, index, line, start: 0, end: text.length, words, classes: classesIn(words) };
}

function addEvents(found: ExtractedEvent[], sentence: TextSentence, standpoint: Standpoint): void {
  const { text } = sentence;
  const said = findSaidDates(text);
  if (said.length === 0) return;
  const from = datelineEnd(sentence);
  const before = found.length;
  const there = new Set<string>();
  for (const one of said) {
    if (one.start < from || !tellsEvent(text, one)) continue;
    const told = found.length > before ? (found.at(-1)?.date ?? null) : standpoint.last;
    const last = told === null || isSince(text, one) ? null : told;
    const date = resolveDate(one, { ...standpoint, last }, () => tenseOf(sentence, one));
    if (date === null || there.has(date)) continue;
    there.add(date);
    const words = text.slice(one.start, one.end);
    const reasons = [{ rule: one.kind, words, weight: 1 }];
    found.push({
      sentence,
      date,
      event: eventLine(text, one),
      certainty: certaintyOf(one, date, standpoint.day),
      reasons: () => reasons,
    });
  }
}

/** A day at the head of an item is when that happened, of a paragraph when it was reported. */
function datelineEnd({ text, line }: TextSentence): number {
  return line.kind === "item" ? 0 : (dateline(text)?.end ?? 0);
}

/** What has been so since November goes on: it is the last November. */
function isSince(text: string, { start, kind }: SaidDate): boolean {
  return kind === "written" && /^since $/i.test(text.slice(Math.max(0, start - 6), start));
}

/** What the verb beside a date says of it, or the words right ahead of it. */
function tenseOf(sentence: TextSentence, { start, end, kind }: SaidDate): Tense {
  const { text, words } = sentence;
  const before = text.slice(Math.max(0, start - 60), start);
  if (/\bsince $/i.test(before)) return "past";
  // A decree of February 13 has been made.
  if (
    kind === "written" &&
    /\b[a-z]{4,} of $/.test(before) &&
    !/\b(?:end|beginning|start|middle|month|as|(?:ahead of|before|for|until) the [a-z ]{0,20}(?:summit|election|elections|vote|referendum|meeting)) of $/.test(
      before,
    )
  )
    return "past";
  if (/\b(?:called|set|scheduled|planned|slated|booked|fixed|convened) for $/i.test(before))
    return /\b(?:was|were|had) /.test(before) ? "planned" : "future";
  // Have called a strike from 24 May; looks forward to the summit in May.
  if (
    kind === "written" &&
    /\b(?:(?:has|have) (?:called|set|scheduled|announced|planned|booked) [^.;,]{2,40} (?:from|for)|looks?(?:ing)? forward to [^.;]{2,40}) $/.test(
      before,
    )
  )
    return "future";
  // Put off until May; by August 20; ahead of Sunday's vote.
  if (
    /\b(?:postpon|delay|exten|adjourn|defer|reschedul|suspend|put off|pushed|moved)\w*(?: \w+){0,3} (?:to|until|till) $/i.test(
      before,
    )
  )
    return "future";
  const isDeadline =
    /\b(?:by|until|till|ahead of|run-up to) $/i.test(before) &&
    (kind === "written" || kind === "weekday") &&
    !/^,? (?:it|they|he|she|we|the \w+) had\b/.test(text.slice(end, end + 30));
  return isDeadline && !/\b(?:had|was|were) /.test(before)
    ? "future"
    : tenseNear(words, start, end, untensed(sentence, start));
}

/** `June 24: summit in The Hague`: a list tells of days near by, to come as often as gone. */
function untensed({ line }: TextSentence, start: number): Tense {
  return start === 0 && (line.kind === "item" || line.kind === "cell") ? "planned" : "past";
}

/**
 * What is written out is surer than what its words leave to the day of the text, the more so long
 * after.
 */
function certaintyOf({ kind, value, yearsAway }: SaidDate, date: string, day: string | null): number {
  if (kind.endsWith("last")) return 0.6;
  if (kind !== "written") return 0.8;
  if (!value.startsWith("-")) return value.length === 4 ? 0.85 : 0.95;
  const isOld =
    day !== null &&
    12 * (Number(day.slice(0, 4)) - Number(date.slice(0, 4))) + Number(day.slice(5, 7)) - Number(date.slice(5, 7)) > 3;
  return isOld && yearsAway === undefined ? 0.55 : 0.85;
}
