import type { TextDocument, TextSentence } from "../text-document.ts";
import { wordClass } from "../word-class.ts";
import { wordSet } from "../word-set.ts";
import type { Word } from "../words.ts";
import { clauseFeatures, possible } from "./clause-features.ts";
import type { Clue } from "./find-clues.ts";
import { pairFeatures } from "./pair-features.ts";
import { hasFamily, placesOf, readSigns, type SentenceSigns, type Sign } from "./read-signs.ts";
import { roleOf } from "./roles.ts";

/** A named feature of a sentence: how much of it there is, and the words that show it. */
export interface Feature {
  readonly name: string;
  readonly value: number;
  readonly words: string;
}

/** A sentence with its signs and features. */
export interface FeaturedSentence {
  readonly signs: SentenceSigns;
  /** Read when they are asked for, which a sentence without a sign need not be. */
  readonly features: () => readonly Feature[];
}

/** The features of each sentence of a document, from its own words and from its neighbours. */
export function readFeatures(document: TextDocument): FeaturedSentence[] {
  const all = document.sentences.map(readSigns);
  const isOfPeace = all.filter(({ sentence: { classes } }) => (classes & peace) !== 0).length > 2;
  return all.map((signs, at) => ({ signs, features: () => featuresOf(signs, { all, at, isOfPeace }) }));
}

const peace = wordClass(
  "peace truce ceasefire cease-fire talks negotiation negotiations negotiator negotiators accord armistice",
);

interface Place {
  readonly all: readonly SentenceSigns[];
  readonly at: number;
  /** Whether the text is about making peace, which fighting blocks. */
  readonly isOfPeace: boolean;
}

function isLoaded({ blocking }: SentenceSigns): boolean {
  for (let at = 0; at < blocking.length; at += 1) {
    const { turn, family } = blocking[at] as Sign;
    if (turn === "stands" && !weakFamilies.has(family)) return true;
  }
  return false;
}

/** Families that mostly describe. */
const weakFamilies = new Set(
  "hard trouble fall cut fight harm unrest accuse criticise cost slump poor weak warn risk lose afraid damage mishap plain".split(
    " ",
  ),
);

function featuresOf(signs: SentenceSigns, place: Place): Feature[] {
  const found: Feature[] = [];
  const add = (name: string, value: number, words = "") => {
    if (value !== 0) found.push({ name, value, words });
  };
  addFamilies(signs, add);
  addPairs(signs, add);
  addGrammar(signs, add);
  addShape(signs, place, add);
  const standing = signs.blocking.filter(({ turn }) => turn === "stands");
  for (const [name, shown] of clauseFeatures(signs.sentence, standing)) add(name, 1, shown);
  if (place.isOfPeace && signs.blocking.some(({ family }) => fighting.has(family))) add("fights-peace", 1);
  const pairs = pairFeatures(found.map(({ name }) => name));
  for (let number = 0; number < pairs.length; number += 1) add(pairs[number] as string, 1);
  return found;
}

const fighting = new Set(["fight", "harm", "unrest"]);

type Add = (name: string, value: number, words?: string) => void;

function textOf({ words, sentence }: SentenceSigns, { from, to }: Clue): string {
  return sentence.text.slice(words[from]?.start, words[to]?.end);
}

function addFamilies(signs: SentenceSigns, add: Add): void {
  const standing = signs.blocking.filter(({ turn }) => turn === "stands");
  const seen: string[] = [];
  const addOnce = (name: string, clue: Clue) => {
    if (seen.includes(name)) return;
    seen.push(name);
    add(name, 1, textOf(signs, clue));
  };
  for (let at = 0; at < signs.blocking.length; at += 1) {
    const sign = signs.blocking[at] as Sign;
    addOnce(sign.turn === "stands" ? sign.family : sign.turn, sign);
  }
  // Refused, or within what has to come first: "must approve it before".
  const isRefused = (clue: Clue) =>
    standing.some(({ from, to }) => (to < clue.from ? clue.from - to <= refusedReach : from < clue.from));
  for (let at = 0; at < signs.other.length; at += 1) {
    const clue = signs.other[at] as Clue;
    if (telling.has(clue.family) && !(clue.family === "good" && isRefused(clue)))
      addOnce(isWithout(signs, clue.from) ? "without" : clue.family, clue);
  }
  const kinds = new Set(standing.map(({ family }) => family).filter((family) => family !== "plain"));
  const hasAim = hasFamily(signs.other, "aim");
  add("bare-violence", kinds.size > 0 && !hasAim && [...kinds].every((family) => violent.has(family)) ? 1 : 0);
  add("several-families", Math.min(4, kinds.size) - 1 > 0 ? Math.min(4, kinds.size) - 1 : 0);
  addPhrases(standing, add);
  const strong = standing.filter(({ family }) => !weakFamilies.has(family));
  add("no-blocking", strong.length === 0 ? 1 : 0);
  add("main-blocking", mainBlocking(signs, strong));
  addRoles(signs, strong, add);
  addMain(signs, standing, add);
}

/** A turn of three words or more is seldom met by chance, and two of them less. */
function addPhrases(standing: readonly Sign[], add: Add): void {
  const phrases = standing.filter(({ from, to }) => to >= from + 2).length;
  add("phrase", phrases > 0 ? 1 : 0);
  add("several-phrases", phrases > 1 ? 1 : 0);
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
function addRoles({ words }: SentenceSigns, strong: readonly Sign[], add: Add): void {
  if (strong.length === 0) return;
  const roles = new Set(strong.map(({ from, to }) => roleOf(words, from, to)));
  for (const role of ["acts", "oblique", "relative"] as const)
    add(role, roles.has(role) && (role === "acts" || roles.size === 1) ? 1 : 0);
}

/** Whether a plain sign, or somebody's stance, is what the main clause says. */
function addMain(signs: SentenceSigns, standing: readonly Sign[], add: Add): void {
  const roleIn = ({ from, to }: Sign) => roleOf(signs.words, from, to);
  const acting = standing.find((sign) => stances.has(sign.family) && roleIn(sign) === "acts");
  if (acting !== undefined) add("stance-acts", 1, textOf(signs, acting));
  const plain = standing.find((sign) => sign.family === "plain" && /acts|names/.test(roleIn(sign)));
  if (plain !== undefined) add("plain-main", 1, textOf(signs, plain));
}

const stances = wordSet(`refuse oppose distrust withdraw dispute bar breach delay lack deadlock condition await unable
  fail`);

const violent = new Set(
  "fight harm unrest threat protest repress accuse criticise warn risk hard trouble damage".split(" "),
);

/** Whether a strong sign stands early, where the main verb is, rather than at the end. */
function mainBlocking({ words }: SentenceSigns, strong: readonly Sign[]): number {
  return strong.some(({ from }) => from < Math.max(10, words.length / 2)) ? 1 : 0;
}

function addPairs(signs: SentenceSigns, add: Add): void {
  if (!signs.other.some(({ family }) => negatable.has(family))) return;
  const nots = new Set([...placesOf(signs.other, "not"), ...placesOf(signs.other, "few")]);
  const seen = new Set<string>();
  for (const clue of signs.other) {
    if (!negatable.has(clue.family) || seen.has(clue.family)) continue;
    const at = notBefore(signs.words, clue.from, nots);
    // Who has no papers hinders nobody; an end without an agreement does.
    if (at < 0 || (isWithout(signs, at) && clue.family !== "consent")) continue;
    add(`not-${clue.family}`, 1, textOf(signs, { ...clue, from: at }));
    seen.add(clue.family);
  }
}

/** Families of which it blocks that somebody does not do them, or that there is none. */
const negatable = new Set(["consent", "aim", "duty"]);

/** How many words before may a negation stand. */
const notReach = 5;

function notBefore(words: readonly Word[], from: number, nots: ReadonlySet<number>): number {
  for (let at = from - 1; at >= Math.max(0, from - notReach); at--) {
    if (words[at]?.kind === "mark") return -1;
    if (nots.has(at)) return at;
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

function addGrammar(signs: SentenceSigns, add: Add): void {
  const { words, classes } = signs.sentence;
  if ((classes & firstPerson) !== 0) add("first-person", 1);
  const must = mustBefore(signs.sentence);
  add("must-before", must === "" ? 0 : 1, must);
  add("question", words.at(-1)?.small === "?" ? 1 : 0);
  add("quotation", signs.sentence.text.startsWith('"') || signs.sentence.text.startsWith("“") ? 1 : 0);
  if ((classes & duty) !== 0) add("should", 1);
  add("if", (classes & condition) !== 0 || words[0]?.small === "were" ? 1 : 0);
  if ((classes & possible) !== 0) add("would", 1);
  if ((classes & year) !== 0) add("year", 1);
  if ((classes & perfect) !== 0) add("past-perfect", 1);
  const present = (classes & presentTense) === 0 ? undefined : words.find(({ small }) => presents.has(small));
  add("present", present === undefined ? 0 : 1, present?.text);
}

/** What says that something is so on the day of the document. */
const presents = wordSet("is are has have does do will says wants remain remains keep keeps");
const presentTense = wordClass(presents);

/** A text of so many sentences begins with what matters and ends with background. */
const fewestOfReport = 10;

function addShape(signs: SentenceSigns, { all, at }: Place, add: Add): void {
  const { sentence, words } = signs;
  add("no-stop", /[.!?;:"”’')]$/.test(sentence.text) ? 0 : 1);
  add("short", words.length < 8 ? 1 : 0);
  add("very-short", words.length < 5 ? 1 : 0);
  add("long", words.length > 30 ? 1 : 0);
  add("length", Math.min(20, words.length) / 20);
  add("late", all.length < fewestOfReport ? 0 : sentence.index / (all.length - 1));
  add("heading", sentence.line.kind === "heading" ? 1 : 0);
  const before = all[at - 1];
  const after = all[at + 1];
  add("before-blocks", before !== undefined && isLoaded(before) ? 1 : 0);
  add("after-blocks", after !== undefined && isLoaded(after) ? 1 : 0);
  add("lead", at < 5 ? 1 : 0);
  const good = before !== undefined && hasFamily(before.other, "good");
  const contrasts = good && signs.other.some(({ family, from }) => family === "contrast" && from < 6);
  add("turns-good", contrasts ? 1 : 0);
}
