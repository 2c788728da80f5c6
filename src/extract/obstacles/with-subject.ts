import { openingWords } from "../data/actor-words.ts";
import { wordSet } from "../word-set.ts";
import type { Word } from "../words.ts";
import { behindDateline } from "./clause-bounds.ts";
import { isVerb, mayBeVerb } from "./verb-forms.ts";

/**
 * The first word of what stands before the commas that part a clause from its subject, as far as
 * there is room: `the creditors, led by France, turned it down`. What only opens the sentence
 * (`On Monday, …`) is left out, unless there would be no subject without it. `longest` is how
 * many characters the phrase may then have.
 */
export function withSubject(words: readonly Word[], first: number, last: number, longest: number): number {
  const fits = (at: number) => (words[last]?.end ?? 0) - (words[at]?.start ?? 0) <= longest;
  const least = behindDateline(words, first);
  let start = isOfBefore(words, first) ? first - 1 : first;
  while (beginsPart(words, start) && hangsOn(words, start, last)) {
    const part = partStart(words, start - 1);
    const near = fits(part) || !isRelative(words[start]) ? part : nounStart(words, start - 1);
    const at = joining.has(words[near]?.small ?? "") ? near + 1 : near;
    if (at >= start - 1 || at < least || !fits(at) || !mayLead(words, at, isPredicate(words, start, last))) break;
    start = at;
  }
  return isVerb(words[start]) || (start > 0 && words[start - 1]?.text === "(") ? first : start;
}

function beginsPart(words: readonly Word[], at: number): boolean {
  return at > 0 && (innerMarks.has((words[at - 1] as Word).text) || isRelative(words[at]));
}

/** Whether a phrase is of a relative clause that has no subject of its own. */
function isOfBefore(words: readonly Word[], first: number): boolean {
  return (
    first > 0 && isRelative(words[first - 1]) && (mayBeVerb(words, first) || adverbial.has(words[first]?.small ?? ""))
  );
}

/**
 * The determiner of the noun before a place, `the` of `the joint survey`; the place itself where
 * none is near.
 */
function nounStart(words: readonly Word[], end: number): number {
  for (let at = end - 1; at >= Math.max(0, end - 8); at--) if (determiners.has(words[at]?.small ?? "")) return at;
  return end;
}

const determiners = wordSet("the a an its their his her this these our");

function isRelative(word: Word | undefined): boolean {
  return word?.small === "which" || word?.small === "who";
}

/** Whether a part of a sentence belongs to the clause behind it, which may have no subject yet. */
function mayLead(words: readonly Word[], at: number, lacksSubject: boolean): boolean {
  const opening = words[at]?.small ?? "";
  if (subordinating.has(opening)) return false;
  return lacksSubject || !adverbial.has(opening);
}

/** The first word of the part of a clause that ends before a place. */
function partStart(words: readonly Word[], end: number): number {
  let at = end;
  while (at > 0 && !partMarks.has((words[at - 1] as Word).text)) at--;
  return at;
}

/** Whether what begins there leans on what stands before it. */
function hangsOn(words: readonly Word[], at: number, last: number): boolean {
  const word = words[at];
  const isInserted = partEnd(words, at, last) - at <= 3 && !word?.isCapital;
  const isAside = adverbial.has(word?.small ?? "") || /ing$/.test(word?.small ?? "") || words[at - 1]?.text === "(";
  return isPredicate(words, at, last) || isAside || isInserted || isRelativePart(words, at) || isInRow(words, at);
}

/** Whether a row of names goes on there: `France, | Germany and Italy refused`. */
function isInRow(words: readonly Word[], at: number): boolean {
  const before = words[at - 2];
  if (words[at - 1]?.text !== "," || !isNamed(before) || openingWords.has(before?.small ?? "")) return false;
  let end = at;
  while (end < at + longestName && isNamed(words[end])) end += 1;
  return end > at && words[end]?.small === "and" && isNamed(words[end + 1]);
}

const longestName = 4;

function isNamed(word: Word | undefined): boolean {
  return word?.kind === "word" && word.isCapital;
}

/** Whether a relative clause begins there: `, through which it was to go, …`. */
function isRelativePart(words: readonly Word[], at: number): boolean {
  return isRelative(words[at]) || (/^who(?:m|se)$|^which$/.test(words[at + 1]?.small ?? "") && !words[at]?.isCapital);
}

/**
 * Whether a phrase is what is said of somebody who stands before it, from its verb or in passing.
 */
function isPredicate(words: readonly Word[], at: number, last: number): boolean {
  if (mayBeVerb(words, at)) return true;
  const end = partEnd(words, at, last);
  return end < last && mayBeVerb(words, end + 1) && !words.slice(at, end).some(isVerb);
}

/** The next mark between the parts of a clause, or the end. */
function partEnd(words: readonly Word[], at: number, last: number): number {
  let end = at;
  while (end < last && !innerMarks.has((words[end] as Word).text)) end++;
  return end;
}

/** Marks between the parts of a clause. */
const innerMarks = wordSet(", – — ( )");
/** These, and those between clauses. */
const partMarks = new Set([...innerMarks, ...wordSet('; : “ ” "')]);

const adverbial =
  wordSet(`on in at after before since under with for by despite during from as to of if when once until meanwhile however
  yesterday today instead therefore thus indeed still now then moreover nevertheless nonetheless according`);

const subordinating = wordSet("because while whereas although though unless despite");

const joining = wordSet("and or but");
