import type { TextSentence } from "../text-document.ts";
import { wordSet } from "../word-set.ts";
import { namesBehind } from "./feature-names.ts";
import type { Clue } from "./find-clues.ts";
import { nameOf } from "./holder-name.ts";
import { deedOf, isOnlooker, nobodyFeatures } from "./holder-nobody.ts";
import { type Around, isStance, type Place, placeOf, ruledHolder, speaker, subjectOf } from "./holder-rules.ts";
import { type Party, partiesOf } from "./parties.ts";
import { clauseStart, isSubject, joined, prepositions } from "./subject-grammar.ts";

/** Somebody who may hold an obstacle, with what speaks for that and against it. */
export interface Candidate {
  readonly name: string;
  readonly features: readonly string[];
}

/** A sentence whose main clue is not known tells least of who holds it. */
const unknown = (): Clue => ({ family: "none", classes: 0, from: 0, to: 0, turn: "stands", role: null });

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
  const main = clue ?? unknown();
  const place = placeOf(sentence, { parties, main, around });
  const start = clauseStart(sentence.words, main.from, "clause");
  const found: Found = [];
  for (let number = 0; number < parties.length; number += 1) {
    const party = parties[number] as Party;
    addTold(found, place, party, featuresOf(place, party, { number, start }));
  }
  if (clue !== null) addByClue(found, place, signs);
  const said = speaker(place);
  if (said !== null) addTold(found, place, said, ["speaker", isStance(main) ? "speaker-of-stance" : "speaker-of-fact"]);
  const meant = meantBefore(place);
  if (meant !== null)
    addTold(found, place, meant, ["meant-before", found.length === 0 ? "meant-alone" : "meant-among"]);
  addAmong(found, place);
  return found;
}

/** Those who may hold it, each name once, with what was told of each. */
type Found = { readonly name: string; readonly features: string[] }[];

function addTold(found: Found, place: Place, party: Party, features: string[]): void {
  const name = nameOf(party);
  if (name === null || !mayHold(place, party)) return;
  for (let number = 0; number < found.length; number += 1) {
    const one = found[number] as Found[number];
    if (one.name !== name) continue;
    for (const feature of features) if (!one.features.includes(feature)) one.features.push(feature);
    return;
  }
  found.push({ name, features });
}

/** Of how many each is, and what the sentence tells of all. */
function addAmong(found: Found, place: Place): void {
  if (found.length === 0) return;
  const among = found.length === 1 ? "only" : found.length === 2 ? "one-of-two" : "one-of-many";
  const ofAll = nobodyFeatures(place);
  for (let number = 0; number < found.length; number += 1) {
    const { features } = found[number] as Found[number];
    features.push(among);
    for (let at = 0; at < ofAll.length; at += 1) features.push(ofAll[at] as string);
  }
}

/** Whom the clue's own grammar gives, and that of the stances beside it. */
function addByClue(found: Found, place: Place, signs: readonly Clue[]): void {
  const { family } = place.main;
  const ruled = ruledHolder(place);
  if (ruled !== null) addTold(found, place, ruled.party, ["ruled", ruledBy(ruled.rule), ruledAt(family)]);
  const beside = besideOf(place, signs);
  if (beside !== null) addTold(found, place, beside, ruled === null ? ["beside", "beside-alone"] : ["beside"]);
  const acting = subjectOf(place);
  if (acting !== null) addTold(found, place, acting, ["acting", actingAt(family)]);
}

const [ruledBy, ruledAt, actingAt] = [namesBehind("ruled-"), namesBehind("ruled@"), namesBehind("acting@")];
const [subjectAs, subjectAt] = [namesBehind("subject-"), namesBehind("subject@")];
const [behind, being] = [namesBehind("behind-"), namesBehind("is-")];

/**
 * Whether grammar lets a party hold anything: neither of two together does so alone, who has to
 * overcome something does not hold it, nor who only looks on, and "the Uganda-led group" is not
 * Uganda; a group without a name is known in its sentence only.
 */
function mayHold(place: Place, party: Party): boolean {
  const { words, parties, isFaced } = place;
  if (!parties.includes(party)) return party.actor !== null;
  if (joined(party, place) || isOnlooker(place, party) || isCompound(words[party.to]?.text ?? "", party)) return false;
  return !(isFaced && isSubject(words, party));
}

function isCompound(text: string, { name, actor }: Party): boolean {
  if (!text.includes("-") || name.includes(text)) return false;
  return actor?.aliases.some((alias) => alias.includes(text)) !== true;
}

/** Whom a pronoun that opens a sentence means: the first subject of the sentence before. */
function meantBefore({ words, around: { before, who } }: Place): Party | null {
  if (before === null) return null;
  const first = words[0]?.small ?? "";
  const opens = referring.has(first) ? first : (words[1]?.small ?? "");
  if (!referring.has(opens)) return null;
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
  let asked = 0;
  for (let number = 0; number < signs.length && asked < mostAsked; number += 1) {
    const sign = signs[number] as Clue;
    if (sign === place.main || !isStance(sign)) continue;
    asked += 1;
    const ruled = ruledHolder(placeOf(place, { parties: place.parties, main: sign, around: place.around }));
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
  if (before !== null) found.push(behind(before));
  const after = words[party.to + 1]?.small ?? "";
  if (after === "'s" || after === "'") found.push("genitive", `genitive-${party.to + 4 >= main.from ? "near" : "far"}`);
  const deed = deedOf(words, party);
  if (deed !== "") found.push(deed);
  if (isSubject(words, party)) addSubject(found, place, number === 0);
  addSort(found, party, place);
  addDistance(found, party, main, start);
  return found;
}

function addSubject(found: string[], { main, role, isPassive }: Place, isFirst: boolean): void {
  found.push("subject", subjectAt(main.family), subjectAs(role));
  if (isFirst) found.push("first-subject");
  if (isPassive) found.push("subject-passive");
}

/** What a party is, and how much the text is about it. */
function addSort(found: string[], { actor }: Party, { around }: Place): void {
  if (actor === null) {
    found.push("group");
    return;
  }
  const rank = around.who.actors.indexOf(actor);
  found.push(
    being(actor.kind ?? "unknown"),
    rank === 0 ? "rank-1" : rank < 3 ? "rank-3" : rank < 8 ? "rank-8" : "rank-low",
  );
  if (actor.kind === "person") found.push(actor.of === null ? "person-alone" : "person-of");
}

/** How far it stands from the clue, whose clause begins at `start`. */
function addDistance(found: string[], { from, to }: Party, main: Clue, start: number): void {
  if (to < main.from)
    found.push(to < start ? "clause-before" : "clause-same", main.from - to <= 3 ? "near-before" : "far-before");
  else if (from > main.to) found.push(from - main.to <= 3 ? "near-after" : "far-after");
  else found.push("within");
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
