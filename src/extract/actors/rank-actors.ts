import type { ActorFindings, ExtractedActor, Mention } from "../extraction.ts";
import type { TextDocument, TextSentence } from "../text-document.ts";
import { wordSet } from "../word-set.ts";
import type { Word } from "../words.ts";
import { unnamedRule } from "./acting-groups.ts";
import { bodyRule } from "./body-names.ts";
import { calledInText } from "./called-in-text.ts";
import type { Draft } from "./cast.ts";
import type { Placed } from "./place-mentions.ts";
import type { Pieces } from "./sentence-pieces.ts";

/** What the second reading found: by sentence, and in the title. */
export interface Reading {
  readonly pieces: readonly Pieces[];
  readonly placed: readonly (readonly Placed[])[];
  readonly title: readonly Placed[];
}

interface Tally {
  readonly draft: Draft;
  readonly isOwned: boolean;
  /** Whether it is less than those with a name of their own. */
  readonly isLess: boolean;
  salience: number;
  /** Mentions that are no place, and all of them. */
  acts: number;
  count: number;
  sentence: TextSentence | null;
  /** What the text calls it: most actors by one name alone. */
  alias: string | null;
  others: Set<string> | null;
}

/** The actors by salience, and where each is mentioned. */
export function rankActors(document: TextDocument, drafts: readonly Draft[], reading: Reading): ActorFindings {
  const tallies: Tally[] = [];
  for (let number = 0; number < drafts.length; number += 1) tallies.push(tallyOf(drafts[number] as Draft));
  const { sentences } = document;
  for (let at = 0; at < sentences.length; at += 1) {
    const row = reading.placed[at] as readonly Placed[];
    if (row.length === 0) continue;
    const sentence = sentences[at] as TextSentence;
    const { words } = reading.pieces[at] as Pieces;
    for (let number = 0; number < row.length; number += 1) count(tallies, row[number] as Placed, sentence, words);
  }
  for (const placed of reading.title) countTitle(tallies[placed.draft.number] as Tally, document, placed);
  return inOrder(tallies, reading.placed);
}

function tallyOf(draft: Draft): Tally {
  const isOwned = isOfAnother(draft);
  // Groups without a name come after those who have one.
  const isLess = isOwned || draft.reasons[0]?.rule === unnamedRule;
  return { draft, isOwned, isLess, salience: 0, acts: 0, count: 0, sentence: null, alias: null, others: null };
}

/** Those who are actors, the most salient first, and where each is mentioned. */
function inOrder(tallies: readonly Tally[], placed: Reading["placed"]): ActorFindings {
  const met: Tally[] = [];
  for (let number = 0; number < tallies.length; number += 1) {
    const tally = tallies[number] as Tally;
    if (isActor(tally)) met.push(tally);
  }
  if (met.length > 1) met.sort(bySalience);
  const actors: ExtractedActor[] = [];
  const numbers: number[] = new Array(tallies.length).fill(-1);
  for (let number = 0; number < met.length; number += 1) {
    const tally = met[number] as Tally;
    numbers[tally.draft.number] = number;
    actors.push(asActor(tally));
  }
  const mentions: (readonly Mention[])[] = [];
  for (let at = 0; at < placed.length; at += 1) mentions.push(mentionsOf(placed[at] as readonly Placed[], numbers));
  return { actors, mentions };
}

/**
 * Whom the title names is an actor, if a sentence has the name at all: `Lebanon` in `the Banks of
 * Lebanon`.
 */
function countTitle(tally: Tally, { head, sentences }: TextDocument, { start, end }: Placed): void {
  tally.salience += inTitle;
  const name = (head.title ?? "").slice(start, end);
  const { draft } = tally;
  if (draft.kind === "state") tally.sentence ??= sentences.find(({ text }) => text.includes(name)) ?? null;
  else if (tally.sentence !== null && draft.reasons[0]?.rule === "a known name") addAlias(tally, name);
}

/** Of most sentences. */
const none: readonly Mention[] = [];

function mentionsOf(row: readonly Placed[], numbers: readonly number[]): readonly Mention[] {
  if (row.length === 0) return none;
  const mentions: Mention[] = [];
  for (let number = 0; number < row.length; number += 1) {
    const { draft, start, end } = row[number] as Placed;
    const actor = numbers[draft.number] as number;
    if (actor >= 0) mentions.push({ actor, start, end });
  }
  return mentions;
}

/** Who only reports, and a state that is only where something is, are no actors. */
function isActor({ draft, isOwned, sentence, acts, count: mentions, salience }: Tally): boolean {
  if (sentence === null) return false;
  if (draft.id !== null) return true;
  if (draft.isMedium) return mentions > 2;
  if (isOwned && mentions === 1 && draft.reasons[0]?.rule !== bodyRule) return false;
  // "A Danish colonel" tells nothing of Denmark.
  return draft.kind !== "state" || mentions > 1 || salience >= inTitle || (acts > 0 && salience > leastOfState);
}

/** What a title adds. */
const inTitle = 1.5;

/** More than one adjective or people alone. */
const leastOfState = 0.65;

const weights = { name: 1, capital: 1, adjective: 0.5, people: 0.6, seat: 1, surname: 1, pronoun: 0.4 } as const;

function count(tallies: readonly Tally[], placed: Placed, sentence: TextSentence, words: readonly Word[]): void {
  const tally = tallies[placed.draft.number] as Tally;
  tally.sentence ??= sentence;
  const { form, isPlace, from, to } = placed;
  // One string for all places of a word is found without comparing its letters.
  if (form !== "pronoun")
    addAlias(tally, to - from === 1 ? (words[from] as Word).text : sentence.text.slice(placed.start, placed.end));
  const isEarly = sentence.index < 3 ? 0.3 : 0;
  tally.count += 1;
  if (!isPlace) tally.acts += 1;
  if (tally.count === 1 && tally.draft.kind === "person") tally.salience += 0.6;
  tally.salience +=
    ((isSide(words, placed) ? 1 : weights[form]) + isEarly) *
    (isPlace ? 0.4 : 1) *
    (tally.isLess ? 0.5 : 1) *
    (placed.draft.isMedium ? 0.05 : 1);
}

function addAlias(tally: Tally, alias: string): void {
  if (tally.alias === null) tally.alias = alias;
  else if (tally.alias !== alias) {
    tally.others ??= new Set();
    tally.others.add(alias);
  }
}

function aliasesOf({ alias, others }: Tally): string[] {
  if (alias === null) return [];
  return others === null ? [alias] : [alias, ...others];
}

/** `the Croatian side`: who sits at the table for a state. */
function isSide(words: readonly Word[], { form, to }: Placed): boolean {
  return form === "adjective" && sides.has(words[to]?.small ?? "");
}

const sides = wordSet(
  "side delegation delegations delegate delegates government authorities representative representatives officials troops",
);

const minor = wordSet(
  "Ministry Department Office Army Navy Police Guard Guards Force Forces Embassy military army navy police troops companies parliament refugees lawmakers banks airlines",
);

/** A ministry or an army is less than its state. */
function isOfAnother({ of, kind, reasons }: Draft): boolean {
  return of !== null && kind !== "person" && minor.has(reasons[0]?.words ?? "");
}

/**
 * Of equals the one named first; the order of drafts is the text's or the data's, the same each
 * time.
 */
function bySalience(a: Tally, b: Tally): number {
  return (
    b.salience - a.salience || (a.sentence?.index ?? 0) - (b.sentence?.index ?? 0) || a.draft.number - b.draft.number
  );
}

function asActor(tally: Tally): ExtractedActor {
  const { draft, salience, sentence } = tally;
  const { id, kind, of, role, isAmbiguous, certainty, reasons } = draft;
  const called = aliasesOf(tally);
  const name = calledInText(draft, called);
  return {
    name,
    id,
    kind,
    aliases: called.filter((alias) => alias !== name),
    role,
    of,
    isAmbiguous,
    certainty,
    reasons: () => reasons,
    salience: Math.round(salience * 100) / 100,
    sentence: sentence as TextSentence,
  };
}
