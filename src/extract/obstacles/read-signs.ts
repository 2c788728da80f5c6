import type { TextSentence } from "../text-document.ts";
import { wordSet } from "../word-set.ts";
import type { Word } from "../words.ts";
import { type Clue, findClues } from "./find-clues.ts";
import { undoneClues } from "./undone.ts";

/** A clue and whether the sentence turns it round. */
export interface Sign extends Clue {
  /**
   * `denied`: "no objection"; `remedied`: "talks to end the dispute"; `removed`: "lifted its veto";
   * `past`: "used to object".
   */
  readonly turn: "stands" | "denied" | "remedied" | "removed" | "past";
}

/** What the lexicon and the grammar near each clue tell of a sentence. */
export interface SentenceSigns {
  readonly sentence: TextSentence;
  readonly words: readonly Word[];
  /** Those of families that can block, without those that lie within another of theirs. */
  readonly blocking: readonly Sign[];
  /** All others. */
  readonly other: readonly Clue[];
}

/** Families of which a word can say that something blocks. */
const blockingFamilies: ReadonlySet<string> = new Set(
  `refuse oppose anger dispute tension divide distrust unlikely afraid demand condition await withdraw accuse criticise
  deny deadlock fail lose unable not-yet delay impede strain bar sanction limit-rule breach abuse court fight harm unrest
  threat risk warn protest repress lack weak poor cost slump open hard trouble fall cut damage mishap plain`.split(
    /\s+/,
  ),
);

/** The signs of a sentence. */
export function readSigns(sentence: TextSentence): SentenceSigns {
  const { words } = sentence;
  const clues = sentence.text.length > longestSentence ? [] : withoutIdle(findClues(words));
  const other = clues.filter(({ family }) => !blockingFamilies.has(family));
  const nots = placesOf(other, "not");
  const blocking = clues.filter(({ family }) => blockingFamilies.has(family));
  const undone = other.filter(
    ({ family, from, to }) => family === "remove" && to > from && !isOnlyMeant(words, from, to),
  );
  const gone = new Set(
    blocking.filter((clue) => undone.some((one) => isUndone(clue, one, words))).map(({ family }) => family),
  );
  const over = undoneClues(blocking, words);
  const once = placesOf(other, "once");
  const isUntrue = other.some(({ family }) => family === "untrue");
  const turn = (clue: Clue) => {
    if (isUntrue) return "denied";
    if (over.has(clue)) return "removed";
    if (clue.family === "plain" ? undone.some((one) => isUndone(clue, one, words)) : gone.has(clue.family))
      return "removed";
    return isPast(clue, once) ? "past" : turnOf(clue, words, nots);
  };
  const signs = blocking.map((clue) => ({ ...clue, turn: turn(clue) }));
  return { sentence, words, blocking: signs, other };
}

/**
 * A longer one, in characters, is no prose; below, what is compared with each other stays little.
 */
const longestSentence = 5_000;

/** A negation within a turn that says nothing ("not only", "no doubt") negates nothing. */
function withoutIdle(clues: readonly Clue[]): Clue[] {
  const idle = clues.filter(({ family }) => family === "idle");
  return clues.filter((clue) => clue.family === "idle" || !idle.some((turn) => overlap(turn, clue)));
}

/** How many words before "died down" or "is over" what it says so of may stand. */
const undoneReach = 6;

function isUndone(clue: Clue, one: Clue, words: readonly Word[]): boolean {
  if (overlap(one, clue)) return true;
  if (clue.to > one.from || one.from - clue.to > undoneReach) return false;
  return !words.slice(clue.to + 1, one.from).some(({ small }) => clauseOpeners.has(small));
}

/**
 * Whether a removal is wanted or possible rather than done: "should drop", "to lift", "not lifted".
 */
function isOnlyMeant(words: readonly Word[], from: number, to: number): boolean {
  return words
    .slice(Math.max(0, from - 4), Math.max(from + 2, to))
    .some(({ small }) => meant.has(small) || small.endsWith("n't"));
}

/** How many words behind "used to" or "once" a clue is of the past. */
const pastReach = 6;

function isPast(clue: Clue, once: ReadonlySet<number>): boolean {
  for (let at = clue.from - pastReach; at < clue.from; at++) if (once.has(at)) return true;
  return false;
}

function overlap(one: Clue, other: Clue): boolean {
  return one.from <= other.to && other.from <= one.to;
}

/** Numbers of the words that begin a clue of a family. */
export function placesOf(clues: readonly Clue[], family: string): Set<number> {
  return new Set(clues.filter((clue) => clue.family === family).map(({ from }) => from));
}

/** How many words before a clue its negation may stand, and what remedies it. */
const reach = 3;
const remedyReach = 6;

function turnOf({ from, to }: Clue, words: readonly Word[], nots: ReadonlySet<number>): Sign["turn"] {
  // A bill to lift it that "was voted down" is no lifting of what was voted.
  let isVerb = false;
  for (let at = from - 1; at >= Math.max(0, from - remedyReach); at--) {
    const small = words[at]?.small ?? "";
    const remedy = remedyAt(words, at);
    if (remedy === "purpose") return "remedied";
    if (words[at]?.kind === "mark" || clauseOpeners.has(small)) return "stands";
    isVerb ||= auxiliaries.has(small);
    if (!isVerb && remedy !== null) return remedy;
    if (from - at <= reach && nots.has(at) && to < at + 12) return "denied";
  }
  return isOfNobody(from, words) ? "denied" : "stands";
}

/** How many words before what blocks its subject may stand. */
const subjectReach = 10;

/** "Nobody in the ministry expects the quarrel to slow the work." */
function isOfNobody(from: number, words: readonly Word[]): boolean {
  for (let at = from - 1; at >= Math.max(0, from - subjectReach); at--) {
    const { small = "", kind } = words[at] ?? {};
    if (kind === "mark" || clauseOpeners.has(small)) return false;
    if (nobodies.has(small) || (small === "one" && words[at - 1]?.small === "no")) return true;
  }
  return false;
}

const nobodies = wordSet("nobody none neither nothing never");

/**
 * What a word does to what stands behind it: "to end the dispute", "ended the dispute", "so that".
 */
function remedyAt(words: readonly Word[], at: number): "purpose" | "remedied" | "removed" | null {
  const small = words[at]?.small ?? "";
  if (small === "that" && words[at - 1]?.small === "so") return "purpose";
  if (remedies.has(small)) return isStillToDo(words, at) ? null : "remedied";
  return removals.has(small) ? "removed" : null;
}

/** "Would have to overcome", "must first settle", "yet to resolve": it stands. */
function isStillToDo(words: readonly Word[], at: number): boolean {
  const [before, second] = [words[at - 1]?.small ?? "", words[at - 2]?.small ?? ""];
  if (before === "must" || (before === "first" && second === "must")) return true;
  return before === "to" && duties.has(second);
}

const duties = wordSet(
  "have has had need needs needed yet fail fails failed unable try tries tried struggle struggles",
);

const meant = wordSet("to should must can could may might would will if unless until not never no when once only");

const clauseOpeners = wordSet("that which who but and or because while although unless until if whether when than as");

/** What is done against something bad, by form. */
const remedies =
  wordSet(`end ending stop stopping prevent preventing avoid avoiding avert averting resolve resolving settle
  settling solve solving address addressing tackle tackling combat combating curb curbing counter countering reduce
  reducing overcome overcoming defuse defusing ease easing lower lowering calm calming mitigate mitigating bridge
  bridging narrow narrowing mediate mediating against fight fighting deter deterring limit limiting halt halting
  monitor monitoring fix fixing heal healing lift lifting remove removing eliminate eliminating eradicate`);

const auxiliaries = wordSet(
  "is are was were be been has have had will would can could may might must should do does did",
);

const removals = wordSet(`ended lifted overcame overcome resolved settled removed dropped eased defused solved averted
  dissolved waived revoked`);
