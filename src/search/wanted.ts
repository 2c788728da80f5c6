import { greatest } from "../text/extremes.ts";
import { dayForms } from "./day-forms.ts";
import { fold, type Token, tokens } from "./fold.ts";
import { joinedForms } from "./joined-prefixes.ts";
import { plainWordsFrom } from "./plain-words.ts";
import { prefixTerms } from "./prefix-terms.ts";
import type { Query, Term } from "./query.ts";
import { queryUnits } from "./query-units.ts";
import { queryTerms } from "./query-words.ts";
import { russianForms } from "./russian-forms.ts";
import { scriptKind } from "./script-runs.ts";
import { stopWords } from "./stop-words.ts";
import { indexText, stem } from "./terms.ts";

/** What is looked for in a text to show why it was found; what means one thing has one `group`. */
export interface Wanted {
  /** Rows of stems that stand side by side, by the first of each. */
  readonly rows: ReadonlyMap<string, readonly Row[]>;
  readonly prefixes: readonly { readonly beginning: string; readonly group: number }[];
  /** What was asked for side by side, as stems. */
  readonly phrases: readonly (readonly string[])[];
  /**
   * How every word that matches begins, folded: Porter's stemmer changes at most the last letter
   * that it keeps.
   */
  readonly beginnings: readonly string[];
  /** Whether no match takes several words. */
  readonly isOfSingles: boolean;
  /** The most that `matchCount` can say. */
  readonly most: number;
}

interface Row {
  readonly stems: readonly string[];
  readonly group: number;
}

/** Half-open ranges of a text. */
export type Ranges = readonly { readonly start: number; readonly end: number }[];

/** What is looked for to show a query's hits; stop words only where there is nothing else. */
export function wantedOf(query: Query): Wanted {
  const terms = queryTerms(query);
  const telling = terms.filter(({ kind, words }) => kind !== "word" || !words.every((word) => stopWords.has(word)));
  const groups = (telling.length > 0 ? telling : terms).flatMap(groupsOf);
  const all = new Map<string, Row[]>();
  const seen = new Set<string>();
  const prefixes: { beginning: string; group: number }[] = [];
  for (const [group, { rows, beginnings }] of groups.entries()) {
    for (const words of rows) addRow(all, seen, { stems: words.map(stem), group });
    for (const beginning of beginnings) prefixes.push({ beginning, group });
  }
  const phrases = terms
    .filter(({ kind, words }) => (kind === "word" || kind === "phrase") && words.length > 1)
    .map(({ words }) => words.map(stem));
  const beginnings = [
    ...[...all.keys()].map((term) => (term.length < 3 ? term : term.slice(0, -1))),
    ...prefixes.map(({ beginning }) => beginning),
  ];
  const isOfSingles = [...all.values()].flat().every(({ stems }) => stems.length === 1);
  return { rows: all, prefixes, phrases, beginnings, isOfSingles, most: groups.length + phrases.flat().length };
}

function addRow(all: Map<string, Row[]>, seen: Set<string>, row: Row): void {
  const key = row.stems.join(" ");
  if (seen.has(key)) return;
  seen.add(key);
  const first = row.stems[0] as string;
  const others = all.get(first);
  if (others === undefined) all.set(first, [row]);
  else others.push(row);
}

/** Words any of which means one thing: rows of them, or how they begin. */
interface Group {
  readonly rows: readonly (readonly string[])[];
  readonly beginnings: readonly string[];
}

function groupsOf(term: Term): Group[] {
  const { kind, words } = term;
  const last = words.at(-1) as string;
  const single = (word: string): Group => ({ rows: [[word]], beginnings: [] });
  switch (kind) {
    case "day":
      return [{ rows: dayForms(term.day), beginnings: [] }];
    case "fuzzy":
      return [{ rows: [last, ...(term.near ?? [])].map((word) => [word]), beginnings: [] }];
    case "prefix":
      return [...words.slice(0, -1).map(single), { rows: prefixTerms(last).map((one) => [one]), beginnings: [last] }];
    case "phrase":
      if (scriptKind(last) === "words") return words.map(single);
      return queryUnits(words).map((unit) => ({ rows: [unit], beginnings: [] }));
    case "word": {
      const joined = words.length === 1 ? joinedForms(last) : [];
      if (joined.length > 0) return [{ rows: [], beginnings: joined }];
      const forms = words.length === 1 ? russianForms(last) : [];
      if (forms.length > 0) return [{ rows: forms.map((form) => [form]), beginnings: [] }];
      return queryUnits(words).map((unit) => ({ rows: [unit], beginnings: [] }));
    }
  }
}

/** Whether a text may hold something wanted: far cheaper than to look for it. */
export function mayMatch(text: string, { beginnings }: Wanted): boolean {
  const folded = fold(text);
  if (beginnings.some((beginning) => folded.includes(beginning))) return true;
  const short = beginnings.filter((beginning) => beginning.length <= longestJoined);
  if (short.length === 0) return false;
  const joined = folded.replace(/[.'’]/g, "");
  return short.some((beginning) => joined.includes(beginning));
}

/** No word is longer that is written with points or an apostrophe in it: `U.S.`, `shouldn't`. */
const longestJoined = 7;

/** What of the wanted stands in a text, and where. */
function findWanted(text: string, wanted: Wanted): { groups: ReadonlySet<number>; ranges: Ranges } {
  const groups = new Set<number>();
  const ranges: { start: number; end: number }[] = [];
  const all = (wanted.isOfSingles ? plainWordsFrom(text, wanted.beginnings) : null) ?? tokens(text);
  for (const [index, { term, start }] of all.entries()) {
    if (!wanted.beginnings.some((beginning) => term.startsWith(beginning))) continue;
    const found = matchesAt(all, index, wanted);
    for (const { group } of found) groups.add(group);
    const length = greatest(
      found.map((match) => match.length),
      0,
    );
    if (length > 0) addRange(ranges, start, all[index + length - 1]?.end ?? start);
  }
  return { groups, ranges };
}

/** What begins with a token: the groups, and how many tokens each takes. */
function matchesAt(
  all: readonly Token[],
  index: number,
  { rows, prefixes }: Wanted,
): { readonly group: number; readonly length: number }[] {
  const stemAt = (place: number) => stem(all[place]?.term ?? "");
  const found = (rows.get(stemAt(index)) ?? []).filter(({ stems }) =>
    stems.every((wanted, offset) => stemAt(index + offset) === wanted),
  );
  const begun = prefixes.filter(({ beginning }) => all[index]?.term.startsWith(beginning));
  return [
    ...found.map(({ group, stems }) => ({ group, length: stems.length })),
    ...begun.map(({ group }) => ({ group, length: 1 })),
  ];
}

/** Neighbours, as the characters of 地図 are, make one. */
function addRange(ranges: { start: number; end: number }[], start: number, end: number): void {
  const before = ranges.at(-1);
  if (before !== undefined && start <= before.end) before.end = Math.max(before.end, end);
  else ranges.push({ start, end });
}

/** The ranges of a text that match, in order, not overlapping. */
export function matchRanges(text: string, wanted: Wanted): Ranges {
  return mayMatch(text, wanted) ? findWanted(text, wanted).ranges : [];
}

/**
 * How much of what is wanted a text holds; a phrase that stands in it counts once more for each of
 * its words.
 */
export function matchCount(text: string, wanted: Wanted): number {
  if (!mayMatch(text, wanted)) return 0;
  const distinct = findWanted(text, wanted).groups.size;
  if (wanted.phrases.length === 0 || distinct === 0) return distinct;
  const stemmed = ` ${indexText(text)} `;
  const whole = wanted.phrases.filter((phrase) => stemmed.includes(` ${phrase.join(" ")} `));
  return distinct + whole.flat().length;
}
