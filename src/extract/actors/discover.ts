import { calendarWords } from "../calendar-words.ts";
import { officeNouns } from "../data/group-words.ts";
import type { TextDocument, TextSentence } from "../text-document.ts";
import type { Word } from "../words.ts";
import { type Bracketed, shortBeside } from "./acronyms.ts";
import { addActingGroups, grouping, unnamedRule } from "./acting-groups.ts";
import { bareBody, bareRole, bareRule } from "./body-names.ts";
import { type ShortForm, shortFormOf } from "./bracketed-names.ts";
import { endOfRun, startOfRun } from "./capital-run.ts";
import type { FoundName } from "./found-name.ts";
import { addGroups } from "./groups.ts";
import { capitalsOf, hasSmallLetter } from "./letters.ts";
import { isNobody } from "./lone-words.ts";
import type { Meaning } from "./meaning.ts";
import { nameRole, rolesOf } from "./name-role.ts";
import type { NameMatch } from "./named.ts";
import { namesOfRun } from "./parse-run.ts";
import { knownAt, type Run } from "./run.ts";
import type { Pieces } from "./sentence-pieces.ts";
import { actingNames, noteSingle, type Single } from "./single-names.ts";

/** What a first reading finds: names, short forms of known names, and which states are named. */
export interface Discovery {
  readonly names: readonly FoundName[];
  /** A short form → the long one that the text gives it for. */
  readonly acronyms: ReadonlyMap<string, string>;
  /** States and bodies that are named beyond doubt, by name. */
  readonly named: ReadonlySet<string>;
}

/** What a first reading reads: the pieces of a text, and its number in the marks of its words. */
interface FirstReading {
  /** By number of the sentence. */
  readonly pieces: readonly Pieces[];
  readonly title: Pieces;
  readonly number: number;
}

/** What is gathered, sentence by sentence. */
interface Notes {
  readonly names: FoundName[];
  readonly singles: Map<string, Single>;
  readonly shorts: ShortForm[];
}

/** Names that the text itself introduces. */
export function discover({ sentences }: TextDocument, { pieces, title, number }: FirstReading): Discovery {
  const names: FoundName[] = [];
  const shorts: ShortForm[] = [];
  const notes: Notes = { names, singles: new Map(), shorts };
  const named = new Set<string>();
  noteNamed(title, named);
  for (let at = 0; at < sentences.length; at += 1) {
    const sentence = sentences[at] as TextSentence;
    const own = pieces[at] as Pieces;
    const hasKnown = own.known.places.length > 0;
    if (hasKnown) noteNamed(own, named);
    if (isTitleCase(sentence, own)) continue;
    const { text } = sentence;
    if (own.capitals.length > 0) noteRuns(text, own, number, notes);
    if (hasKnown) addGroups(text, own, names);
    if ((own.classes & grouping) !== 0) addActingGroups(text, own.words, names);
  }
  const acronyms = new Map<string, string>();
  const kept = withoutNamed(withoutBare(names, named, acronyms));
  return { names: joinNotes(kept, notes, acronyms), acronyms, named };
}

/**
 * `the Commission` is the one body of that noun whom the text names, and a body of its own where
 * it names none.
 */
function withoutBare(
  names: readonly FoundName[],
  known: ReadonlySet<string>,
  acronyms: Map<string, string>,
): readonly FoundName[] {
  if (!hasRule(names, bareRule)) return names;
  const bare = new Set(names.filter(({ rule }) => rule === bareRule).map(({ name }) => name));
  const full = names.filter(({ rule, kind }) => rule !== bareRule && kind !== "person").map(({ name }) => name);
  const bearers = bearersOf(bare, [...full, ...bodiesIn(known)]);
  for (const [word, all] of bearers) if (all.size === 1) for (const name of all) acronyms.set(word, name);
  return names.filter(({ rule, name }) => rule !== bareRule || !bearers.has(name));
}

function hasRule(names: readonly FoundName[], rule: string): boolean {
  for (let at = 0; at < names.length; at += 1) if ((names[at] as FoundName).rule === rule) return true;
  return false;
}

/** The names that have each of some words. */
function bearersOf(words: ReadonlySet<string>, names: readonly string[]): Map<string, Set<string>> {
  const bearers = new Map<string, Set<string>>();
  const asked = [...words];
  for (const name of names) {
    if (!asked.some((word) => name.includes(word))) continue;
    for (const word of name.split(" "))
      if (words.has(word)) bearers.set(word, (bearers.get(word) ?? new Set()).add(name));
  }
  return bearers;
}

/**
 * Without those who may be who has a name: `the finance ministry` where a Ministry of Finance is
 * named, any ministry that nothing describes; the `electoral council` is no Presidential Council.
 */
function withoutNamed(names: readonly FoundName[]): readonly FoundName[] {
  if (!hasRule(names, unnamedRule)) return names;
  const named = names.filter(({ rule }) => rule !== unnamedRule);
  const taken = new Set(
    named
      .map(({ name, role }) => `${name} ${role ?? ""}`)
      .join(" ")
      .toLowerCase()
      .split(/[\s-]+/),
  );
  const isTaken = ({ name, words, kind }: FoundName) => {
    if (!taken.has(words.toLowerCase())) return false;
    if (kind !== "organisation" || words === name || !officeNouns.has(words) || persons.test(words)) return true;
    return name
      .toLowerCase()
      .split(/[\s-]+/)
      .every((word) => taken.has(word) || plain.test(word));
  };
  return names.filter((found) => found.rule !== unnamedRule || !isTaken(found));
}

/** What tells no body from another. */
const plain = /^(?:joint|same|own|new|whole|full|special|national|federal|central|own|state|two|local)$/;
const persons = /^(?:ministers?|leaders|prosecutor|ombudsman)$/;

function noteRun(run: Run, cut: Bracketed | null, { names, singles, shorts }: Notes): void {
  const { start, end } = run;
  // A long form that everybody knows is not cut to its initials.
  const bracketed = cut !== null && knownAt(run, start)?.length === end - start ? { ...cut, start } : cut;
  const short = bracketed === null ? null : shortFormOf(run, bracketed);
  if (short !== null) shorts.push(short);
  if (bracketed === null) addAll(names, namesOfRun(run));
  const bare = (run.roles & bareRole) === 0 ? null : bareBody(run);
  if (bare !== null) names.push(bare);
  noteSingle(run, singles);
}

function addAll(names: FoundName[], found: readonly FoundName[]): void {
  for (let at = 0; at < found.length; at += 1) names.push(found[at] as FoundName);
}

/**
 * Short forms count whose long form is a body's, or which act; single words that act are somebody.
 */
function joinNotes(
  names: readonly FoundName[],
  { singles, shorts }: Notes,
  acronyms: Map<string, string>,
): readonly FoundName[] {
  for (const [acronym, long] of acronymsOf(names, singles)) acronyms.set(acronym, long);
  const bodies: FoundName[] = [];
  for (const { acronym, long, found, isSure } of shorts) {
    if (!isSure && singles.get(acronym)?.acts !== true) continue;
    acronyms.set(acronym, long);
    if (found !== null) bodies.push(found);
  }
  const taken = new Set<string>();
  for (const name of names) for (const short of name.shorts) taken.add(short);
  const alone = actingNames(singles, (name) => taken.has(name) || acronyms.has(name));
  return bodies.length === 0 && alone.length === 0 ? names : [...names, ...bodies, ...alone];
}

/** `KMA` where a Korean Medical Association is named: capitals that are a body's initials. */
function acronymsOf(names: readonly FoundName[], singles: ReadonlyMap<string, Single>): Map<string, string> {
  const found = new Map<string, string>();
  if (!hasCapitals(singles)) return found;
  for (const { name, kind } of names) {
    if (kind !== "organisation") continue;
    // `SMM` is the OSCE Special Monitoring Mission, too.
    for (const long of [name, behindAcronym(name)]) {
      const initials = capitalsOf(long);
      if (initials.length > 1 && name !== initials && singles.has(initials)) found.set(initials, name);
    }
  }
  return found;
}

function behindAcronym(name: string): string {
  const space = name.indexOf(" ");
  const first = name.slice(0, Math.max(0, space));
  return first.length > 1 && capitalsOf(first) === first ? name.slice(space + 1) : name;
}

function hasCapitals(singles: ReadonlyMap<string, Single>): boolean {
  for (const name of singles.keys()) if (!hasSmallLetter(name) && name === name.toUpperCase()) return true;
  return false;
}

function noteNamed({ words, known: { names, places } }: Pieces, named: Set<string>): void {
  let end = 0;
  for (let nth = 0; nth < places.length; nth += 1) {
    const at = places[nth] as number;
    const { meaning, length } = names[at] as NameMatch<Meaning>;
    if (at < end || (words[at] as Word).kind !== "word") continue;
    if (meaning.others.length === 0 && meaning.form !== "capital") named.add(meaning.name);
    end = at + length;
  }
}

/** Names with a noun of bodies among them: states have none. */
function bodiesIn(named: ReadonlySet<string>): Set<string> {
  return new Set([...named].filter((name) => name.includes(" ")));
}

/** A headline capitalises what is no name. */
function isTitleCase({ text, line }: TextSentence, { words, capitals }: Pieces): boolean {
  if (line.kind === "heading") return isMostlyCapital(words, capitals, { least: 1, share: 0.5 });
  if (words.length < 4 && words.every(({ isCapital, kind }) => isCapital || kind !== "word"))
    return !isStop(text, text.length - 1);
  // Nearly all sentences end with a stop; of the others most have too few capitals.
  return capitals.length > 2 && !isClosed(text) && isMostlyCapital(words, capitals, { least: 4, share: 0.7 });
}

/** Whether there are so many long words and more than a share of them have a capital. */
function isMostlyCapital(
  words: readonly Word[],
  capitals: readonly number[],
  { least, share }: { readonly least: number; readonly share: number },
): boolean {
  let capital = 0;
  for (let nth = 0; nth < capitals.length; nth += 1) if (isLong(words[capitals[nth] as number] as Word)) capital += 1;
  if (capital === 0 || capital < least - 1) return false;
  let small = 0;
  for (let at = 0; at < words.length && small < capital; at += 1)
    if (!(words[at] as Word).isCapital && isLong(words[at] as Word)) small += 1;
  const long = capital + small;
  return long >= least && capital / long > share;
}

/** Whether a text ends with a stop, behind which a mark may close it. */
function isClosed(text: string): boolean {
  const last = text.length - 1;
  return isStop(text, last) || (`"”’)`.includes(text.charAt(last)) && isStop(text, last - 1));
}

function isStop(text: string, at: number): boolean {
  return at >= 0 && ".!?".includes(text.charAt(at));
}

function isLong({ kind, text }: Word): boolean {
  return kind === "word" && text.length > 3;
}

/** `On 10 January Moldovagaz offered`: a month is of no name. */
function behindDay(words: readonly Word[], start: number, end: number): number {
  let from = start;
  while (from < end && calendarWords.has(words[from]?.small ?? "")) from += 1;
  return from;
}

const calendarRole = nameRole(calendarWords);

function noteRuns(text: string, own: Pieces, number: number, notes: Notes): void {
  const { words, capitals, known } = own;
  const { names } = known;
  let last = 0;
  for (let nth = 0; nth < capitals.length; nth += 1) {
    const capital = capitals[nth] as number;
    if (capital < last) continue;
    const hasHyphen = capital > last + 1 && (words[capital - 1] as Word).text === "-";
    const first = hasHyphen ? startOfRun(words, capital) : capital;
    last = endOfRun(words, first);
    const roles = rolesIn(words, first, last);
    const start = (roles & calendarRole) === 0 ? first : behindDay(words, first, last);
    if (last === start) continue;
    const cut = words[last]?.kind === "mark" ? shortBeside(words, start, last) : null;
    if (cut === null && last === start + 1 && isNobody(own, start, roles, number)) continue;
    noteRun({ text, words, start, end: last, roles, number, names }, cut, notes);
  }
}

function rolesIn(words: readonly Word[], start: number, end: number): number {
  let roles = 0;
  for (let at = start; at < end; at += 1) {
    const word = words[at] as Word;
    roles |= word.form.roles ?? rolesOf(word);
  }
  return roles;
}
