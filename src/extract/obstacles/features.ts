import type { TextDocument, TextSentence } from "../text-document.ts";
import { wordClass } from "../word-class.ts";
import { wordSet } from "../word-set.ts";
import type { Word } from "../words.ts";
import type { Span } from "./clause-bounds.ts";
import { clauseFeatures, possible } from "./clause-features.ts";
import { namesBehind } from "./feature-names.ts";
import type { Clue } from "./find-clues.ts";
import { pairFeatures } from "./pair-features.ts";
import { hasFamily, placesOf, readSigns, type SentenceSigns, type Sign } from "./read-signs.ts";
import { type Role, roleOf } from "./roles.ts";
import { type Feature, weights } from "./weigh.ts";

/** The signs of all sentences of a document, of which each tells something of its neighbours. */
export interface DocumentSigns {
  readonly all: readonly SentenceSigns[];
  /** Whether the text is about making peace, which fighting blocks. */
  readonly isOfPeace: boolean;
}

/** The signs of each sentence of a document. */
export function readDocumentSigns(document: TextDocument): DocumentSigns {
  const all = document.sentences.map(readSigns);
  return { all, isOfPeace: all.filter(({ sentence: { classes } }) => (classes & peace) !== 0).length > 2 };
}

/** The features of a sentence, from its own words and from its neighbours. */
export function featuresOf(of: DocumentSigns, at: number): Feature[] {
  const told: Feature[] = [];
  addFeatures(of, at, { names: [], weights: weights(), sum: 0, told });
  return told;
}

/** What the features of a sentence weigh, on top of what else does. */
export function weighFeatures(of: DocumentSigns, at: number, rest: number): number {
  const found: Found = { names: [], weights: weights(), sum: rest, told: null };
  addFeatures(of, at, found);
  return found.sum;
}

/** What was found of a sentence. Of thousands only the sum is asked for. */
interface Found {
  readonly names: string[];
  readonly weights: ReadonlyMap<string, number>;
  sum: number;
  readonly told: Feature[] | null;
}

const peace = wordClass(
  "peace truce ceasefire cease-fire talks negotiation negotiations negotiator negotiators accord armistice",
);

function isLoaded({ standing }: SentenceSigns): boolean {
  for (let at = 0; at < standing.length; at += 1) if (!weakFamilies.has((standing[at] as Sign).family)) return true;
  return false;
}

/** Families that mostly describe. */
const weakFamilies = new Set(
  "hard trouble fall cut fight harm unrest accuse criticise cost slump poor weak warn risk lose afraid damage mishap plain".split(
    " ",
  ),
);

function addFeatures({ all, isOfPeace }: DocumentSigns, at: number, found: Found): void {
  const signs = all[at] as SentenceSigns;
  addFamilies(signs, found);
  addPairs(signs, found);
  addGrammar(signs, found);
  addShape(all, at, found);
  for (const [name, shown] of clauseFeatures(signs.sentence, signs.standing)) add(found, name, 1, shown);
  if (isOfPeace && signs.blocking.some(({ family }) => fighting.has(family))) add(found, "fights-peace");
  const pairs = pairFeatures(found.names);
  for (let number = 0; number < pairs.length; number += 1) add(found, pairs[number] as string);
}

function add(found: Found, name: string, value = 1, words = ""): void {
  found.names.push(name);
  found.sum += (found.weights.get(name) ?? 0) * value;
  if (found.told !== null) found.told.push({ name, value, words });
}

/** A feature that a clue shows. */
function addShown(found: Found, name: string, { words, sentence }: SentenceSigns, { from, to }: Span): void {
  add(found, name, 1, found.told === null ? "" : sentence.text.slice(words[from]?.start, words[to]?.end));
}

const fighting = new Set(["fight", "harm", "unrest"]);

function addFamilies(signs: SentenceSigns, found: Found): void {
  for (let at = 0; at < signs.blocking.length; at += 1) {
    const sign = signs.blocking[at] as Sign;
    addOnce(signs, sign.turn === "stands" ? sign.family : sign.turn, sign, found);
  }
  for (let at = 0; at < signs.other.length; at += 1) {
    const clue = signs.other[at] as Clue;
    if (telling.has(clue.family) && !(clue.family === "good" && isRefused(clue, signs.standing)))
      addOnce(signs, isWithout(signs, clue.from) ? "without" : clue.family, clue, found);
  }
  if (signs.standing.length === 0) add(found, "no-blocking");
  else addStanding(signs, found);
}

function addOnce(signs: SentenceSigns, name: string, clue: Clue, found: Found): void {
  if (!found.names.includes(name)) addShown(found, name, signs, clue);
}

/** Whether it is refused, or within what has to come first: "must approve it before". */
function isRefused(clue: Clue, standing: readonly Sign[]): boolean {
  return standing.some(({ from, to }) => (to < clue.from ? clue.from - to <= refusedReach : from < clue.from));
}

function addStanding(signs: SentenceSigns, found: Found): void {
  const { standing } = signs;
  const kinds: string[] = [];
  for (const { family } of standing) if (family !== "plain" && !kinds.includes(family)) kinds.push(family);
  if (kinds.length > 0 && kinds.every((family) => violent.has(family)) && !hasFamily(signs.other, "aim"))
    add(found, "bare-violence");
  if (kinds.length > 1) add(found, "several-families", Math.min(4, kinds.length) - 1);
  addPhrases(standing, found);
  const roles = standing.map(({ from, to }) => roleOf(signs.words, from, to));
  const isStrong = standing.map(({ family }) => !weakFamilies.has(family));
  if (!isStrong.includes(true)) add(found, "no-blocking");
  if (isMainBlocking(signs, isStrong)) add(found, "main-blocking");
  addRoles(
    roles.filter((_, at) => isStrong[at]),
    found,
  );
  addMain(signs, roles, found);
}

/** A turn of three words or more is seldom met by chance, and two of them less. */
function addPhrases(standing: readonly Sign[], found: Found): void {
  let phrases = 0;
  for (const { from, to } of standing) if (to >= from + 2) phrases += 1;
  if (phrases > 0) add(found, "phrase");
  if (phrases > 1) add(found, "several-phrases");
}

function isWithout({ words }: SentenceSigns, at: number): boolean {
  return words[at]?.small === "without";
}

/** How many words behind "refuses to" is what is refused, not something good that came about. */
const refusedReach = 4;

/** Families that do not block by themselves and yet tell something. */
const telling = new Set(
  "nobody good remove contrast urge say plan tell few not high aim idle once untrue aside earlier unlikely-true".split(
    " ",
  ),
);

/**
 * Whether what blocks is what the sentence says, or stands in something it only names by the way.
 */
function addRoles(roles: readonly Role[], found: Found): void {
  const first = roles[0] ?? "names";
  if (roles.includes("acts")) add(found, "acts");
  else if (first !== "names" && roles.every((role) => role === first)) add(found, first);
}

/** Whether a plain sign, or somebody's stance, is what the main clause says. */
function addMain(signs: SentenceSigns, roles: readonly Role[], found: Found): void {
  const { standing } = signs;
  const acting = standing.find(({ family }, at) => roles[at] === "acts" && stances.has(family));
  if (acting !== undefined) addShown(found, "stance-acts", signs, acting);
  const plain = standing.find(({ family }, at) => family === "plain" && mainRoles.has(roles[at] as Role));
  if (plain !== undefined) addShown(found, "plain-main", signs, plain);
}

const mainRoles = wordSet("acts names");

const stances = wordSet(`refuse oppose distrust withdraw dispute bar breach delay lack deadlock condition await unable
  fail`);

const violent = new Set(
  "fight harm unrest threat protest repress accuse criticise warn risk hard trouble damage".split(" "),
);

/** Whether a strong sign stands early, where the main verb is, rather than at the end. */
function isMainBlocking({ words, standing }: SentenceSigns, isStrong: readonly boolean[]): boolean {
  return standing.some(({ from }, at) => isStrong[at] && from < Math.max(10, words.length / 2));
}

function addPairs(signs: SentenceSigns, found: Found): void {
  const nots = [...placesOf(signs.other, "not"), ...placesOf(signs.other, "few")];
  if (nots.length === 0) return;
  const seen = new Set<string>();
  for (const clue of signs.other) {
    if (!negatable.has(clue.family) || seen.has(clue.family)) continue;
    const at = notBefore(signs.words, clue.from, nots);
    // Who has no papers hinders nobody; an end without an agreement does.
    if (at < 0 || (isWithout(signs, at) && clue.family !== "consent")) continue;
    addShown(found, missing(clue.family), signs, { from: at, to: clue.to });
    seen.add(clue.family);
  }
}

const missing = namesBehind("not-");

/** Families of which it blocks that somebody does not do them, or that there is none. */
const negatable = new Set(["consent", "aim", "duty"]);

/** How many words before may a negation stand. */
const notReach = 5;

function notBefore(words: readonly Word[], from: number, nots: readonly number[]): number {
  for (let at = from - 1; at >= Math.max(0, from - notReach); at--) {
    if (words[at]?.kind === "mark") return -1;
    if (nots.includes(at)) return at;
  }
  return -1;
}

/**
 * "must write it into law before the talks open": the words that ask for it, if they stand with a
 * "before".
 */
function mustBefore({ words, classes }: TextSentence): string {
  if ((classes & before) === 0 || (classes & demanding) === 0) return "";
  const place = words.findIndex(({ small }, at) => small === "before" && at + 1 < words.length);
  if (place < 0) return "";
  const must = words.find(({ small }) => musts.has(small));
  return must === undefined ||
    (/^(?:the|that|this|it|he|she|they|we|any|there|a|talks)$/.test(words[place + 1]?.small ?? "") === false &&
      !words[place + 1]?.isCapital)
    ? ""
    : `${must.text} … before`;
}

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
const duty = wordClass("should must ought");
const condition = wordClass("if");
const perfect = wordClass("had");
const year = wordClass({ has: (small) => /^(?:19|20)\d\d$/.test(small) });

function addGrammar({ sentence }: SentenceSigns, found: Found): void {
  const { words, classes } = sentence;
  if ((classes & firstPerson) !== 0) add(found, "first-person");
  const must = mustBefore(sentence);
  if (must !== "") add(found, "must-before", 1, must);
  if (words[words.length - 1]?.small === "?") add(found, "question");
  const first = words[0]?.text;
  if (first === '"' || first === "“") add(found, "quotation");
  addModes(sentence, found);
}

function addModes({ words, classes }: TextSentence, found: Found): void {
  if ((classes & duty) !== 0) add(found, "should");
  if ((classes & condition) !== 0 || words[0]?.small === "were") add(found, "if");
  if ((classes & possible) !== 0) add(found, "would");
  if ((classes & year) !== 0) add(found, "year");
  if ((classes & perfect) !== 0) add(found, "past-perfect");
  const present = (classes & presentTense) === 0 ? undefined : words.find(({ small }) => presents.has(small));
  if (present !== undefined) add(found, "present", 1, present.text);
}

/** What says that something is so on the day of the document. */
const presents = wordSet("is are has have does do will says wants remain remains keep keeps");
const presentTense = wordClass(presents);

/** A text of so many sentences begins with what matters and ends with background. */
const fewestOfReport = 10;

function addShape(all: readonly SentenceSigns[], at: number, found: Found): void {
  const { sentence, words, other } = all[at] as SentenceSigns;
  const { text, line, index } = sentence;
  if (!stops.includes(text.charAt(text.length - 1))) add(found, "no-stop");
  if (words.length < 8) add(found, "short");
  if (words.length < 5) add(found, "very-short");
  if (words.length > 30) add(found, "long");
  if (words.length > 0) add(found, "length", Math.min(20, words.length) / 20);
  if (all.length >= fewestOfReport && index > 0) add(found, "late", index / (all.length - 1));
  if (line.kind === "heading") add(found, "heading");
  const before = all[at - 1];
  const after = all[at + 1];
  if (before !== undefined && isLoaded(before)) add(found, "before-blocks");
  if (after !== undefined && isLoaded(after)) add(found, "after-blocks");
  if (at < 5) add(found, "lead");
  if (before !== undefined && hasFamily(before.other, "good") && isContrast(other)) add(found, "turns-good");
}

function isContrast(clues: readonly Clue[]): boolean {
  return clues.some(({ family, from }) => family === "contrast" && from < 6);
}

/** What a sentence ends with that is one. */
const stops = ".!?;:\"”’')";
