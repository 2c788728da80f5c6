import { calendarWords } from "../calendar-words.ts";
import { openingWords, portfolioWords, titleWords } from "../data/actor-words.ts";
import { wordSet } from "../word-set.ts";
import type { Word } from "../words.ts";
import { isCommon, type Run, textOf } from "./run.ts";

/**
 * The office of a person whose name begins at a word of a run, as the text has it: the title right
 * before, else what an apposition says; null where that is none. All of its words: a vice president
 * is no president, and neither is a former one.
 */
export function officeOf(run: Run, start: number): string | null {
  const before = officeUpTo(run, start);
  if (before !== null && !weak.test(before)) return before;
  return officeBeforeComma(run, start) ?? officeBehind(run) ?? before;
}

/** "Former Foreign Minister", "rebel leader" right before a word; null for none. */
function officeUpTo(run: Run, end: number): string | null {
  const from = startOfOffice(run, end);
  const title = firstTitle(run, from, end);
  return title === end ? null : cut(run, behindLink(run, from, title), end);
}

/** The first title among some words; the end of these for none. */
function firstTitle({ words }: Run, from: number, end: number): number {
  let at = from;
  while (at < end && !isTitle(words[at])) at += 1;
  return at;
}

/** "The Lake Party of Prime Minister", "fighters under General": what is of an office is none. */
function behindLink({ words }: Run, from: number, title: number): number {
  let start = title;
  while (start > from && !isLink(words[start - 1]?.text ?? "")) start -= 1;
  return start;
}

function isLink(text: string): boolean {
  return links.has(text) || text === "under";
}

/** Where the office begins that ends before a word: that word if there is none. */
function startOfOffice(run: Run, end: number): number {
  const { words } = run;
  let from = end;
  while (end - from < longest && isOfOffice(run, from - 1)) from -= 1;
  while (from < end && !opensOffice(words[from] as Word)) from += 1;
  return from;
}

function opensOffice({ kind, small, isCapital }: Word): boolean {
  return kind === "word" && (isCapital || !isLink(small));
}

/** "Its vice-president, Thokozani Khupe": the office ends before the comma, with what it is for. */
function officeBeforeComma(run: Run, start: number): string | null {
  const { words } = run;
  if (words[start - 1]?.text !== ",") return null;
  const end = start - 1;
  const least = Math.max(0, end - longest);
  for (let at = end - 1; at >= least; at -= 1) {
    const word = words[at];
    if (word === undefined || word.kind === "mark") return null;
    if (isTitle(word)) return cut(run, startOfOffice(run, at + 1), end);
    if (!word.isCapital && !links.has(word.small) && word.small !== "the") return null;
  }
  return null;
}

/** "Hamdullah Mohib, the Afghan ambassador", "Nestor Popolizio, the Foreign Minister". */
function officeBehind(run: Run): string | null {
  const { words, end } = run;
  if (words[end]?.text !== ",") return null;
  let from = end + 1;
  while (articles.has(words[from]?.small ?? "")) from += 1;
  let at = from;
  while (at - from < longest && isBeforeTitle(words[at]) && !isTitle(words[at])) at += 1;
  if (!isTitle(words[at])) return null;
  while (isTitle(words[at + 1])) at += 1;
  return cut(run, from, endOfOffice(words, at + 1));
}

/** Behind what an office is for: "of Rwanda", "for Labour", "of the United Nations". */
function endOfOffice(words: readonly Word[], from: number): number {
  let end = from;
  for (let at = from; at < from + longest; at += 1) {
    const word = words[at];
    if (word === undefined || (word.kind === "mark" && word.text !== "-")) break;
    if (word.isCapital || isOfTitle(word.small)) end = at + 1;
    else if (word.kind === "word" && !within.has(word.small)) break;
  }
  return end;
}

function isBeforeTitle(word: Word | undefined): boolean {
  if (word === undefined) return false;
  if (word.kind === "mark") return /^['’-]$/.test(word.text);
  return word.isCapital || /^['’]s$/.test(word.text) || portfolioWords.has(word.small) || describing.has(word.small);
}

/** Whether a word may be of the office that stands before a name; none that opens a sentence. */
function isOfOffice(run: Run, at: number): boolean {
  const { words, start } = run;
  const word = words[at];
  if (word === undefined) return false;
  const { kind, small, isCapital, text } = word;
  if (genitive.test(text)) return words[at - 1]?.isCapital === true;
  if (kind === "mark") return (text === "-" || text === ".") && isOfTitle(words[at - 1]?.small ?? "");
  if (isOfTitle(small)) return true;
  if (!isCapital) return describing.has(small) || links.has(small);
  if (at >= start) return true;
  return !openingWords.has(small) && !calendarWords.has(small) && !(at === 0 && isCommon(run, word));
}

const genitive = /^['’]s?$/;

function isOfTitle(small: string): boolean {
  return titleWords.has(small) || portfolioWords.has(small);
}

function isTitle(word: Word | undefined): boolean {
  return word !== undefined && titleWords.has(word.small) && !addresses.has(word.small);
}

function cut(run: Run, from: number, end: number): string | null {
  return from < end ? textOf(run, from, end) : null;
}

/** Most words of an office. */
const longest = 9;

const articles = wordSet("the a an its their his her our one");
const links = wordSet("of for");
const within = wordSet("of for the and");
const describing = wordSet(
  "late then outgoing incoming interim shadow policy elected self-styled ousted deposed exiled u.s",
);
const addresses = wordSet(
  "mr mrs ms miss mister sir madam lord lady dame señor señora madame monsieur herr frau dr doctor counterpart",
);
/** What says less than an apposition would. */
const weak = /^Prof(?:essor)?\.?$/;
