import type { Place } from "../../port/index-port.ts";
import { stem } from "../../search/terms.ts";
import { editDistance } from "../../text/closest.ts";
import type { Database } from "./sqlite.ts";

/** The terms of the index, and how many briefs hold each. */
export interface Vocabulary {
  readonly documents: number;
  /** How many briefs hold a term. */
  readonly documentFrequency: (term: string) => number;
  /** The terms within a few edits of a word, the nearest first, of equals the most frequent. */
  readonly near: (word: string) => readonly { readonly term: string; readonly distance: number }[];
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
        .filter(({ term }) => Math.abs(term.length - wanted.length) <= most)
        .map(({ term, doc }) => ({ term, doc, distance: editDistance(wanted, term) }))
        .filter(({ distance }) => distance <= most)
        .sort((left, right) => left.distance - right.distance || right.doc - left.doc)
        .slice(0, 20);
    },
  };
}

/**
 * The term that is nearest to a word which no brief holds, and a file that holds it; null if none
 * is near.
 */
export function nearestTerm(database: Database, word: string): (Place & { readonly term: string }) | null {
  const { documentFrequency, near } = openVocabulary(database);
  if (documentFrequency(stem(word)) > 0) return null;
  const [nearest] = near(word);
  if (nearest === undefined) return null;
  const sql =
    "SELECT root, path FROM files WHERE id IN (SELECT rowid FROM search WHERE search MATCH ?) ORDER BY brief_id LIMIT 1";
  const [file] = database.prepare(sql).all(`"${nearest.term}"`) as unknown as Place[];
  return file === undefined ? null : { term: nearest.term, root: file.root, path: file.path };
}
