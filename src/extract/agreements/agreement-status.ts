import type { AgreementStatus } from "../../model/agreement.ts";
import { lazily } from "../../text/lazily.ts";
import { statusWords } from "../data/agreement-words.ts";
import { findSaidDates } from "../events/find-said-dates.ts";
import { resolveDate } from "../events/resolve-date.ts";
import type { Word } from "../words.ts";
import type { AgreementMention } from "./agreement-mentions.ts";
import { isMadeBehind } from "./made-known.ts";

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

/**
 * The status that the verb nearest to a mention tells; null where none does, or it is denied. What
 * was "agreed in May" may have "lapsed in July".
 */
export function statusOf(mention: AgreementMention, day: string | null): SaidStatus | null {
  const { sentence, from, to } = mention;
  let made: SaidStatus | null = null;
  for (let away = 1; away <= 8; away += 1) {
    for (const at of [from - away, to + away - 1]) {
      const said = statusAt(mention, at, day);
      if (said !== null && (at !== to || said.status !== "signed")) return said;
      made = said ?? made;
    }
    if (made !== null && isEndOfPhrase(sentence.words[to + away])) return made;
  }
  return made ?? statusBehind(mention, day);
}

/** `Negotiations on a trade pact with Chad were suspended`: behind what it is about. */
function statusBehind(mention: AgreementMention, day: string | null): SaidStatus | null {
  const { to, behind } = mention;
  if (behind === to) return null;
  for (let at = Math.max(behind, to + 8); at < Math.max(behind, to + 5) + 6; at += 1) {
    const said = statusAt(mention, at, day);
    if (said !== null) return said;
  }
  return null;
}

function statusAt(mention: AgreementMention, at: number, day: string | null): SaidStatus | null {
  const { words, text } = mention.sentence;
  // The day on which it was made is not the one on which it ended.
  const isAfter = at > mention.to && isMadeBehind(words, mention.to);
  const word = words[at];
  const status = word === undefined ? undefined : statuses().get(word.small);
  if (word === undefined || status === undefined || isDenied(words, at, mention)) return null;
  const told = fitting(status, word.small, mention);
  return told === null ? null : { status: told, word: word.text, since: sinceOf(text, word.start, told, day, isAfter) };
}

/** A mark behind what was agreed ends what is said of it. */
function isEndOfPhrase(word: Word | undefined): boolean {
  return word === undefined || /^[,;:.]$/.test(word.text);
}

/** A truce is held, and no treaty. */
function fitting(status: AgreementStatus, word: string, { sort }: AgreementMention): AgreementStatus | null {
  if (sort === "talks") return ofTalks(status, word);
  if (sort === "truce" && /^(?:h[eo]ld|holding|beg[aiu]n|start(?:s|ed)?)s?$/.test(word)) return "in-force";
  return status === "negotiating" &&
    /^(?:hold|holds|held|begin|begins|began|open|opened|start|starts|started)$/.test(word)
    ? null
    : status;
}

/** A verb of talks does not sign, and what ends talks shelves them. */
function ofTalks(status: AgreementStatus, word: string): AgreementStatus | null {
  if (status === "suspended" || status === "shelved" || word === "collapse" || word === "collapsed") return "shelved";
  if (status === "ended") return word === "left" || word.startsWith("leav") ? null : "ended";
  return status === "proposed" ? "proposed" : "negotiating";
}

function isDenied(words: readonly Word[], at: number, { sort }: AgreementMention): boolean {
  for (let before = Math.max(0, at - 3); before < at; before += 1) {
    const { small } = words[before] as Word;
    // Who has agreed to reopen talks is at it.
    if (small === "to" && sort === "talks" && decided.test(words[before - 1]?.small ?? "")) continue;
    if (/^(?:not|never|no|without|cannot|unless|if|would|could|should|must|to)$/.test(small)) return true;
  }
  return false;
}

const decided = /^(?:decided|agreed|chose|chosen)$/;

/** `Reopened talks that have been stalled since 2012`: the day of what is said behind the verb. */
function isOfAnother(between: string, status: AgreementStatus): boolean {
  for (const word of between.match(/(?<= )[a-z]+(?= )/g) ?? []) {
    const other = statuses().get(word);
    if (other !== undefined && setsBack.test(other) && other !== status) return true;
  }
  return false;
}

const setsBack = /^(?:shelved|suspended|ended)$/;

/** The day that the sentence dates near the verb, or only behind it. */
function sinceOf(
  text: string,
  at: number,
  status: AgreementStatus,
  day: string | null,
  isBehind: boolean,
): string | null {
  let best: string | null = null;
  let least = 80;
  const from = isBehind ? at : Math.max(0, at - 200);
  for (const said of findSaidDates(text.slice(from, at + 200))) {
    const away = Math.min(Math.abs(said.start + from - at), Math.abs(said.end + from - at));
    const date =
      away < least ? resolveDate(said, { day, last: null }, () => (status === "proposed" ? "future" : "past")) : null;
    if (date === null || isOfAnother(text.slice(at, said.start + from), status)) continue;
    best = date;
    least = away;
  }
  return best;
}
