import { lazily } from "../../text/lazily.ts";
import { wordClass } from "../word-class.ts";
import { wordSet } from "../word-set.ts";
import type { Word } from "../words.ts";
import { anyHolds, rulesByWord } from "./word-rules.ts";

/**
 * Whether a sentence says of itself that nothing stands in the way: it only plays with a thought
 * ("should the talks drag on", "if prices were to fall", "a hypothetical blackout"), denies it
 * ("nor did the row keep them from signing"), or calls it over ("the freeze is history", "was
 * passed with no vote against"). What has to come first ("if parliament does not approve it, the
 * loan lapses") is no thought alone.
 */
export function isToldOver(words: readonly Word[], classes: number): boolean {
  if (firsts.has(words[0]?.small ?? "") && (isInverted(words) || isIfWere(words) || isNoHindrance(words))) return true;
  return (classes & over) !== 0 && anyHolds(rules(), words);
}

/** What a sentence begins with that may only play with a thought, or deny it. */
const firsts = wordSet("and but yet should were even if nor");

/** `Should the talks drag on, …`: no question. */
function isInverted(words: readonly Word[]): boolean {
  const at = joining.has(words[0]?.small ?? "") ? 1 : 0;
  return inverted.has(words[at]?.small ?? "") && words[words.length - 1]?.text !== "?";
}

const joining = wordSet("and but yet");
const inverted = wordSet("should were");

/** `If prices were to fall, …`, `even if …, it would …`. */
function isIfWere(words: readonly Word[]): boolean {
  const at = words[0]?.small === "even" ? 1 : 0;
  if (words[at]?.small !== "if") return false;
  const comma = words.findIndex(({ text }) => text === ",");
  if (comma === -1) return false;
  return words.some(({ small }, index) => (index < comma ? small === "were" : small === "would"));
}

/** `Nor did the quarrel keep the pact from being signed.` */
function isNoHindrance(words: readonly Word[]): boolean {
  return words[0]?.small === "nor" && words.some(({ small }) => hindering.has(small));
}

const hindering = wordSet("keep stop prevent delay block hinder hamper halt derail slow deter dissuade");

/** `A hypothetical blackout`, `in theory`. */
function isThought(words: readonly Word[], at: number): boolean {
  return words[at]?.small !== "theory" || words[at - 1]?.small === "in";
}

/** `Is history`, `is a thing of the past`, `is behind us`, `nor is there any longer`. */
function isHistory(words: readonly Word[], at: number): boolean {
  const small = words[at]?.small ?? "";
  const next = words[at + 1]?.small;
  const second = words[at + 2]?.small;
  if (small === "any") return next === "longer" && isDenied(words, at);
  if (!be.has(small)) return next === "of" && second === "the" && words[at + 3]?.small === "past";
  const said = next === "now" ? second : next;
  return said === "history" || (said === "behind" && us.has(words[at + (next === "now" ? 3 : 2)]?.small ?? ""));
}

const be = wordSet("is are was were");
const us = wordSet("us them it him her");

function isDenied(words: readonly Word[], at: number): boolean {
  return words.slice(0, at).some(({ small }) => small === "nor" || small === "neither" || small === "not");
}

/** `With no vote against`, `with only four votes against`. */
function isCarried(words: readonly Word[], at: number): boolean {
  if (!few.has(words[at + 1]?.small ?? "")) return false;
  return words.slice(at + 2, at + 6).some(({ small }) => small === "against");
}

const few = wordSet("no only just");

/** Turns of several words; `/` parts words of which one stands there. */
const turns = [
  "lost its/their/much force/sting/bite/edge/point/sense",
  "lost its/their/his/her/the case/appeal/suit/lawsuit",
  "let the/it/them/things/that matter/rest",
  "not/never come/came to pass",
  "do/does/did not share",
  "never been hindered/hampered/blocked/delayed/harmed/disturbed/stopped/troubled",
].map((turn) => turn.split(" ").map((words) => wordSet(words.replaceAll("/", " "))));

function isTurn(words: readonly Word[], at: number): boolean {
  return turns.some((turn) => turn.every((choices, index) => choices.has(words[at + index]?.small ?? "")));
}

/** Of each turn and rule above a word that few sentences have: one without any is told at once. */
const over = wordClass(
  new Set([
    ...wordSet("hypothetical hypothetically theory history behind longer thing things against let pass share"),
    ...(turns[0]?.[2] ?? []),
    ...(turns[1]?.[2] ?? []),
    ...(turns[5]?.[2] ?? []),
  ]),
);

/** At which words a sentence may be told over, by which turn. */
const rules = lazily(() =>
  rulesByWord([
    [wordSet("hypothetical hypothetically theory"), isThought],
    [[...be, "any", "thing", "things"], isHistory],
    [["with"], isCarried],
    [new Set(turns.flatMap(([first]) => [...(first ?? [])])), isTurn],
  ]),
);

/**
 * Whether a sentence opens with a time that was over long before the text and tells of nothing
 * since: "in 2012 the road was closed for five months", two years before or more; "two summers
 * ago".
 */
export function isLongAgo(words: readonly Word[], year: number | null): boolean {
  if (words[2]?.small === "ago" && spans.has(words[1]?.small ?? ""))
    return !words.some(({ small }) => small === "still");
  if (year === null || !opening.has(words[0]?.small ?? "")) return false;
  const last = words.slice(1, 6).findLast(({ text }) => /^(?:19|20)\d\d$/.test(text));
  return last !== undefined && Number(last.text) <= year - 2 && !words.some(({ small }) => present.has(small));
}

const spans = wordSet("years summers winters springs autumns decades");
const opening = wordSet("in between during");
const present = wordSet(
  "has have is are remain remains still continue continues cannot will do does can must may now since ever 's",
);
