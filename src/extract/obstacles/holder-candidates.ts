import type { TextSentence } from "../text-document.ts";
import { wordSet } from "../word-set.ts";
import type { Clue } from "./find-clues.ts";
import { nameOf } from "./holder-name.ts";
import { deedOf, isOnlooker, nobodyFeatures } from "./holder-nobody.ts";
import { type Around, isFaced, isStance, type Place, ruledHolder, speaker, subjectOf } from "./holder-rules.ts";
import { type Party, partiesOf } from "./parties.ts";
import { roleOf } from "./roles.ts";
import { clauseStart, isPassive, isSubject, joined, prepositions } from "./subject-grammar.ts";

/** Somebody who may hold an obstacle, with what speaks for that and against it. */
export interface Candidate {
  readonly name: string;
  readonly features: ReadonlySet<string>;
}

/** A sentence whose main clue is not known tells least of who holds it. */
const unknown: Clue = { family: "none", from: 0, to: 0 };

/** Whom a sentence names, and the clues that stand in it. */
interface Named {
  readonly parties: readonly Party[];
  readonly around: Around;
  readonly signs: readonly Clue[];
}

/** Everybody whom a sentence names, and whom its pronoun means. */
export function holderCandidates(
  sentence: TextSentence,
  clue: Clue | null,
  { parties, around, signs }: Named,
): Candidate[] {
  const main = clue ?? unknown;
  const { words, classes } = sentence;
  const place: Place = { words, classes, parties, main, around, met: {} };
  const start = clauseStart(words, main.from, "clause");
  const found = new Map<string, Set<string>>();
  const add = ([party, features]: Told) => {
    const name = nameOf(party);
    if (name === null || !mayHold(place, party)) return;
    const all = found.get(name) ?? new Set();
    found.set(name, all);
    for (const feature of features) all.add(feature);
  };
  for (const [number, party] of place.parties.entries()) add([party, featuresOf(place, party, { number, start })]);
  for (const told of clue === null ? [] : toldByClue(place, signs)) add(told);
  const said = speaker(place);
  if (said !== null) add([said, ["speaker", isStance(main) ? "speaker-of-stance" : "speaker-of-fact"]]);
  const meant = meantBefore(place);
  if (meant !== null) add([meant, ["meant-before", found.size === 0 ? "meant-alone" : "meant-among"]]);
  return withAll(found, place);
}

/** What the sentence tells of everybody whom it names. */
function withAll(found: ReadonlyMap<string, Set<string>>, place: Place): Candidate[] {
  const count = found.size;
  const ofAll = [count === 1 ? "only" : count === 2 ? "one-of-two" : "one-of-many", ...nobodyFeatures(place)];
  for (const features of found.values()) for (const feature of ofAll) features.add(feature);
  return [...found].map(([name, features]) => ({ name, features }));
}

/** A party and what its place tells of it. */
type Told = readonly [party: Party, features: readonly string[]];

/** Whom the clue's own grammar gives, and that of the stances beside it. */
function toldByClue(place: Place, signs: readonly Clue[]): Told[] {
  const { family } = place.main;
  const told: Told[] = [];
  const ruled = ruledHolder(place);
  if (ruled !== null) told.push([ruled.party, ["ruled", `ruled-${ruled.rule}`, `ruled@${family}`]]);
  const beside = besideOf(place, signs);
  if (beside !== null) told.push([beside, ruled === null ? ["beside", "beside-alone"] : ["beside"]]);
  const acting = subjectOf(place);
  if (acting !== null) told.push([acting, ["acting", `acting@${family}`]]);
  return told;
}

/**
 * Whether grammar lets a party hold anything: neither of two together does so alone, who has to
 * overcome something does not hold it, nor who only looks on, and "the Uganda-led group" is not
 * Uganda; a group without a name is known in its sentence only.
 */
function mayHold(place: Place, party: Party): boolean {
  const { words, main, parties } = place;
  if (!parties.includes(party)) return party.actor !== null;
  if (joined(party, place) || isOnlooker(words, party) || isCompound(words[party.to]?.text ?? "", party)) return false;
  return !(isFaced(words, main) && isSubject(words, party));
}

function isCompound(text: string, { name, actor }: Party): boolean {
  if (!text.includes("-") || name.includes(text)) return false;
  return actor?.aliases.some((alias) => alias.includes(text)) !== true;
}

/** Whom a pronoun that opens a sentence means: the first subject of the sentence before. */
function meantBefore({ words, around: { before, who } }: Place): Party | null {
  const [first = "", second = ""] = [words[0]?.small, words[1]?.small];
  const opens = referring.has(first) ? first : second;
  if (before === null || !referring.has(opens)) return null;
  const isPerson = persons.has(opens);
  const parties = partiesOf(before, who).filter(
    ({ actor }) => actor !== null && (!isPerson || actor.kind === "person"),
  );
  return parties.find((party) => isSubject(before.words, party)) ?? parties[0] ?? null;
}

const persons = wordSet("he she his her");
const referring = wordSet("he she his her it its they their");

/** Whose the first stance beside the main clue is: "failed after Moscow insisted". */
function besideOf(place: Place, signs: readonly Clue[]): Party | null {
  const stances = signs.filter((other) => other !== place.main && isStance(other));
  for (const sign of stances.length > mostAsked ? stances.slice(0, mostAsked) : stances) {
    const ruled = ruledHolder({ ...place, main: sign, met: {} });
    if (ruled !== null) return ruled.party;
  }
  return null;
}

/** A sentence with more stances is no prose, and would be read for each. */
const mostAsked = 3;

function featuresOf(
  place: Place,
  party: Party,
  { number, start }: { readonly number: number; readonly start: number },
): string[] {
  const { words, main } = place;
  const found = [number === 0 ? "first" : number === 1 ? "second" : "later"];
  const before = opener(place, party);
  if (before !== null) found.push(`behind-${before}`);
  const after = words[party.to + 1]?.small ?? "";
  if (after === "'s" || after === "'") found.push("genitive", `genitive-${party.to + 4 >= main.from ? "near" : "far"}`);
  const deed = deedOf(words, party);
  if (deed !== null) found.push(deed);
  const asOne = isSubject(words, party) ? asSubject(place, number === 0) : [];
  return found.concat(asOne, sortOf(party, place), distanceOf(party, place, start));
}

function asSubject({ words, main }: Place, isFirst: boolean): string[] {
  const found = ["subject", `subject@${main.family}`, `subject-${roleOf(words, main.from, main.to)}`];
  if (isFirst) found.push("first-subject");
  if (isPassive(words, main)) found.push("subject-passive");
  return found;
}

/** What a party is, and how much the text is about it. */
function sortOf({ actor }: Party, { around }: Place): string[] {
  if (actor === null) return ["group"];
  const rank = around.who.actors.indexOf(actor);
  const found = [
    `is-${actor.kind ?? "unknown"}`,
    rank === 0 ? "rank-1" : rank < 3 ? "rank-3" : rank < 8 ? "rank-8" : "rank-low",
  ];
  if (actor.kind === "person") found.push(actor.of === null ? "person-alone" : "person-of");
  return found;
}

/** How far it stands from the clue, whose clause begins at `start`. */
function distanceOf({ from, to }: Party, { main }: Place, start: number): string[] {
  if (to < main.from)
    return [to < start ? "clause-before" : "clause-same", main.from - to <= 3 ? "near-before" : "far-before"];
  if (from > main.to) return [from - main.to <= 3 ? "near-after" : "far-after"];
  return ["within"];
}

/** The preposition behind which a party stands. */
function opener({ words }: Place, { from }: Party): string | null {
  for (let at = from - 1; at >= Math.max(0, from - 3); at--) {
    const small = words[at]?.small ?? "";
    if (prepositions.has(small)) return small;
    if (!determiners.has(small) && !/(?:al|ive|an|ese|ish)$/.test(small)) return null;
  }
  return null;
}

const determiners = wordSet("the a an its their his her some several many most all those these any both every new");
