import type { TextSentence } from "../text-document.ts";
import { wordClass } from "../word-class.ts";
import { wordSet } from "../word-set.ts";
import type { Word } from "../words.ts";
import { type ClauseFeature, clauseFeatures, isInverted, possible, shownAt } from "./clause-features.ts";
import type { DocumentSigns } from "./document-signs.ts";
import { familyClass } from "./family-class.ts";
import { addFamilies, addMissing } from "./family-features.ts";
import type { Clue } from "./find-clues.ts";
import { add, addPairs, type Found } from "./found-features.ts";
import { type Learned, learnedFeatures } from "./learned-features.ts";
import { pairFeatures } from "./pair-features.ts";
import type { SentenceSigns } from "./read-signs.ts";
import { stepByStep } from "./step-by-step.ts";
import type { Feature } from "./weigh.ts";

/** The features of a sentence, from its own words and from its neighbours. */
export function featuresOf(text: DocumentSigns, at: number): Feature[] {
  const told: Feature[] = [];
  const found = nothing({ text, at, weight: 0 }, told);
  stepByStep(steps, [found]);
  for (const name of pairFeatures(found.names)) told.push({ name, value: 1, words: "" });
  return told;
}

/** A sentence of a text, by its number, and what it weighs by what else tells of it. */
export interface Weighed<Text extends DocumentSigns = DocumentSigns> {
  readonly text: Text;
  readonly at: number;
  readonly weight: number;
}

/** What each sentence weighs with its features. */
export function weighFeatures(sentences: readonly Weighed[]): number[] {
  const all = sentences.map((one) => nothing(one, null));
  stepByStep(steps, all);
  for (let number = 0; number < all.length; number += 1) {
    const found = all[number] as Found;
    if (found.anchors !== 0) addPairs(found);
  }
  return all.map(({ sum }) => sum);
}

function nothing({ text, at, weight }: Weighed, told: Feature[] | null): Found {
  const signs = text.all[at] as SentenceSigns;
  // V8 copies a literal that holds others by a call of its runtime.
  const names: string[] = [];
  const paired: Learned[] = [];
  return { text, signs, names, learned: learnedFeatures(), sum: weight, anchors: 0, paired, told };
}

/** What tells features. */
const steps: readonly ((found: Found) => void)[] = [
  addFamilies,
  addMissing,
  addGrammar,
  addShape,
  addClauses,
  addFight,
];

function addFight(found: Found): void {
  const { text, signs } = found;
  if (text.isOfPeace && (signs.classes & fighting) !== 0) add(found, "fights-peace");
}

function addClauses(found: Found): void {
  const { sentence, standing, words } = found.signs;
  const features = clauseFeatures(sentence, standing);
  for (let number = 0; number < features.length; number += 1) {
    const { name, at } = features[number] as ClauseFeature;
    add(found, name, 1, found.told === null ? "" : shownAt(words, at));
  }
}

const fighting = familyClass("fight harm unrest");

/**
 * "must write it into law before the talks open": the words that ask for it, if they stand with a
 * "before".
 */
function addMustBefore(words: readonly Word[], found: Found): void {
  const place = words.findIndex(({ small }, at) => small === "before" && at + 1 < words.length);
  const next = place < 0 ? undefined : words[place + 1];
  if (next === undefined || (!next.isCapital && !subjects.has(next.small))) return;
  const must = words.find(({ small }) => musts.has(small));
  if (must !== undefined) add(found, "must-before", 1, `${must.text} … before`);
}

/** What a clause behind "before" begins with, beside a name. */
const subjects = wordSet("the that this it he she they we any there a talks");

const musts = new Set(
  "must has have had want wants wanted need needs needed no cannot demand demands demanded insist insists insisted not".split(
    " ",
  ),
);

const before = wordClass("before");
const demanding = wordClass(musts);
/** The United States are not we. */
const firstPerson = wordClass({ has: (small, text) => persons.has(small) && text !== "US" });
const persons = wordSet("we our us");
const duties = wordSet("should must ought");
const duty = wordClass(duties);
const condition = wordClass("if");
const perfect = wordClass("had");
const year = wordClass({ has: (small) => /^(?:19|20)\d\d$/.test(small) });

function addGrammar(found: Found): void {
  const { sentence } = found.signs;
  const { words, classes } = sentence;
  if ((classes & firstPerson) !== 0) add(found, "first-person");
  if ((classes & before) !== 0 && (classes & demanding) !== 0) addMustBefore(words, found);
  if (words[words.length - 1]?.small === "?") add(found, "question");
  const first = words[0]?.text;
  if (first === '"' || first === "“") add(found, "quotation");
  addModes(sentence, found);
}

function addModes({ words, classes }: TextSentence, found: Found): void {
  const isOnlyIf = (classes & duty) !== 0 && isOnlyInverted(words);
  if ((classes & duty) !== 0 && !isOnlyIf) add(found, "should");
  if ((classes & condition) !== 0 || isOnlyIf || words[0]?.small === "were") add(found, "if");
  if ((classes & possible) !== 0) add(found, "would");
  if ((classes & year) !== 0) add(found, "year");
  if ((classes & perfect) !== 0) add(found, "past-perfect");
  if ((classes & presentTense) !== 0)
    add(found, "present", 1, found.told === null ? "" : (words.find(({ small }) => presents.has(small))?.text ?? ""));
}

/** Whether no word tells of a duty, and "should" opens a condition. */
function isOnlyInverted(words: readonly Word[]): boolean {
  let isIf = false;
  for (let at = 0; at < words.length; at += 1) {
    if (!duties.has((words[at] as Word).small)) continue;
    if (!isInverted(words, at)) return false;
    isIf = true;
  }
  return isIf;
}

/** What says that something is so on the day of the document. */
const presents = wordSet("is are has have does do will says wants remain remains keep keeps");
const presentTense = wordClass(presents);

/** A text of so many sentences begins with what matters and ends with background. */
const fewestOfReport = 10;

function addShape(found: Found): void {
  const { all } = found.text;
  const { sentence, words, other, classes } = found.signs;
  const { text, line, index } = sentence;
  if (!stops.includes(text.charAt(text.length - 1))) add(found, "no-stop");
  if (words.length < 8) add(found, "short");
  if (words.length < 5) add(found, "very-short");
  if (words.length > 30) add(found, "long");
  if (words.length > 0) add(found, "length", Math.min(20, words.length) / 20);
  if (all.length >= fewestOfReport && index > 0) add(found, "late", index / (all.length - 1));
  if (line.kind === "heading") add(found, "heading");
  const before = index === 0 ? undefined : all[index - 1];
  const after = all[index + 1];
  if (before?.isLoaded === true) add(found, "before-blocks");
  if (after?.isLoaded === true) add(found, "after-blocks");
  if (index < 5) add(found, "lead");
  if (before !== undefined && (before.classes & good) !== 0 && (classes & contrast) !== 0 && isEarly(other))
    add(found, "turns-good");
}

const good = familyClass("good");
const contrast = familyClass("contrast");

/** Whether a contrast opens the sentence. */
function isEarly(clues: readonly Clue[]): boolean {
  return clues.some(({ family, from }) => family === "contrast" && from < 6);
}

/** What a sentence ends with that is one. */
const stops = ".!?;:\"”’')";
