import type { ActorFindings } from "../extraction.ts";
import type { TextSentence } from "../text-document.ts";
import { nextOfClass } from "../word-class.ts";
import { wordSet } from "../word-set.ts";
import type { Word } from "../words.ts";
import type { Clue, Role } from "./find-clues.ts";
import { type Party, partiesOf } from "./parties.ts";
import { roleOf } from "./roles.ts";
import { isAside, isSaying, saying, speaksOfOthers } from "./speaking.ts";
import { clauseStart, isPassive, isSubject, joined, prepositions } from "./subject-grammar.ts";

/** What a sentence's words refer to outside of it. */
export interface Around {
  readonly who: ActorFindings;
  readonly before: TextSentence | null;
}

/** A clue of a sentence among the parties that it names. */
export interface Place {
  readonly words: readonly Word[];
  /** The classes of the words, as bits. */
  readonly classes: number;
  readonly parties: readonly Party[];
  readonly main: Clue;
  /** The first word of its clause. */
  readonly start: number;
  readonly around: Around;
  readonly role: Role;
  /** Whether the clue is what is done to its subject. */
  readonly isPassive: boolean;
  /** Whether the clue is what its subject has to overcome, who does not hold it. */
  readonly isFaced: boolean;
  /** The clue's subject; not known until a rule asks. */
  subject: Party | null | undefined;
  /** Whether its subject is several together: none of them holds it alone, and nobody else does. */
  isOfSeveral: boolean;
}

/** A clue's place, with what most rules ask of it. */
export function placeOf(
  { words, classes }: Pick<TextSentence, "words" | "classes">,
  { parties, main, around }: Pick<Place, "parties" | "main" | "around">,
): Place {
  return {
    words,
    classes,
    parties,
    main,
    start: clauseStart(words, main.from),
    around,
    role: roleOf(words, main),
    isPassive: isPassive(words, main),
    isFaced: isFaced(words, main),
    subject: undefined,
    isOfSeveral: false,
  };
}

/** A party that grammar gives, and by which of its rules. */
export interface Ruled {
  readonly party: Party;
  readonly rule: string;
}

/** Whose stance, act or limit a clue tells of: the first rule that gives somebody. */
export function ruledHolder(place: Place): Ruled | null {
  for (let number = 0; number < rules.length; number += 1) {
    const { rule, find } = rules[number] as Rule;
    const party = find(place);
    if (party !== null) return isPlain(place, party) ? { party, rule } : null;
  }
  return null;
}

/** A group without a name holds a stance, or is the agent; what it only lacks is nobody's. */
function isPlain({ main }: Place, { actor, from }: Party): boolean {
  return actor !== null || isStance(main) || from > main.to;
}

/** Whether a clue is somebody's stance. */
export function isStance({ family }: Clue): boolean {
  return stances.has(family);
}

interface Rule {
  readonly rule: string;
  readonly find: (place: Place) => Party | null;
}

const rules: readonly Rule[] = [
  { rule: "owner", find: owner },
  { rule: "describing", find: describing },
  { rule: "active", find: (place) => (isActive(place) ? actingParty(place) : null) },
  { rule: "agent", find: agent },
  { rule: "maker", find: maker },
  { rule: "behind-comma", find: behindComma },
  { rule: "acting", find: actingParty },
];

/** "Beijing's strong objections", "its refusal". */
function owner(place: Place): Party | null {
  const { words, parties, main } = place;
  for (let at = main.from - 1; at >= 0 && at >= main.from - 4; at--) {
    const { small, kind } = words[at] as Word;
    if (kind === "mark") return null;
    if (small === "'s" || small === "'") {
      const found = partyBefore(parties, at);
      return found !== null && joined(found, place) ? null : found;
    }
    if (owning.has(small)) return ownerBefore(words, parties, at);
  }
  return null;
}

const owning = wordSet("its their his her");

/** The first party that ends right before a place. */
function partyBefore(parties: readonly Party[], at: number): Party | null {
  for (let number = 0; number < parties.length; number += 1) {
    const party = parties[number] as Party;
    if (party.to === at - 1) return party;
  }
  return null;
}

/** The first party that begins within so many words behind a place. */
function partyBehind(parties: readonly Party[], at: number, reach: number): Party | null {
  for (let number = 0; number < parties.length; number += 1) {
    const party = parties[number] as Party;
    if (party.from > at && party.from <= at + reach) return party;
  }
  return null;
}

/**
 * Whom "its" or "their" means: the subject before it, else the nearest; a state alone is no "they".
 */
function ownerBefore(words: readonly Word[], parties: readonly Party[], at: number): Party | null {
  const before = parties.filter(({ to }) => to < at);
  const found = before.find((party) => isSubject(words, party)) ?? before.at(-1) ?? null;
  return words[at]?.small === "their" && found?.actor?.kind === "state" ? null : found;
}

/** "The EU sanctions", "Transnistrian intransigence": a name that describes what blocks. */
function describing({ words, parties, main, role }: Place): Party | null {
  if (role === "acts") return null;
  for (let number = 0; number < parties.length; number += 1) {
    const party = parties[number] as Party;
    const { actor, to } = party;
    if (to === main.from - 1 && actor?.kind !== "person")
      return actor !== null && adjective.test(words[to]?.text ?? "") ? party : null;
  }
  return null;
}

const adjective = /(?:ian|ean|ish|ese|an|ch|i|nese)$|^(?:U\.?S\.?A?\.?|E\.?U\.?|U\.?N\.?|UK)$/;

/** "The embargo that Iran placed", "a step which the rebels had refused". */
function maker(place: Place): Party | null {
  const { words, parties, main } = place;
  const at = main.to + 1;
  const small = words[at]?.small;
  if ((small !== "that" && small !== "which") || claims.has(main.family)) return null;
  const party = parties.find(({ from, to }) => from > at && from <= at + 2 && words[to + 1]?.kind === "word");
  return party === undefined || joined(party, place) ? null : party;
}

/** "The demand that Iran stop" tells what it is, not who made it. */
const claims = wordSet("demand accuse threat warn deny distrust afraid condition criticise");

/** "By invading it, Russia has put that at risk": who stands behind the comma of a first phrase. */
function behindComma({ words, parties, main }: Place): Party | null {
  if (!openings.has(words[0]?.small ?? "")) return null;
  const comma = words.findIndex(({ text }) => text === ",");
  if (comma < main.to || !/ing$/.test(words[1]?.small ?? "")) return null;
  return partyBehind(parties, comma, 3);
}

const openings = wordSet("by in after while despite");

/** "Declined an offer by Benin": it is who declined, not by whom it was offered. */
function isActive({ isPassive, role }: Place): boolean {
  return !isPassive && role === "acts";
}

/** "opposition from farmers", "were blocked by the court". */
function agent({ words, parties, main }: Place): Party | null {
  const reach = 6;
  for (let at = main.to + 1; at <= main.to + reach; at++) {
    const word = words[at];
    if (word === undefined || (word.kind === "mark" && word.text !== "-")) return null;
    if (agents.has(word.small) && (word.small !== "from" || at <= main.to + 2)) return partyBehind(parties, at, 4);
  }
  return null;
}

const agents = wordSet("by from among");

/** Who acts: whose stance it is, or whose act or want, if its clause has a subject; else nobody. */
function actingParty(place: Place): Party | null {
  const { family } = place.main;
  if (family === "condition") return isSaid(place) ? speaker(place) : subjectOf(place);
  if (stances.has(family)) return subjectOf(place) ?? speaker(place);
  const acting = acts.has(family) ? subjectOf(place) : null;
  // Who cannot, for want of somebody else's leave, stands in nobody's way.
  return family === "unable" && acting?.actor?.kind !== "state" ? null : acting;
}

/** Families that are somebody's stance: who says it holds it, where no other subject does. */
const stances = wordSet("refuse oppose anger distrust demand deny threat warn withdraw unlikely");

/** Families that somebody does or lacks. */
const acts = wordSet(
  "delay open cost dispute lose accuse criticise bar sanction breach abuse court repress protest fail unable not-yet lack impede not limit-rule",
);

/** The nearest party, or pronoun for one, that stands where a subject does in the clue's clause. */
export function subjectOf(place: Place): Party | null {
  if (place.subject === undefined) place.subject = findSubject(place);
  return place.subject;
}

function findSubject(place: Place): Party | null {
  const { words, parties, main } = place;
  if (place.isPassive || place.isFaced) return null;
  const start = subjectStart(place);
  for (let at = main.from - 1; at >= start; at--) {
    const { small } = words[at] as Word;
    if (pronouns.has(small) && isSubjectPronoun(words, at)) return referent(place, small, at);
    const party = partyBefore(parties, at + 1);
    if (party === null || !isSubject(words, party) || isAside(words, party.from, at)) continue;
    place.isOfSeveral = joined(party, place);
    return place.isOfSeveral || (at + 1 < main.from && speaksOfOthers(words, at + 1)) ? null : party;
  }
  return null;
}

function isFaced(words: readonly Word[], { from }: Clue): boolean {
  for (let at = Math.max(0, from - 3); at < from; at += 1) if (faced.has((words[at] as Word).small)) return true;
  return false;
}

const faced = wordSet(
  `overcome overcame face faces faced facing confront confronts confronted meet meets encounter encounters encountered
  despite suffer suffers suffered`,
);

/** Where its subject may stand: that of "but will not" is of the clause before. */
function subjectStart({ words, main, start }: Place): number {
  if (start === 0 || !coordinators.has((words[start - 1] as Word).small)) return start;
  const isShared = start === main.from || helpers.has(words[start]?.small ?? "");
  return isShared ? clauseStart(words, start - 1) : start;
}

const coordinators = wordSet("but though although yet while");
const helpers = wordSet("will would has have had is was does did do can could may must still never not also says said");

const pronouns = wordSet("he she it they who which");

/** Not the "it" of "view it with caution", nor of who only says so. */
function isSubjectPronoun(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return next?.kind === "word" && !isSaying(next) && !prepositions.has(next.small);
}

/** How far before "which" stands what it means. */
const nearest = 3;

/** Whom a pronoun means: the party before it, else the first of the sentence before. */
function referent({ words, parties, around }: Place, pronoun: string, at: number): Party | null {
  const isPerson = pronoun === "he" || pronoun === "she";
  const fits = ({ actor }: Party) => isPerson === (actor?.kind === "person") || pronoun === "who" || pronoun === "they";
  const before = parties.filter((party) => party.to < at && fits(party));
  // "Gazprom could send it through Turkey, but it refuses": the subject before any other.
  const isRelative = pronoun === "who" || pronoun === "which";
  const here = isRelative
    ? before.findLast(({ to }) => to >= at - nearest)
    : (before.findLast((party) => isSubject(words, party)) ?? before.at(-1));
  if (isRelative) return here ?? null;
  if (here !== undefined || around.before === null) return here ?? null;
  return partiesOf(around.before, around.who).find(fits) ?? null;
}

/** "…, said X": who says what a sentence tells. */
export function speaker(place: Place): Party | null {
  const { words, classes, parties } = place;
  if ((classes & saying) === 0) return null;
  const named = parties.find(({ from, to }) => isSaying(words[to + 1]) || isSaying(words[from - 1]));
  if (named !== undefined) return named;
  for (let at = nextOfClass(words, 0, saying); at < words.length; at = nextOfClass(words, at + 1, saying)) {
    const { small = "" } = words[at - 1] ?? {};
    if (speakers.has(small)) return referent(place, small, at - 1);
  }
  return null;
}

const speakers = wordSet("he she it they");

function isSaid({ classes }: Place): boolean {
  return (classes & saying) !== 0;
}
