import type { Word } from "../words.ts";
import { type Entry, entryOf, type Phrase } from "./lexicon.ts";

/** Words of a family of the lexicon in a sentence: from one word to another, both by number. */
export interface Clue {
  readonly family: string;
  readonly from: number;
  readonly to: number;
}

/** The clues of a sentence, by place; a word can be one of several families. */
export function findClues(words: readonly Word[]): Clue[] {
  const clues: Clue[] = [];
  const entries: Entry[] = [];
  for (let at = 0; at < words.length; at++) {
    const { form, small } = words[at] as Word;
    form.entry ??= entryOf(small);
    entries.push(form.entry);
  }
  for (let at = 0; at < entries.length; at++) {
    const entry = entries[at] as Entry;
    if (!entry.tells) continue;
    const families = familiesAt(words, at, entry);
    for (let number = 0; number < families.length; number++)
      clues.push({ family: families[number] as string, from: at, to: at });
    if (entry.phrases.length > 0) addPhrases(clues, entries, at);
  }
  return clues;
}

function familiesAt(words: readonly Word[], at: number, entry: Entry): readonly string[] {
  if (words[at]?.isCapital === true && !isOpening(words, at)) return entry.ofNames;
  if (entry.asNoun.length === 0 && entry.asVerb.length === 0) return entry.families;
  return entry.families.concat(isNounAt(words, at) ? entry.asNoun : entry.asVerb);
}

/** Whether a word has its capital from its place: first, or behind a quotation mark or dateline. */
function isOpening(words: readonly Word[], at: number): boolean {
  return at === 0 || openers.has(words[at - 1]?.text ?? "");
}

const openers = new Set(['"', "“", "‘", ":", "-", "–", "—", "("]);

/** A noun follows an article, an adjective or a preposition. */
function isNounAt(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.small ?? "";
  return (
    nounOpeners.has(before) ||
    (!nounsInAl.has(before) && /(?:al|ive|ous|ic|ful|less|able|ible|ary|ing|['’]s)$/.test(before))
  );
}

/** Not described by what ends as adjectives do: "the deal struck in May". */
const nounsInAl = new Set(
  "deal proposal withdrawal approval refusal trial appeal capital official hospital rival arrival denial canal coal".split(
    " ",
  ),
);

const nounOpeners = new Set(
  `the a an this that these those its their his her our my your no any some each every another of in on at for with by
  from under over against new old first second last next such general hunger heavy large small high possible one two
  three many few more most further other same after before during without and`.split(/\s+/),
);

const longestGap = 3;

function addPhrases(clues: Clue[], entries: readonly Entry[], at: number): void {
  // Here and below by number: an iterator makes an object for each step.
  const { phrases } = entries[at] as Entry;
  for (let number = 0; number < phrases.length; number++) {
    const { next, later, nextMarks, laterMarks } = phrases[number] as Entry["phrases"][number];
    if (at + 1 < entries.length && ((entries[at + 1] as Entry).marks & nextMarks) !== 0)
      addBySecond(clues, entries, { at, second: at + 1, phrases: next });
    const last = laterMarks === 0 ? at : Math.min(at + 1 + longestGap, entries.length - 1);
    for (let second = at + 1; second <= last && !(entries[second] as Entry).isBreak; second++)
      if (((entries[second] as Entry).marks & laterMarks) !== 0)
        addBySecond(clues, entries, { at, second, phrases: later });
  }
}

interface Start {
  readonly at: number;
  readonly second: number;
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
}

function addBySecond(clues: Clue[], entries: readonly Entry[], { at, second, phrases }: Start): void {
  const { seconds } = entries[second] as Entry;
  for (let number = 0; number < seconds.length; number++) {
    const begun = phrases.get(seconds[number] as string);
    if (begun === undefined) continue;
    for (let phrase = 0; phrase < begun.length; phrase++) {
      const { family, places } = begun[phrase] as Phrase;
      const end = endOf(entries, second, places);
      if (end >= 0) clues.push({ family, from: at, to: end });
    }
  }
}

/** The number of a phrase's last word if its second is where it is, else -1. */
function endOf(entries: readonly Entry[], second: number, places: Phrase["places"]): number {
  let at = second + 1;
  let gap = 0;
  for (let number = places[1] === null ? 3 : 2; number < places.length; number++) {
    const place = places[number] ?? null;
    if (place === null) {
      gap = longestGap;
      continue;
    }
    while (gap > 0 && !isAt(entries[at], place) && entries[at]?.isBreak !== true) {
      at++;
      gap--;
    }
    if (!isAt(entries[at], place)) return -1;
    gap = 0;
    at++;
  }
  return at - 1;
}

function isAt(entry: Entry | undefined, place: readonly string[]): boolean {
  if (entry === undefined) return false;
  const { bases } = entry;
  for (let number = 0; number < bases.length; number++) if (place.includes(bases[number] as string)) return true;
  return false;
}
