import { lazily } from "../../text/lazily.ts";
import type { Word } from "../words.ts";

/** What a verb says of a date beside it; what was planned for it may be either. */
export type Tense = "past" | "future" | "planned";

const future = lazily(
  () =>
    new Set(
      "will shall would won't likely next resume begin convene lapse lapses forthcoming expires expire expiring starts begins opens ends convenes resumes votes meet meets closes runs expects expect plans hopes hope intends intend upcoming must should may might can could going ready deadline".split(
        " ",
      ),
    ),
);

const planned = new Set(["planned", "expected", "scheduled", "due", "slated"]);

/** Past forms that do not end in -ed; from general knowledge. */
const past = lazily(
  () =>
    new Set(
      "was were had has have been did said told met held made came went sat took began broke brought built bought caught chose cut dealt drew drove fell felt fought found flew forbade froze gave got grew heard hit hurt kept knew laid led left lent let lost meant paid put quit ran rang read rose saw sent set shook shot shut sold sought spoke spent split spread stood stole struck swore taught thought threw understood undertook undid upheld urged won wrote withdrew overthrew beat bore became bled stuck withheld rebuilt resold broadcast forecast set".split(
        " ",
      ),
    ),
);

/** Before `to` and a verb: what was agreed, planned or called for is still to come. */
const ahead = lazily(
  () =>
    new Set(
      "agreed agree agrees plan plans planned due set expected going want wants wanted hope hopes hoped promise promises promised vow vows vowed pledge pledges pledged decide decides decided ready likely scheduled intend intends intended threaten threatens threatened need needs have has ought invited asked urged called calls ordered obliged required prepared preparing deal plans agreement decision vote bid proposal offer offered deadline chance time until began resolved committed commitment aims aim bound slated poised meant supposed designed hoping wish wishes booked entitled".split(
        " ",
      ),
    ),
);

/**
 * Whether the verb next to a date says that it is still to come: the nearest before it within its
 * clause, else the first behind it; without any it is `otherwise`.
 */
export function tenseNear(words: readonly Word[], from: number, to: number, otherwise: Tense = "past"): Tense {
  const at = firstFrom(words, from);
  const before = tenseBefore(words, at);
  if (before !== null) return before;
  for (let index = at; index < Math.min(words.length, at + 2 * reach); index += 1) {
    if ((words[index] as Word).start < to) continue;
    const tense = tenseOf(words, index);
    if (tense !== null) return tense;
  }
  return otherwise;
}

const reach = 13;

/** The number of the first word that begins at a place or behind it. */
function firstFrom(words: readonly Word[], place: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as Word).start < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function tenseBefore(words: readonly Word[], at: number): Tense | null {
  for (let index = at - 1; index >= Math.max(0, at - reach); index -= 1) {
    if (isClauseEnd(words[index] as Word)) return null;
    const tense = tenseOf(words, index);
    if (tense !== null) return tense;
  }
  return null;
}

function isClauseEnd({ text }: Word): boolean {
  return text === ";" || text === ":";
}

function tenseOf(words: readonly Word[], index: number): Tense | null {
  const word = words[index] as Word;
  const { small } = word;
  const before = words[index - 1]?.small ?? "";
  if (small === "to") return ahead().has(before) ? "future" : null;
  // Is to meet, is due; was due, were to meet.
  if ((isBe(small) || small === "set") && isAhead(words[index + 1])) return "future";
  if (planned.has(small)) return wasBefore(before) ? "planned" : "future";
  if (isCounted(words, index)) return null;
  if ((future().has(small) && before !== "to") || isTaking(word, words[index + 1])) return "future";
  return isPast(word, before) ? "past" : null;
}

/** `Four votes`, `the plans`: no verb. */
function isCounted(words: readonly Word[], index: number): boolean {
  if (!/^(?:votes|plans|hopes|runs|starts|ends|resumes|meet)$/.test(words[index]?.small ?? "")) return false;
  const { kind, small = "" } = words[index - 1] ?? {};
  return kind === "number" || counting.test(small);
}

const counting =
  /^(?:the|an?|its|their|his|her|our|of|no|few|many|all|more|these|those|some|any|one|two|three|four|five|six|seven|eight|nine|ten|several|against|both)$/;

/** Takes effect, comes into force, enters office. */
function isTaking({ small }: Word, next: Word | undefined): boolean {
  return (
    next !== undefined &&
    /^(?:takes|comes|enters|goes)$/.test(small) &&
    /^(?:effect|place|into|office|over|to)$/.test(next.small)
  );
}

/** Not of what will be held, or is heard: there the verb ahead tells. */
function isPast({ small, isCapital }: Word, before: string): boolean {
  if (before === "be" || before === "is" || before === "are" || modals.test(before)) return false;
  return past().has(small) || (small.endsWith("ed") && small.length > 3 && !isCapital);
}

/** "Will read": what looks like a past is none. */
const modals = /^(?:will|shall|would|can|could|may|might|must|should|to)$/;

function isAhead(next: Word | undefined): boolean {
  return next !== undefined && /^(?:to|for|due|set)$/.test(next.small);
}

function isBe(small: string): boolean {
  return small === "is" || small === "are" || small === "be";
}

function wasBefore(small: string): boolean {
  return small === "was" || small === "were" || small === "had" || small === "has" || small === "have";
}
