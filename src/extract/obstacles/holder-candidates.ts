import type { ActorFindings } from "../extraction.ts";
import type { TextSentence } from "../text-document.ts";
import { wordSet } from "../word-set.ts";
import type { Clue } from "./find-clues.ts";
import { type HolderFeature, holderFeatures, holderFeaturesBehind } from "./holder-features.ts";
import { nameOf } from "./holder-name.ts";
import { deedOf, isOnlooker, nobodyFeatures } from "./holder-nobody.ts";
import { addPosition } from "./holder-position.ts";
import { type Around, isStance, type Place, placeOf, ruledHolder, speaker, subjectOf } from "./holder-rules.ts";
import { type Party, partiesOf } from "./parties.ts";
import { stepByStep } from "./step-by-step.ts";
import { isSubject, joined, prepositions } from "./subject-grammar.ts";

/** Somebody who may hold an obstacle, with what speaks for that and against it. */
export interface Candidate {
  readonly name: string;
  readonly features: readonly HolderFeature[];
}

/** A sentence whose main clue is not known tells least of who holds it. */
const unknown = (): Clue => ({ family: "none", classes: 0, from: 0, to: 0, turn: "stands", role: null });

/** An obstacle of which is asked who holds it: its main clue, and what else its sentence tells. */
export interface Unheld {
  readonly sentence: TextSentence;
  readonly main: Clue | null;
  readonly standing: readonly Clue[];
  readonly around: Around;
}

/** An obstacle with those whom its sentence names, and those of them whom it hinders. */
interface Named extends Unheld {
  readonly parties: readonly Party[];
  readonly hindered: readonly Party[];
}

/** By obstacle everybody whom its sentence names, and whom its pronoun means. */
export function holderCandidates(obstacles: readonly Named[]): Candidate[][] {
  const all = obstacles.map(heldOf);
  stepByStep(steps, all);
  return all.map(({ found }) => found);
}

function heldOf({ sentence, main, standing, around, parties, hindered }: Named): Held {
  const place = placeOf(sentence, { parties, main: main ?? unknown(), around });
  return { place, isUnknown: main === null, standing, hindered, found: [], ofParties: [] };
}

/** What tells of those who may hold it. */
const steps: readonly ((held: Held) => void)[] = [addParties, addByClue, addSpeaker, addMeant, addAmong];

/** Somebody who may hold it, with what was told so far. */
interface Found {
  readonly name: string;
  readonly features: HolderFeature[];
}

/** An obstacle with those who may hold it. */
interface Held extends Pick<Named, "standing" | "hindered"> {
  readonly place: Place;
  readonly isUnknown: boolean;
  /** Each name once. */
  readonly found: Found[];
  /** Which of these each party is: null for who may not hold it. */
  readonly ofParties: (Found | null)[];
}

/** What each party's own words tell. */
function addParties(held: Held): void {
  const { parties } = held.place;
  for (let number = 0; number < parties.length; number += 1)
    held.ofParties.push(foundOf(held, parties[number] as Party, number));
}

/**
 * Nobody where grammar lets a party hold nothing: neither of two together does so alone, who has to
 * overcome something does not hold it, nor whom it hinders, nor who only looks on, and "the
 * Uganda-led group" is not Uganda.
 */
function foundOf({ found, place, standing, hindered }: Held, party: Party, number: number): Found | null {
  const { words, isFaced } = place;
  const name = nameOf(party);
  if (name === null || joined(party, place)) return null;
  const deed = deedOf(words, party);
  if (isOnlooker(place, deed) || isCompound(words[party.to]?.text ?? "", party)) return null;
  if ((isFaced && isSubject(words, party)) || hindered.includes(party)) return null;
  return addNamed(found, name, featuresOf(place, party, { number, deed, standing }));
}

function addSpeaker(held: Held): void {
  const said = speaker(held.place);
  if (said !== null) addTold(held, said, [speaks, isStance(held.place.main) ? speaksOfStance : speaksOfFact]);
}

const [speaks, speaksOfStance, speaksOfFact] = holderFeatures("speaker", "speaker-of-stance", "speaker-of-fact");

function addMeant(held: Held): void {
  const meant = meantBefore(held.place);
  if (meant !== null) addTold(held, meant, [isMeant, held.found.length === 0 ? isMeantAlone : isMeantAmong]);
}

const [isMeant, isMeantAlone, isMeantAmong] = holderFeatures("meant-before", "meant-alone", "meant-among");

/** A group without a name is known in its sentence only. */
function addTold({ found, ofParties, place }: Held, party: Party, features: HolderFeature[]): void {
  const number = place.parties.indexOf(party);
  if (number !== -1) {
    const one = ofParties[number] ?? null;
    if (one !== null) addFeatures(one, features);
  } else if (party.actor !== null) {
    const name = nameOf(party);
    if (name !== null) addNamed(found, name, features);
  }
}

function addNamed(found: Found[], name: string, features: HolderFeature[]): Found {
  for (let number = 0; number < found.length; number += 1) {
    const one = found[number] as Found;
    if (one.name !== name) continue;
    addFeatures(one, features);
    return one;
  }
  const one = { name, features };
  found.push(one);
  return one;
}

function addFeatures(one: Found, features: readonly HolderFeature[]): void {
  for (let at = 0; at < features.length; at += 1) {
    const feature = features[at] as HolderFeature;
    if (!one.features.includes(feature)) one.features.push(feature);
  }
}

/** Of how many each is, and what the sentence tells of all. */
function addAmong({ found, place }: Held): void {
  // "France and Germany blocked it, and Poland abstained": it is not Poland either.
  if (place.isOfSeveral) found.length = 0;
  if (found.length === 0) return;
  const among = found.length === 1 ? isOnly : found.length === 2 ? isOfTwo : isOfMany;
  const ofAll = nobodyFeatures(place);
  for (let number = 0; number < found.length; number += 1) {
    const { features } = found[number] as Found;
    features.push(among);
    for (let at = 0; at < ofAll.length; at += 1) features.push(ofAll[at] as HolderFeature);
  }
}

const [isOnly, isOfTwo, isOfMany] = holderFeatures("only", "one-of-two", "one-of-many");

/** Whom the clue's own grammar gives, and that of the stances beside it. */
function addByClue(held: Held): void {
  if (held.isUnknown) return;
  const { place } = held;
  const { family } = place.main;
  const ruled = ruledHolder(place);
  if (ruled !== null) addTold(held, ruled.party, [isRuled, ruledBy(ruled.rule), ruledAt(family)]);
  const beside = besideOf(held);
  if (beside !== null) addTold(held, beside, ruled === null ? [isBeside, isBesideAlone] : [isBeside]);
  const acting = subjectOf(place);
  if (acting !== null) addTold(held, acting, [isActing, actingAt(family)]);
}

const [isRuled, isBeside, isBesideAlone, isActing] = holderFeatures("ruled", "beside", "beside-alone", "acting");
const ruledBy = holderFeaturesBehind("ruled-");
const ruledAt = holderFeaturesBehind("ruled@");
const actingAt = holderFeaturesBehind("acting@");

function isCompound(text: string, { name, actor }: Party): boolean {
  if (!text.includes("-") || name.includes(text)) return false;
  return actor?.aliases.some((alias) => alias.includes(text)) !== true;
}

/** Whom a pronoun that opens a sentence means: the first subject of the sentence before. */
function meantBefore({ words, around: { before, who } }: Place): Party | null {
  const first = words[0]?.small ?? "";
  const opens = referring.has(first) ? first : (words[1]?.small ?? "");
  return before === null || !referring.has(opens) ? null : meantBy(opens, before, who);
}

function meantBy(opens: string, before: TextSentence, who: ActorFindings): Party | null {
  const isPerson = persons.has(opens);
  const parties = partiesOf(before, who).filter(
    ({ actor }) => actor !== null && (!isPerson || actor.kind === "person"),
  );
  return parties.find((party) => isSubject(before.words, party)) ?? parties[0] ?? null;
}

const persons = wordSet("he she his her");
const referring = wordSet("he she his her it its they their");

/** Whose the first stance beside the main clue is: "failed after Moscow insisted". */
function besideOf({ place, standing }: Held): Party | null {
  let asked = 0;
  for (let number = 0; number < standing.length && asked < mostAsked; number += 1) {
    const sign = standing[number] as Clue;
    if (sign === place.main || !isStance(sign)) continue;
    asked += 1;
    const ruled = ruledHolder(placeOf(place, { parties: place.parties, main: sign, around: place.around }));
    if (ruled !== null) return ruled.party;
  }
  return null;
}

/** A sentence with more stances is no prose, and would be read for each. */
const mostAsked = 3;

/** What is told of the party of a number, whose own words tell so much against it. */
function featuresOf(
  place: Place,
  party: Party,
  { number, deed, standing }: { readonly number: number; readonly deed: string; readonly standing: readonly Clue[] },
): HolderFeature[] {
  const { words, main, start } = place;
  const found = [number === 0 ? isFirst : number === 1 ? isSecond : isLater];
  const after = words[party.to + 1]?.small ?? "";
  if (after === "'s" || after === "'")
    found.push(isGenitive, party.to + 4 >= main.from ? isNearGenitive : isFarGenitive);
  else {
    const before = opener(place, party);
    if (before !== null) found.push(behind(before));
  }
  if (deed !== "") found.push(does(deed));
  if (isSubject(words, party)) addSubject(found, place, number === 0);
  addSort(found, party, place);
  addDistance(found, party, main, start);
  addPosition(found, place, party, standing);
  return found;
}

const [isFirst, isSecond, isLater] = holderFeatures("first", "second", "later");
const [isGenitive, isNearGenitive, isFarGenitive] = holderFeatures("genitive", "genitive-near", "genitive-far");
const behind = holderFeaturesBehind("behind-");
const does = holderFeaturesBehind("");

function addSubject(found: HolderFeature[], { main, role, isPassive }: Place, isOfFirst: boolean): void {
  found.push(acts, subjectAt(main.family), subjectAs(role));
  if (isOfFirst) found.push(actsFirst);
  if (isPassive) found.push(suffers);
}

const [acts, actsFirst, suffers] = holderFeatures("subject", "first-subject", "subject-passive");
const subjectAs = holderFeaturesBehind("subject-");
const subjectAt = holderFeaturesBehind("subject@");

/** What a party is, and how much the text is about it. */
function addSort(found: HolderFeature[], { actor }: Party, { around }: Place): void {
  if (actor === null) {
    found.push(isGroup);
    return;
  }
  const rank = around.who.actors.indexOf(actor);
  found.push(
    being(actor.kind ?? "unknown"),
    rank === 0 ? ofRank1 : rank < 3 ? ofRank3 : rank < 8 ? ofRank8 : ofLowRank,
  );
  if (actor.kind === "person") found.push(actor.of === null ? isAlone : isOfSome);
}

const [isGroup, isAlone, isOfSome] = holderFeatures("group", "person-alone", "person-of");
const [ofRank1, ofRank3, ofRank8, ofLowRank] = holderFeatures("rank-1", "rank-3", "rank-8", "rank-low");
const being = holderFeaturesBehind("is-");

/** How far it stands from the clue, whose clause begins at `start`. */
function addDistance(found: HolderFeature[], { from, to }: Party, main: Clue, start: number): void {
  if (to < main.from) found.push(to < start ? isOfOther : isOfSame, main.from - to <= 3 ? isNearBefore : isFarBefore);
  else if (from > main.to) found.push(from - main.to <= 3 ? isNearAfter : isFarAfter);
  else found.push(isWithin);
}

const [isOfOther, isOfSame, isWithin] = holderFeatures("clause-before", "clause-same", "within");
const [isNearBefore, isFarBefore] = holderFeatures("near-before", "far-before");
const [isNearAfter, isFarAfter] = holderFeatures("near-after", "far-after");

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
