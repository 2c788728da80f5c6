import { days } from "../calendar-words.ts";
import { bodyNouns, dottedWords, innerPossessives, isField, nameParticles, titleWords } from "../data/actor-words.ts";
import { wordSet } from "../word-set.ts";
import type { Word } from "../words.ts";
import { foreignStep } from "./foreign-run.ts";
import { hasSmallLetter } from "./letters.ts";
import { civicRole, foreignRole, nameRole, rolesOf } from "./name-role.ts";

/** Where the run of capitalised words ends that begins at a word; the word's own place for none. */
export function endOfRun(words: readonly Word[], start: number): number {
  const first = words[start];
  if (first?.isCapital === true && standsAlone(first, words[start + 1])) return start + 1;
  if (!opensRun(words, start)) return start;
  let end = start + (first?.isCapital ? 1 : 3);
  while (end < start + longest) {
    const step = stepOf(words, start, end);
    if (step === 0) return end;
    end += step;
  }
  return end;
}

/** Whether a word is a run by itself: a small one comes behind that no name goes on with. */
function standsAlone(word: Word, next: Word | undefined): boolean {
  if (next === undefined || next.kind !== "word" || next.isCapital) return false;
  if (((next.form.roles ?? rolesOf(next)) & linkRole) !== 0) return false;
  return ((word.form.roles ?? rolesOf(word)) & foreignRole) === 0;
}

/** Where the run begins whose first capital stands behind a hyphen: `al-Assad` has its article. */
export function startOfRun(words: readonly Word[], capital: number): number {
  return opensRun(words, capital - 2) ? capital - 2 : capital;
}

/** No name has so many pieces: what goes on is a headline, or no text. */
const longest = 30;

/** Names of Arabic begin with an article in small letters, too. */
function opensRun(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || word.kind !== "word") return false;
  return word.isCapital || (isArticle(word) && isHyphen(words, at + 1) && isCapital(words[at + 2]));
}

const articles = wordSet("al el ad an ar as ash at az");

function isArticle({ small }: Word): boolean {
  return small.length === 2 && articles.has(small);
}

function isCapital(word: Word | undefined): boolean {
  return word?.kind === "word" && word.isCapital;
}

/** A hyphen between two words that it joins. */
function isHyphen(words: readonly Word[], at: number): boolean {
  const hyphen = words[at];
  return hyphen?.text === "-" && words[at - 1]?.end === hyphen.start && words[at + 1]?.start === hyphen.end;
}

/** How many words more belong to the run that ends before `end`; 0 where it ends. */
function stepOf(words: readonly Word[], start: number, end: number): number {
  const next = words[end];
  if (next === undefined) return 0;
  const { kind, text } = next;
  if (kind === "word") return wordStep(words, start, end, next);
  // "Nord Stream 2 AG".
  if (kind === "number") return firmEndings.has(words[end + 1]?.text ?? "") ? 2 : 0;
  if (text === "-") return isHyphen(words, end) ? hyphenStep(words, end) : 0;
  if (text === "," && isLastOfSeries(words, start, end)) return 3;
  return isCapital(words[end + 1]) && isMarkWithin(words, start, end, text) ? (text === "." ? 1 : 2) : 0;
}

const firmEndings = wordSet("AG GmbH Ltd Inc LLC PLC SE SA NV BV AB Oy SpA Corporation Company Limited");

/** Whether a mark within a name goes before more of it. */
function isMarkWithin(words: readonly Word[], start: number, end: number, mark: string): boolean {
  if (mark === ".") return isDotted(words, end);
  if (mark === "&") return true;
  if (mark === "'" || mark === "’") return isPlural(words[end - 1], words[end + 1]);
  return mark === "," && isSeries(words, start, end);
}

/** `Great Lakes, and Energy`: the last of a series behind its comma. */
function isLastOfSeries(words: readonly Word[], start: number, end: number): boolean {
  if (words[end + 1]?.small !== "and" || !isCapital(words[end + 2])) return false;
  if (!isField(words[end + 2]?.small ?? "") || !isWithinTail(words, start, end)) return false;
  return words.slice(start, end).some(({ text }) => text === ",");
}

/** Whether those who have an organisation stand before an apostrophe: `Vintners' Federation`. */
function isPlural(word: Word | undefined, next: Word | undefined): boolean {
  if (word === undefined || !word.small.endsWith("s")) return false;
  return innerPossessives.has(word.small) || (word.text.length > 5 && bodyNouns.has(next?.small ?? ""));
}

function wordStep(words: readonly Word[], start: number, end: number, next: Word): number {
  const last = words[end - 1];
  if (next.isCapital) return last?.text !== "." || isDotted(words, end - 1) ? 1 : 0;
  if (((next.form.roles ?? rolesOf(next)) & linkRole) === 0) return foreignStep(words, start, end);
  if (next.small === possessive) return possessiveStep(words, start, end);
  const foreign = foreignStep(words, start, end);
  if (foreign > 0) return foreign;
  const step = steps.get(next.small);
  if (step !== undefined) return step(words, start, end);
  if (isArticle(next) && isHyphen(words, end + 1) && isCapital(words[end + 2])) return 3;
  return particleStep(words, end);
}

const possessive = "'s";

type Step = (words: readonly Word[], start: number, end: number) => number;

/** Small words by which a name may go on. */
const steps = new Map<string, Step>([
  ["of", prepositionStep],
  ["for", prepositionStep],
  ["on", prepositionStep],
  ["in", placeStep],
  ["and", (words, start, end) => andStep(words, start, end) || placeStep(words, start, end)],
  ["to", aimStep],
  ["against", aimStep],
]);

/** Small words that an English name may have between its own: nearly all words are none. */
const linkRole = nameRole(possessive, new Set(steps.keys()), articles, nameParticles);

/** `Fund for Responding to Loss`, `Commission against Corruption`. */
function aimStep(words: readonly Word[], _: number, end: number): number {
  if (isCivic(words, end - 1)) return 2;
  const last = words[end - 1]?.small ?? "";
  const isAim =
    words[end]?.small === "to" ? last.endsWith("ing") && words[end - 2]?.small === "for" : bodyNouns.has(last);
  return isAim && isCapital(words[end + 1]) ? 2 : 0;
}

/** `People's Party`, `Prosecutor General's Office`. */
function possessiveStep(words: readonly Word[], start: number, end: number): number {
  const last = words[end - 1]?.small ?? "";
  if (!isCapital(words[end + 1])) return 0;
  const isOffice = end - start > 1 && titleWords.has(last) && bodyNouns.has(words[end + 1]?.small ?? "");
  return innerPossessives.has(last) || isOffice ? 2 : 0;
}

function isTitle(word: Word | undefined): boolean {
  return word !== undefined && titleWords.has(word.small);
}

function isDotted(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return before !== undefined && (before.text.length === 1 || dottedWords.has(before.small));
}

/** `Association of Banks in Lebanon (ABL)`, `Support Mission in Libya`: a place of the name. */
function placeStep(words: readonly Word[], start: number, end: number): number {
  const place = words[end + 1]?.small === "the" ? end + 2 : end + 1;
  if (end - start < 2 || !isCapital(words[place])) return 0;
  if (words[end - 1]?.small === "mission" && words[end]?.small === "in") return place - end + 1;
  const first = words[start]?.small === "the" ? start + 1 : start;
  const open = words[place + 1]?.text ?? "";
  const acronym = words[place + 2]?.text ?? "";
  const isCut =
    /^[([]$/.test(open) &&
    acronym.length > 1 &&
    acronym === acronym.toUpperCase() &&
    hasInitial(acronym, words[first], words[place]);
  return isCut ? place - end + 1 : 0;
}

function hasInitial(acronym: string, first: Word | undefined, place: Word | undefined): boolean {
  return acronym.startsWith(first?.text.charAt(0) ?? "-") && acronym.includes(place?.text.charAt(0) ?? "-", 1);
}

/** `Myung-bak`, but not `U.S.-led`. */
function hyphenStep(words: readonly Word[], end: number): number {
  const before = words[end - 1];
  const after = words[end + 1];
  if (isCapital(after)) return 2;
  // "Association of Serb-majority Municipalities".
  if (words[end - 2]?.small === "of" && bodyNouns.has(words[end - 3]?.small ?? "") && isCapital(words[end + 2]))
    return 3;
  const isName = after?.kind === "word" && after.text.length < 6 && !/[.]/.test(before?.text ?? "");
  return isName && !joined.has(after.small) && hasSmallLetter(before?.text ?? "") ? 2 : 0;
}

const joined =
  wordSet(`led based run held born made wide style era bound like owned aware only free side day year old long term half part
wing rule built led's built back to trained armed`);

/** `Ministry of`, `Minister for`, `Secretary of`: what stands before says that a name goes on. */
function prepositionStep(words: readonly Word[], start: number, end: number): number {
  if (isCivic(words, end - 1)) return 2;
  if (!words.slice(start, end).some(({ small }) => takesOf(small))) return 0;
  const last = words[end - 1];
  const preposition = words[end]?.small;
  const goesOn = preposition === "of" && isWithinTail(words, start, end);
  if (last === undefined || !(goesOn || takesOf(last.small))) return 0;
  if (preposition !== "of" && noFor.has(last.small)) return 0;
  if (isCapital(words[end + 1])) return days.has(words[end + 1]?.small ?? "") ? 0 : 2;
  return words[end + 1]?.small === "the" && isCapital(words[end + 2]) ? 3 : 0;
}

/** `Citizens for Good Governance`, and `Friends of Fiji` within a sentence. */
export function isCivic(words: readonly Word[], at: number): boolean {
  const noun = words[at];
  const near = words[at + 1]?.small ?? "";
  if (noun?.isCapital !== true || (rolesOf(noun) & civicRole) === 0 || !isCapital(words[at + 2])) return false;
  return near === "for" || near === "against" || (near === "of" && at > 0 && words[at - 1]?.kind === "word");
}

const noFor = wordSet(
  "congress parliament senate house cabinet army forces navy police guard guards court president minister leader general",
);

function takesOf(small: string): boolean {
  return (
    bodyNouns.has(small) || titleWords.has(small) || small === "affairs" || small === "republic" || small === "state"
  );
}

/** `Ministry of Trade and Industry`, `Truth and Reconciliation Commission`. */
function andStep(words: readonly Word[], start: number, end: number): number {
  if (!isCapital(words[end + 1]) || isTitle(words[end + 1])) return 0;
  if (isWithinTail(words, start, end)) return portfolioOrNoun(words, end + 1) ? 2 : 0;
  const before = words[end - 1];
  if (before === undefined || bodyNouns.has(before.small) || !isBehindThe(words, start, end)) return 0;
  const ahead = words.slice(end + 2, end + 6);
  return ahead.some((word) => word?.isCapital && bodyNouns.has(word.small)) ? 2 : 0;
}

/** Whether `the` stands before a name; at the beginning of a sentence it is of the run. */
function isBehindThe(words: readonly Word[], start: number, end: number): boolean {
  return words[start - 1]?.small === "the" || (words[start]?.small === "the" && end > start + 1);
}

/** Whether the run holds a noun of an organisation and what it is of. */
function isWithinTail(words: readonly Word[], start: number, end: number): boolean {
  for (let at = end - 2; at > start; at -= 1) {
    const small = words[at]?.small;
    if (small === "of" || small === "for" || small === "on") return takesOf(words[at - 1]?.small ?? "");
  }
  return false;
}

/**
 * What a ministry is for is followed by no verb of a second subject: by a mark, or by a small word.
 */
function portfolioOrNoun(words: readonly Word[], at: number): boolean {
  const small = words[at]?.small ?? "";
  return isField(small) || /(?:s|tion|ment|ity|ing|ure|ce|try|age|th|ery)$/.test(small);
}

/**
 * `Ministry of Economy, Trade and Industry`, `Department of Environment, Great Lakes, and Energy`.
 */
function isSeries(words: readonly Word[], start: number, comma: number): boolean {
  if (!isCapital(words[comma + 1]) || !isWithinTail(words, start, comma)) return false;
  const before = words[comma - 1]?.small ?? "";
  const after = words[comma + 1]?.small ?? "";
  if (isField(before) && isField(after)) return true;
  return (isField(before) || words[comma - 2]?.text === ",") && closesSeries(words, comma + 1);
}

/** Whether capitals and commas lead to `and` with the last that a body is for. */
function closesSeries(words: readonly Word[], from: number): boolean {
  for (let at = from; at < from + longestSeries; at += 1) {
    const word = words[at];
    if (word?.small === "and") return isCapital(words[at + 1]) && isField(words[at + 1]?.small ?? "");
    if (!isCapital(word) && word?.text !== ",") return false;
  }
  return false;
}

const longestSeries = 8;

/** `Ursula von der Leyen`, `Mohammed bin Salman`. */
function particleStep(words: readonly Word[], end: number): number {
  if (!nameParticles.has(words[end]?.small ?? "") || bodyNouns.has(words[end - 1]?.small ?? "")) return 0;
  if (isCapital(words[end + 1])) return 2;
  return nameParticles.has(words[end + 1]?.small ?? "") && isCapital(words[end + 2]) ? 3 : 0;
}
