import { holderNouns, vagueHolders } from "../data/obstacle-holders.ts";
import type { ActorFindings, ExtractedActor } from "../extraction.ts";
import type { TextSentence } from "../text-document.ts";
import type { Word } from "../words.ts";

/** Who a sentence names, from one word to another. */
export interface Party {
  readonly name: string;
  /** Null is a group without a name of its own, as the text calls it. */
  readonly actor: ExtractedActor | null;
  readonly from: number;
  readonly to: number;
  /** Whether it is both sides or anybody: "the two governments", "some nations". */
  readonly isVague: boolean;
}

/** The parties of a sentence, in order: its actors, and groups as "rebels". */
export function partiesOf(sentence: TextSentence, who: ActorFindings): Party[] {
  const { words, index } = sentence;
  const found: Party[] = [];
  for (const { actor, start, end } of who.mentions[index] ?? []) {
    const from = words.findIndex((word) => word.end > start);
    const to = words.findLastIndex((word) => word.start < end);
    const one = who.actors[actor];
    if (one !== undefined && from >= 0 && to >= from)
      found.push({ name: one.name, actor: one, from, to, isVague: false });
  }
  const taken = new Set(found.flatMap(({ from, to }) => words.slice(from, to + 1)));
  for (const [at, word] of words.entries()) {
    if ((word.isCapital && at > 0) || taken.has(word) || !nounsOnce().has(word.small) || describes(words[at + 1]))
      continue;
    found.push(groupAt(sentence, at, who));
  }
  return found.sort((one, other) => one.from - other.from);
}

function groupAt(sentence: TextSentence, at: number, who: ActorFindings): Party {
  const { words } = sentence;
  const from = groupStart(words, at);
  const small = words[at]?.small ?? "";
  const before = words[from - 1]?.small ?? "";
  const state = stateBehind(words, { from, at }, who);
  const isVague = from === at && (vagueOnce().has(small) || /^(?:both|two|each|other|no)$/.test(before));
  const text = sentence.text.slice(words[from]?.start, words[at]?.end);
  const actor = state ?? actorCalled(text, who) ?? actorCalled(words[at]?.text ?? "", who) ?? null;
  return { name: actor?.name ?? text, actor, from, to: at, isVague };
}

/**
 * Whether what follows is the noun that a group's name only describes: "the opposition politician".
 */
function describes(next: Word | undefined): boolean {
  return next !== undefined && (nounsOnce().has(next.small) || described.test(next.small));
}

const described =
  /^(?:politician|leader|candidate|member|figure|side|official|spokesman|spokeswoman|spokesperson|minister|policy|money|aid|plan|proposal|control|delegation|delegations|bonds|debt|offensive|attack|attacks|action|election|elections|vote|building|headquarters)$/;

/** The actor of the text that goes by a group's name, as "the rebels". */
function actorCalled(text: string, { actors }: ActorFindings): ExtractedActor | undefined {
  const small = text.toLowerCase();
  const isIt = (name: string) => name.toLowerCase() === small || name.toLowerCase() === `the ${small}`;
  return actors.find(({ name, aliases }) => isIt(name) || aliases.some(isIt));
}

/**
 * "Cuba's foreign ministry" speaks for Cuba; "the government" for the state that the text is about.
 */
function stateBehind(words: readonly Word[], { from, at }: { from: number; at: number }, who: ActorFindings) {
  const small = words[at]?.small ?? "";
  const states = who.actors.filter(({ kind }) => kind === "state");
  const owner = /^['’]s$/.test(words[from - 1]?.small ?? "") ? words[from - 2]?.text : undefined;
  if (owner !== undefined && (governing.has(small) || small === "ministry" || small === "officials"))
    return states.find(({ name, aliases }) => name.includes(owner) || aliases.includes(owner));
  return from === at && owner === undefined && governing.has(small) ? states[0] : undefined;
}

/** Which, with no more said, is that of the state that the text is about. */
const governing = new Set(["government", "authorities", "cabinet"]);

/** Most words before the noun of a group that belong to it. */
const longestGroup = 3;

/**
 * Where the name of a group begins, behind what opens a noun phrase: "the labor and farm unions".
 */
function groupStart(words: readonly Word[], at: number): number {
  for (let from = at; from >= at - longestGroup; from--) {
    const before = words[from - 1];
    if (before === undefined || opensNoun.has(before.small)) return from;
    if (/^['’]s$/.test(before.small)) return from;
    if (before.kind !== "word" || /(?:ed|ly|ing)$/.test(before.small) || stopsNoun.has(before.small)) break;
  }
  return at;
}

const opensNoun = new Set(
  `the a an this these those its their his her our some many several most all no any both two other and of by from
  against with to for among between because that but while when if`.split(/\s+/),
);

const stopsNoun = new Set(
  `is are was were be been has have had will would can could may might must said say says not who which it they he she
  in on at as than or also only still`.split(/\s+/),
);

let nouns: Set<string> | null = null;
let vague: Set<string> | null = null;

function nounsOnce(): Set<string> {
  nouns ??= new Set(holderNouns.split(/\s+/));
  return nouns;
}

function vagueOnce(): Set<string> {
  vague ??= new Set(vagueHolders.split(/\s+/));
  return vague;
}
