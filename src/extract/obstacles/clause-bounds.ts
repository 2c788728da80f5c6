import { wordSet } from "../word-set.ts";
import type { Word } from "../words.ts";
import { isVerb, mayBeVerb } from "./verb-forms.ts";

/** The place of a clue among the words of a sentence, both ends within. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Fewest words a clause must have to say something by itself. */
const fewest = 4;

/** The first word of the clause in which a clue stands, behind what only opens it. */
export function clauseStart(words: readonly Word[], { from, to }: Span): number {
  const first = behindDateline(words, from);
  let at = from;
  while (at > first && !(to - at + 1 >= fewest && beginsBehind(words, at - 1))) at--;
  at = behindInserted(words, at, from);
  at = Math.max(at, said(words, at, from));
  while (at < from && opensClause(words, at)) at++;
  return isInSpite(words, at) && at + 3 <= from ? at + 3 : at;
}

/** The first word of a report, behind the place that it is from: `KUWAIT - With a truce`. */
export function behindDateline(words: readonly Word[], from: number): number {
  const { text = "" } = words[0] ?? {};
  const second = text.charCodeAt(1);
  if ((second >= 0x61 && second <= 0x7a) || !/^\p{Lu}{3}/u.test(text)) return 0;
  const dash = words.findIndex(({ text }) => /^[-–—]$/.test(text));
  return dash !== -1 && dash <= Math.min(longestDateline, from) ? dash + 1 : 0;
}

/** A town, a country, a day and an agency, with the marks between them. */
const longestDateline = 10;

/**
 * Whether a clause begins behind a word, but for one that tells which of them is meant: `the
 * partners who collaborate with Assad`.
 */
function beginsBehind(words: readonly Word[], at: number): boolean {
  const { small } = words[at] as Word;
  if (!mayBreak.has(small) || !isBreak(words, at)) return false;
  return small !== "who" || at === 0 || words[at - 1]?.kind !== "word";
}

/** Behind a clause that says more of the subject: `the members, who met in June, | deplored`. */
function behindInserted(words: readonly Word[], at: number, from: number): number {
  if (at < 2 || words[at - 2]?.text !== "," || !inserting.has(words[at - 1]?.small ?? "")) return at;
  for (let end = from - 1; end > at; end--) if (words[end]?.text === ",") return end + 1;
  return at;
}

const inserting = wordSet("who which whose");

/** The last word of the clause in which a clue stands, which begins at `start`. */
export function clauseEnd(words: readonly Word[], { from, to }: Span, start: number): number {
  let at = to;
  while (at + 1 < words.length && !(mayBreak.has((words[at + 1] as Word).small) && endsAt(words, at + 1, from, start)))
    at++;
  return withoutMarks(words, at, to);
}

/** Whether what may break a clause ends the one that begins at `start`, of a clue at `from`. */
function endsAt(words: readonly Word[], at: number, from: number, start: number): boolean {
  if (!isBreak(words, at)) return false;
  if (isQuotation(words[at])) return closesQuotation(words, at, from);
  if (at - start < fewest || leading.has(words[at - 1]?.small ?? "")) return false;
  return !goesOn(words, at, start) && !awaits(words, at, start);
}

/** The last word up to a place, and no mark behind it but what closes something. */
export function withoutMarks(words: readonly Word[], last: number, least: number): number {
  let at = last;
  while (at > least && words[at]?.kind === "mark" && !/[)\]%]/.test(words[at]?.text ?? "")) at--;
  return at;
}

/**
 * The place of the quotation mark behind a phrase that opened it; that of its last word where none
 * is.
 */
export function withQuotation(words: readonly Word[], first: number, last: number): number {
  const next = words[last + 1]?.text;
  if (next !== "”" && next !== '"') return last;
  const count = (text: string) => words.slice(first, last + 1).filter((word) => word.text === text).length;
  const isLeftOpen = (next === "”" && count("“") > count("”")) || (next === '"' && count('"') % 2 === 1);
  return isLeftOpen ? last + 1 : last;
}

/**
 * Whether a comma stands in a list of names, or closes what stands between a subject and its verb.
 */
function goesOn(words: readonly Word[], at: number, start: number): boolean {
  if (words[at]?.text !== ",") return false;
  if (words[at - 1]?.isCapital && words[at + 1]?.isCapital) return true;
  if (!mayBeVerb(words, at + 1)) return false;
  let opening = at - 1;
  while (opening >= start - 1 && words[opening]?.text !== ",") opening--;
  if (opening < Math.max(0, start - 1)) return false;
  let subject = opening;
  while (subject > 0 && words[subject - 1]?.kind !== "mark") subject--;
  return opening > subject && !words.slice(subject, at).some(isVerb);
}

/** Whether what `that` begins has no verb yet: `fears that the country, where …, may`. */
function awaits(words: readonly Word[], at: number, start: number): boolean {
  let that = at - 1;
  const least = Math.max(0, start - 1, at - longestSubject);
  while (that >= least && ((words[that] as Word).small !== "that" || !opensClaim(words, that))) that--;
  if (that < least) return false;
  for (let place = that + 1; place < at; place++)
    if (mayBeVerb(words, place) || /^(?:needs?|wants?|lacks?|owes?)$/.test(words[place]?.small ?? "")) return false;
  return true;
}

/** Most words that stand before a verb. */
export const longestSubject = 14;

/** Whether this is the `that` of what is said, feared or known, and no other. */
export function opensClaim(words: readonly Word[], at: number): boolean {
  if (words[at]?.small !== "that") return false;
  const { small = "" } = words[at - 1] ?? {};
  return claims.has(small) || sayings.test(small);
}

const claims = wordSet(
  `fear fears feared doubt doubts doubted claim claims claimed clear plain known convinced suspected expected certain sure
  fact view agreed confident afraid worried concerned insists insisted insist suggests suggested suggest concluded ruled`,
);

function isQuotation(word: Word | undefined): boolean {
  return word !== undefined && word.kind === "mark" && quotationMarks.has(word.text);
}

const quotationMarks = wordSet('" “ ”');

/**
 * Whether a mark ends a quotation that began before a clue: `“There is no money,” the director
 * said`.
 */
function closesQuotation(words: readonly Word[], at: number, from: number): boolean {
  const { text } = words[at] as Word;
  if (text === '"') return /^[,.!?]$/.test(words[at - 1]?.text ?? "");
  if (text !== "”") return false;
  for (let before = from; before < at; before++) if (words[before]?.text === "“") return false;
  return true;
}

/**
 * The word behind "X said that", if that stands between two words; what is said is the obstacle.
 * The `that` of something which is said something of (`nothing about subsidies that`) is another.
 */
function said(words: readonly Word[], start: number, from: number): number {
  for (let at = from - 1; at > start; at--) {
    if (words[at]?.small !== "that") continue;
    const before = words.slice(Math.max(start, at - 5), at);
    const saying = before.findLastIndex(({ small }) => sayings.test(small));
    if (saying !== -1 && !before.slice(saying).some(({ small }) => /^(?:about|of|for)$/.test(small))) return at + 1;
  }
  return start;
}

const sayings =
  /^(?:say|says|said|tell|tells|told|add|adds|added|warn|warns|warned|argue|argues|argued|maintain|maintains|maintained|report|reports|reported|announced|declared|explained|noted|worry|means|believe|believes|believed|concern|heard|found|informed|recalled|repeated|stated)$/;

/** Behind these a clause goes on, whatever mark or word stands there. */
const leading = wordSet("a an the of on for with by from to into over under about between than is are was were");

function isBreak(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  // Behind a preposition a relative clause has a subject of its own: what it is of goes on behind.
  if (word.small === "which") return !prepositions.has(words[at - 1]?.small ?? "");
  return word.kind === "mark" ? breakMarks.has(word.text) : breaks.has(word.small);
}

const breakMarks = wordSet(', ; : — – ( ) " “ ”');
const breaks = wordSet("because while whereas although though but unless who despite");
/** One look for the many that break nothing. */
const mayBreak = new Set([...breakMarks, ...breaks, "which"]);

const prepositions = wordSet("in on at for with by from to into over under about through of upon without against");

function opensClause(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  // The number of an item or a paragraph.
  if (at === 0 && word.kind === "number" && /^[.)]$/.test(words[1]?.text ?? "")) return true;
  return word.kind === "mark" || openings.has(word.small);
}

const openings = wordSet(
  "and or but that because while whereas although though so yet then also still however which despite notwithstanding",
);

function isInSpite(words: readonly Word[], at: number): boolean {
  return words[at]?.small === "in" && words[at + 1]?.small === "spite" && words[at + 2]?.small === "of";
}
