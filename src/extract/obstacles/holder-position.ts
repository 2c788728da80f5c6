import { lazily } from "../../text/lazily.ts";
import { wordSet } from "../word-set.ts";
import type { Word } from "../words.ts";
import type { Clue } from "./find-clues.ts";
import { type HolderFeature, holderFeatures, holderFeaturesBehind } from "./holder-features.ts";
import type { Place } from "./holder-rules.ts";
import { namedWords } from "./named-words.ts";
import type { Party } from "./parties.ts";
import { isOfItself } from "./speaking.ts";
import { genitives, isDoneTo, prepositions } from "./subject-grammar.ts";

/**
 * What a party's place tells: behind what it stands, how its clause goes on, which sign that has
 * itself, and what parts it from the main clue.
 */
export function addPosition(found: HolderFeature[], place: Place, party: Party, signs: readonly Clue[]): void {
  const { words, main } = place;
  const opening = openingOf(words, party.from);
  found.push(
    after(opening),
    then(goesOn(words, party.to + 1)),
    between(gapOf(place, party)),
    deed(signOf(words, party, signs)),
  );
  if (opening === "by") found.push(party.from < main.from ? isByBefore : isByBehind);
  if (isDoneTo(words, party)) found.push(isSufferer);
  if (isInAside(words, party)) found.push(isDescribing);
  const said = saysOf(words, party);
  if (said !== null) found.push(says(said));
}

const after = holderFeaturesBehind("after-");
const then = holderFeaturesBehind("then-");
const between = holderFeaturesBehind("gap-");
const deed = holderFeaturesBehind("deed-");
const says = holderFeaturesBehind("says-");
const [isByBefore, isByBehind] = holderFeatures("by-before", "by-behind");
const [isSufferer, isDescribing] = holderFeatures("done-to", "in-aside");

/** What stands right before a noun phrase, whose name begins at a place. */
function openingOf(words: readonly Word[], from: number): string {
  let at = from - 1;
  while (at >= from - mostOpening && at >= 0 && isOfPhrase(words[at] as Word, at)) at -= 1;
  const word = words[at];
  if (word === undefined) return "start";
  const { small, kind } = word;
  if (kind !== "word") return kind === "number" ? kind : small === "," ? "comma" : "mark";
  return openers().get(small) ?? (prepositions.has(small) ? "prep" : "word");
}

const mostOpening = 4;

function isOfPhrase({ small, isCapital, kind }: Word, at: number): boolean {
  return determiners.has(small) || (isCapital && at > 0 && kind === "word") || /(?:al|ive|ese|ish|ing)$/.test(small);
}

const determiners = wordSet(`the a an its their his her some several many most all those these any both every new other
  president mr mrs ms prime foreign minister chief no own former`);

const openers = lazily(() =>
  namedWords({
    that: "that",
    cause: "because since as for",
    contrast: "but while whereas although though yet",
    condition: "if unless whether",
    time: "when until after before once till",
    relative: "which who where whose what whom how",
    and: "and or nor",
    to: "to",
    by: "by",
    in: "in",
    of: "of",
    from: "from",
  }),
);

/** How a sentence goes on behind a name. */
function goesOn(words: readonly Word[], at: number): string {
  const word = words[at];
  if (word === undefined) return "end";
  const { small, kind, isCapital } = word;
  if (genitives.has(small)) return "genitive";
  if (kind === "mark") return small === "," ? "comma" : ends.has(small) ? "end" : "mark";
  const told = followers().get(small);
  if (told !== undefined) return told;
  if (prepositions.has(small)) return "prep";
  if (isCapital) return "capital";
  return verbEnd.exec(small)?.[0] ?? "word";
}

const ends = wordSet(". ! ? ; :");
const verbEnd = /ed$|ing$|(?<=[^s])s$/;

const followers = lazily(() =>
  namedWords({
    helper: `will would has have had is are was were did does do can could may might must should cannot never not also
      still wants want`,
    says: told,
    relative: "who which that whose where",
    and: "and or",
    to: "to",
  }),
);

const told = `say says said tell tells told argue argues argued announce announced announces add added adds explain
  explained explains`;
const tells = lazily(() => wordSet(told));

/** What lies between a party and the main clue: whether it parts clauses, and how many others. */
function gapOf({ words, main, parties }: Place, party: Party): string {
  const isBefore = party.to < main.from;
  const from = (isBefore ? party : main).to + 1;
  const to = isBefore ? main.from : party.from;
  const others = parties.reduce((sum, one) => (one !== party && one.from >= from && one.to < to ? sum + 1 : sum), 0);
  return `${isBefore ? "left" : "right"}-${cutAt(words, from, to) < to ? "cut" : "near"}-${Math.min(others, 2)}`;
}

/** The place of the first word from one place on, and before another, that begins a clause. */
function cutAt(words: readonly Word[], from: number, to: number): number {
  let at = from;
  while (at < to && !cutting.has(words[at]?.small ?? "")) at += 1;
  return at;
}

const cutting = wordSet(`that because while whereas although though but if unless until when since as whether what which
  who where , ; : —`);

/** Whether it only describes another, between commas: "the envoy, a former minister of Chad, …". */
function isInAside(words: readonly Word[], { from, to }: Party): boolean {
  let begin = from - 1;
  while (begin > from - asideReach && words[begin]?.kind === "word") begin -= 1;
  if (words[begin]?.text !== "," || !asideOpeners.has(words[begin + 1]?.small ?? "")) return false;
  let end = to + 1;
  while (end < to + asideReach && words[end]?.kind === "word") end += 1;
  return words[end]?.text === ",";
}

const asideReach = 8;
const asideOpeners = wordSet("a an the who whose which one both former once also himself herself itself");

/** The family of the first sign that a party has behind it in its own clause. */
function signOf(words: readonly Word[], { to }: Party, signs: readonly Clue[]): string {
  const end = cutAt(words, to + 1, Math.min(words.length, to + signReach));
  let first: Clue | null = null;
  for (const sign of signs)
    if (sign.from > to && sign.from < end && (first === null || sign.from < first.from)) first = sign;
  return first?.family ?? "nothing";
}

const signReach = 8;

/** Whether it tells something of itself or of others; null where it does not speak. */
function saysOf(words: readonly Word[], { from, to }: Party): string | null {
  const isTelling = (at: number) => tells().has(words[at]?.small ?? "");
  if (words[to + 1]?.text === ",") return null;
  const at = [to + 1, to + 2, to + 3].find(isTelling);
  if (at === undefined) return isTelling(from - 1) ? "behind" : null;
  if (words[from - 1]?.text === ",") return "aside";
  const next = words[at]?.small === "told" && words[at + 1]?.isCapital === true ? at + 2 : at + 1;
  if (words[next] === undefined || words[next]?.kind === "mark") return "end";
  return isOfItself(words, next) ? "own" : "other";
}
