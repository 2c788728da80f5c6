import { calendarWords } from "../calendar-words.ts";
import {
  bodyNouns,
  groupNouns,
  openingWords,
  otherNouns,
  placeWords,
  portfolioWords,
  surnameNouns,
  titleWords,
} from "../data/actor-words.ts";
import { wordSet } from "../word-set.ts";
import type { Word } from "../words.ts";
import { whatActs } from "./acts-by-place.ts";
import { besideRole, bodyByApposition, bodyOf, groupAfter, groupBefore, hasTail, partyAround } from "./body-names.ts";
import { isCivic } from "./capital-run.ts";
import { isFirm } from "./firm-names.ts";
import { type FoundName, foundName } from "./found-name.ts";
import { lastTitle } from "./last-title.ts";
import { hasSmallLetter, isAcronym } from "./letters.ts";
import { openingRole, rankRole, ranks } from "./lone-words.ts";
import type { Meaning } from "./meaning.ts";
import { bodyRole, civicRole, hasRole, nameRole, nounRole, rolesOf, titleRole } from "./name-role.ts";
import { officeOf } from "./office-words.ts";
import { looksLikePerson, shortNames } from "./person-names.ts";
import { between, isCommon, knownAt, lastOfRole, type Run, stateBefore, textOf, wordsAmong } from "./run.ts";
import { speaks, titleAfter, titleBefore } from "./titles-around.ts";

/** The persons and organisations that a run names by itself or by what stands around it. */
export function namesOfRun(whole: Run): readonly FoundName[] {
  if ((whole.roles & whoRole) === 0 && isUntold(whole)) return nobody;
  const run = between(whole, afterOpening(whole), whole.end);
  if (run.start >= run.end || (run.end - run.start === 1 && isNoName(run.words[run.start]?.small ?? ""))) return [];
  if ((run.roles & whoRole) === 0) return unexplained(run);
  const title = lastTitle(run);
  const body = lastOfRole(run, bodyRole);
  if (title > body && !isTailOf(run, body, title)) return [...bodyBefore(run, body), ...titled(run, title)];
  if (body >= 0) return bodyOf(between(run, bodyStart(run, title, body), run.end), body);
  const civic = firstCivic(run);
  if (civic < run.end) return bodyByApposition(between(run, civic, run.end), run.words[civic]?.text ?? "");
  return unexplained(run);
}

const nobody: readonly FoundName[] = [];

/** Whether a run without a title is known, or one word that nothing beside it explains. */
function isUntold(run: Run): boolean {
  const { words, start, end } = run;
  if (end === start + 1 && !isExplained(run)) return true;
  const known = knownAt(run, start);
  return known !== null && known.length >= end - start && words[start]?.text !== "An";
}

/** What says by itself who is named. */
const whoRole = titleRole | bodyRole | civicRole;

/** Most words that stand alone have nothing beside them either that would say what they are. */
function unexplained(run: Run): FoundName[] {
  return run.end > run.start + 1 || isExplained(run) ? untitled(run) : [];
}

function firstCivic({ words, start, end, roles }: Run): number {
  if ((roles & civicRole) === 0) return end;
  let at = start;
  while (at < end && !isCivic(words, at)) at += 1;
  return at;
}

/** At the beginning of a sentence words have capitals that are no names. */
function afterOpening(run: Run): number {
  const { words, start, end } = run;
  const before = start === 0 ? undefined : words[start - 1];
  const isFirst = before === undefined || (before.kind === "mark" && opensBehind(before, words[start] as Word));
  if (!isFirst || knownAt(run, start) !== null) return words[start]?.text === "An" ? start + 1 : start;
  // "The Central Bank": behind an article each capital is of the name.
  if (words[start]?.small === "the" && start + 1 < end) return start + 1;
  let at = start;
  while (at < end && !isRank(words, at) && isOpening(run, at)) at += 1;
  return at;
}

function isOpening(run: Run, at: number): boolean {
  const word = run.words[at] as Word;
  const roles = rolesOf(word);
  if ((roles & (titleRole | nounRole)) !== 0) return false;
  // Only the first has its capital anyway: `Customs` is of the name in `The Customs Office`.
  return (roles & openingRole) !== 0 || (at === run.start && isCommon(run, word));
}

/** A dash between spaces stands behind a dateline, one without in a name. */
function opensBehind(mark: Word, next: Word): boolean {
  return mark.text === "-" ? mark.end < next.start : !/[,('’]/.test(mark.text);
}

/** `Prime` of `Prime Minister`. */
function isRank(words: readonly Word[], at: number): boolean {
  return (rolesOf(words[at] as Word) & rankRole) !== 0 && titleWords.has(words[at + 1]?.small ?? "");
}

/** `Office of the United States Trade Representative`. */
function isTailOf(run: Run, body: number, title: number): boolean {
  return body >= 0 && hasTail(run, body) && title === run.end - 1;
}

/** `Commission` of `Commission President Ursula von der Leyen`: only with more of its name. */
function bodyBefore(run: Run, body: number): FoundName[] {
  return body > run.start ? bodyOf(between(run, run.start, body + 1), body) : [];
}

/** After `Chief Justice of the` comes an organisation. */
function bodyStart({ words, start }: Run, title: number, body: number): number {
  if (/^['’]s$/.test(words[title + 1]?.text ?? "")) return start;
  if (title < start || title > body || words[title + 1]?.kind !== "word" || words[title + 1]?.isCapital) return start;
  const next = words[title + 2];
  return next?.small === "the" ? title + 3 : title + 2;
}

/** Who bears a title: what follows it, and what it is for. */
function titled(run: Run, title: number): FoundName[] {
  const { words, end } = run;
  let start = title + 1;
  while (start < end && belongsToTitle(words[start] as Word)) start += 1;
  if (start >= end || isPurpose(run, title, start)) return [];
  return personOf(run, start, { rule: "a title", words: textOf(run, title, start), from: officeStart(run, title) });
}

/** `Under Secretary for Arms Control`: what an office is for is nobody. */
function isPurpose({ words, end }: Run, title: number, start: number): boolean {
  return start === title + 2 && words[title + 1]?.small === "for" && !looksLikePerson(words.slice(start, end));
}

/** Where an office begins: `Chief` of `Chief Minister`, `Deputy` of `Deputy Foreign Minister`. */
function officeStart({ words, start }: Run, title: number): number {
  let from = title;
  while (from > start && isOfOffice(words[from - 1]?.small ?? "")) from -= 1;
  return from;
}

function isOfOffice(small: string): boolean {
  return ranks.has(small) || portfolioWords.has(small) || titleWords.has(small);
}

/** Single words that are nobody's name. */
function isNoName(small: string): boolean {
  return calendarWords.has(small) || noNames.has(small);
}

const noNames = wordSet("foreign domestic local national");

function belongsToTitle({ small, isCapital, kind }: Word): boolean {
  return kind === "mark" || !isCapital || portfolioWords.has(small);
}

/** `SRSG Jana Holub`: capitals before a name are an office. */
function afterAcronym({ words, end }: Run, start: number): number {
  if (end - start < 3) return start;
  const isOffice = isAcronym(words[start]?.text ?? "") && hasSmallLetter(words[start + 1]?.text ?? "");
  return isOffice ? start + 1 : start;
}

interface Why {
  readonly rule: string;
  readonly words: string;
  /** Where the title begins that stands before the name. */
  readonly from?: number;
}

/** A person whose name begins at `start`; of a surname alone the title is part, as it stands. */
function personOf(whole: Run, first: number, { rule, words: why, from = first }: Why): FoundName[] {
  const run = whole;
  const start = afterAcronym(run, first);
  const words = run.words.slice(start, run.end);
  const names = wordsAmong(words);
  if (names.length > 5 || !names.every((word) => isNamePart(run, word, names.length))) return [];
  const known = knownAt(run, start);
  if (known !== null && known.length >= words.length) return knownPerson(run, start, known.meaning);
  const isShort = names.length === 1;
  const name = textOf(run, start, run.end);
  return [
    foundName(isShort ? textOf(run, from, run.end) : name, "person", {
      rule,
      words: why,
      of: stateOfTitle(run, start),
      role: officeOf(run, start),
      shorts: isShort ? [name] : shortNames(words),
      certainty: isShort ? 0.7 : 0.9,
      isShort,
    }),
  ];
}

/** `President Jordan` is a person, `President of Jordan` is none. */
function knownPerson(run: Run, start: number, { form, kind }: Meaning): FoundName[] {
  if (!titleWords.has(run.words[start - 1]?.small ?? "")) return [];
  if (kind !== "state" || form === "adjective" || form === "people") return [];
  return [
    foundName(textOf(run, start, run.end), "person", {
      rule: "a title before the name of a state",
      words: run.words[start - 1]?.text ?? "",
      certainty: 0.4,
      isShort: true,
    }),
  ];
}

/** A noun that is no surname: President Park is a person, a treaty is none. */
function isNounAlone(small: string, count: number): boolean {
  if (surnameNouns.has(small)) return bodyNouns.has(small) && count === 1;
  return otherNouns.has(small) || bodyNouns.has(small);
}

/** Nouns of which some are no surnames. */
const aloneRole = nameRole(surnameNouns, otherNouns, bodyNouns);

function isNamePart(run: Run, word: Word, count: number): boolean {
  const { small, text } = word;
  if (isNounAlone(small, count) || groupNouns.has(small)) return false;
  if (count > 1 && portfolioWords.has(small) && isCommon(run, word)) return false;
  return count > 1 ? text.length < 20 : !isCommon(run, word) && !openingWords.has(small) && text !== text.toUpperCase();
}

/** The state whose adjective begins the run, or which has its possessive before it. */
function stateOfTitle(run: Run, nameStart: number): string | null {
  const lead = knownAt(run, run.start);
  if (lead !== null && run.start + lead.length < nameStart && lead.meaning.kind === "state") return lead.meaning.name;
  return stateBefore(run, run.start);
}

/** A run without a title: what stands before and after says whether it is a person. */
function untitled(whole: Run): FoundName[] {
  const lead = knownAt(whole, whole.start);
  if (lead !== null && whole.start + lead.length >= whole.end) return [];
  const isLed = lead !== null && (lead.meaning.form === "adjective" || lead.meaning.form === "people");
  const run = isLed ? between(whole, whole.start + lead.length, whole.end) : whole;
  const own = run.words.slice(run.start, run.end);
  const names = wordsAmong(own);
  if ((run.roles & aloneRole) !== 0 && names.some(({ small }) => isNounAlone(small, names.length))) return [];
  if (namesPlace.has(run.words[run.end]?.small ?? "")) return [];
  if (names.length > 1 && looksLikePerson(own))
    return personOf(run, run.start, { rule: "a given name", words: own[0]?.text ?? "" });
  if (lead !== null && !isLed) return explained(run) ?? nameThatActs(run);
  return byWhatStandsAround(run, names);
}

/** Places that are called after somebody: `the Kamal Khan dam`. */
const namesPlace =
  wordSet(`dam bridge airport port harbour harbor river lake road highway canal district province stadium street valley
  pass reservoir island village town city square park camp mine field bay strait crossing tunnel pipeline refinery terminal
  railway station border stadium prison hospital university school mosque church`);

/** `the operator, Tokyo Electric Power,`: a name that begins with a place, and what it is. */
function explained(run: Run): FoundName[] | null {
  const word = groupBefore(run.words, run.start, run.end) ?? groupAfter(run);
  return word === null ? null : bodyByApposition(run, word);
}

function byWhatStandsAround(run: Run, names: readonly Word[]): FoundName[] {
  if (isFirm(names)) return bodyByApposition(run, names.at(-1)?.text ?? "");
  return isExplained(run) ? byExplanation(run, names) : byWhatIsDone(run, names);
}

/** Whether a word beside a run may say what it is: nothing does beside most. */
function isExplained({ words, start, end }: Run): boolean {
  return hasRole(words[end], besideRole) || (start > 0 && hasRole(words[start - 1], besideRole));
}

function byExplanation(run: Run, names: readonly Word[]): FoundName[] {
  const party = partyAround(run);
  if (party !== null && knownAt(run, run.start) === null) return bodyByApposition(run, party);
  const before = titleBefore(run, run.start);
  if (before !== null && knownAt(run, run.start) !== null) return [];
  if (before !== null) return personOf(run, run.start, { rule: "a title before", words: before });
  const body = groupAfter(run);
  if (body !== null) return bodyByApposition(run, body);
  return byWhatIsDone(run, names);
}

function byWhatIsDone(run: Run, names: readonly Word[]): FoundName[] {
  return names.length === 1 ? [] : [...byWhatFollows(run), ...nameThatActs(run)].slice(0, 1);
}

/** `Tonga Cable had`: who acts under two capitals, though nothing says what it is. */
function nameThatActs(run: Run): FoundName[] {
  const acts = whatActs(run);
  if (acts === null) return [];
  // It may be a person of whom the text goes on to speak by the last name.
  return bodyByApposition(run, acts, lastNames(run));
}

function lastNames({ words, start, end }: Run): string[] {
  const own = words.slice(start, end);
  const isPerson = own.length < 4 && own.every(({ kind, text }) => kind === "word" && text !== text.toUpperCase());
  return isPerson && own.length > 1 ? [own.at(-1)?.text ?? ""] : [];
}

function byWhatFollows(run: Run): FoundName[] {
  if (placeWords.has(run.words[run.start - 1]?.small ?? "")) return [];
  const after = titleAfter(run) ?? speaks(run);
  return after === null ? [] : personOf(run, run.start, { rule: "what follows", words: after });
}
