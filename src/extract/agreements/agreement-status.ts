import type { AgreementStatus } from "../../model/agreement.ts";
import { lazily } from "../../text/lazily.ts";
import { statusWords } from "../data/agreement-words.ts";
import { findSaidDates } from "../events/find-said-dates.ts";
import { resolveDate } from "../events/resolve-date.ts";
import type { Word } from "../words.ts";
import type { AgreementMention } from "./agreement-mentions.ts";

/** What a sentence says of an agreement's status, by which word, and from which day on. */
export interface SaidStatus {
  readonly status: AgreementStatus;
  readonly word: string;
  readonly since: string | null;
}

const statuses = lazily(() => {
  const words = new Map<string, AgreementStatus>();
  for (const line of statusWords.split("\n")) {
    const [status = "", all = ""] = line.split(":");
    for (const word of all.split(" ")) if (!words.has(word)) words.set(word, status as AgreementStatus);
  }
  return words;
});

/** The status that the verb nearest to a mention tells; null where none does, or it is denied. */
export function statusOf(mention: AgreementMention, day: string | null): SaidStatus | null {
  const { sentence, from, to } = mention;
  const { words } = sentence;
  let made: SaidStatus | null = null;
  for (let away = 1; away <= 8; away += 1) {
    for (const at of [from - away, to + away - 1]) {
      const word = words[at];
      const status = word === undefined ? undefined : statuses().get(word.small);
      if (word === undefined || status === undefined || isDenied(words, at)) continue;
      const told = fitting(status, word.small, mention);
      if (told === null) continue;
      const said = { status: told, word: word.text, since: sinceOf(sentence.text, word.start, told, day) };
      // What was "agreed in May" may have "lapsed in July".
      if (at !== to || told !== "signed") return said;
      made = said;
    }
    if (made !== null && isEndOfPhrase(words[to + away])) return made;
  }
  return made;
}

/** A mark behind what was agreed ends what is said of it. */
function isEndOfPhrase(word: Word | undefined): boolean {
  return word === undefined || /^[,;:.]$/.test(word.text);
}

/** A verb of talks does not sign, and what ends talks shelves them. */
function fitting(status: AgreementStatus, word: string, { sort }: AgreementMention): AgreementStatus | null {
  if (sort === "truce" && /^(?:hold|holds|held|holding)$/.test(word)) return "in-force";
  if (sort === "talks") {
    if (status === "suspended" || status === "shelved" || word === "collapse" || word === "collapsed") return "shelved";
    if (status === "ended") return word === "left" || word.startsWith("leav") ? null : "ended";
    return status === "proposed" ? "proposed" : "negotiating";
  }
  return status === "negotiating" &&
    /^(?:hold|holds|held|begin|begins|began|open|opened|start|starts|started)$/.test(word)
    ? null
    : status;
}

function isDenied(words: readonly Word[], at: number): boolean {
  return words
    .slice(Math.max(0, at - 3), at)
    .some(({ small }) => /^(?:not|never|no|without|cannot|unless|if|would|could|should|must|to)$/.test(small));
}

/** The day that the sentence dates near the verb. */
function sinceOf(text: string, at: number, status: AgreementStatus, day: string | null): string | null {
  let best: string | null = null;
  let least = 80;
  const from = Math.max(0, at - 200);
  for (const said of findSaidDates(text.slice(from, at + 200))) {
    const away = Math.min(Math.abs(said.start + from - at), Math.abs(said.end + from - at));
    const date =
      away < least ? resolveDate(said, { day, last: null }, () => (status === "proposed" ? "future" : "past")) : null;
    if (date === null) continue;
    best = date;
    least = away;
  }
  return best;
}
