import type { Place } from "../../port/index-port.ts";
import { endings } from "../../search/prefix-terms.ts";
import { russianForms } from "../../search/russian-forms.ts";
import { stem } from "../../search/terms.ts";
import { editDistance } from "../../text/closest.ts";
import { least } from "../../text/extremes.ts";
import type { Database } from "./sqlite.ts";

/** The terms of the index, and how many briefs hold each. */
export interface Vocabulary {
  readonly documents: number;
  /** How many briefs hold a term. */
  readonly documentFrequency: (term: string) => number;
  /** The terms within a few edits of a word, the nearest first, of equals the most frequent. */
  readonly near: (
    word: string,
  ) => readonly { readonly term: string; readonly doc: number; readonly distance: number }[];
}

/** The vocabulary of an index, read where it is asked for. */
export function openVocabulary(database: Database): Vocabulary {
  database.exec("CREATE VIRTUAL TABLE IF NOT EXISTS temp.vocabulary USING fts5vocab('main', 'search', 'row')");
  const [row] = database.prepare("SELECT count(*) AS count FROM files WHERE wins = 1").all() as { count: number }[];
  const frequency = database.prepare("SELECT doc FROM temp.vocabulary WHERE term = ?");
  const beginning = database.prepare("SELECT term, doc FROM temp.vocabulary WHERE term >= ? AND term < ?");
  return {
    documents: row?.count ?? 0,
    documentFrequency: (term) => (frequency.all(term) as { doc: number }[])[0]?.doc ?? 0,
    near: (word) => {
      const wanted = stem(word);
      const first = [...wanted][0] ?? "";
      // A slip in the first letter is rare, and looking at one letter's terms keeps a large
      // vocabulary quick.
      const rows = beginning.all(first, `${first}\u{10ffff}`) as { term: string; doc: number }[];
      const most = wanted.length < 6 ? 1 : 2;
      return rows
        .filter(({ term }) => Math.abs(term.length - wanted.length) <= most || hasStem(word, term))
        .map(({ term, doc }) => ({
          term,
          doc,
          distance: Math.min(editDistance(wanted, term), endingDistance(word, term)),
        }))
        .filter(({ distance }) => distance <= most)
        .sort((left, right) => left.distance - right.distance || right.doc - left.doc)
        .slice(0, 20);
    },
  };
}

/** Shorter ones are near to anything. */
const longEndings = endings.filter((ending) => ending.length > 2);

/** Whether a word begins with a term that may be its stem. */
function hasStem(word: string, term: string): boolean {
  return term.length >= 4 && word.startsWith(term);
}

/**
 * How far a misspelt ending (`impeachmnt`) is from one that the stemmer takes off: farther than a
 * term that is one edit away.
 */
function endingDistance(word: string, term: string): number {
  if (!hasStem(word, term)) return Number.POSITIVE_INFINITY;
  const ending = word.slice(term.length);
  return 0.5 + Math.max(1, least(longEndings.map((one) => editDistance(ending, one))));
}

/** The terms of the index at the least distance from a word, the most frequent first. */
export function nearestTerms(database: Database, word: string): string[] {
  const near = openVocabulary(database).near(word);
  return near.filter(({ distance }) => distance === near[0]?.distance).map(({ term }) => term);
}

/** The term that a word was probably meant to be, and a file that holds it. */
export interface NearestTerm extends Place {
  readonly term: string;
  /** Whether it is near, and no other is as near, or hardly any brief holds that. */
  readonly isClear: boolean;
}

/** The term that is nearest to a word which no brief holds; null if none is near. */
export function nearestTerm(database: Database, word: string): NearestTerm | null {
  const { documentFrequency, near } = openVocabulary(database);
  if ([stem(word), ...russianForms(word)].some((form) => documentFrequency(form) > 0)) return null;
  const [nearest, next] = near(word);
  if (nearest === undefined) return null;
  const sql =
    "SELECT root, path FROM files WHERE id IN (SELECT rowid FROM search WHERE search MATCH ?) ORDER BY brief_id LIMIT 1";
  const [file] = database.prepare(sql).all(`"${nearest.term}"`) as unknown as Place[];
  if (file === undefined) return null;
  const isAlone = next === undefined || next.distance > nearest.distance || next.doc * 4 <= nearest.doc;
  const isNear = word.length >= 4 && (nearest.distance < 2 || word.length >= 8);
  return { term: nearest.term, isClear: isAlone && isNear, root: file.root, path: file.path };
}
