import type { LibraryRoot } from "../../model/library-root.ts";
import type { Offer, OfferedKind } from "../../model/offer.ts";
import { noVerdicts } from "../../model/verdict.ts";
import { foldName } from "../../text/fold-name.ts";
import { plural } from "../../text/plural.ts";
import { withoutMarks } from "../../text/without-marks.ts";
import { readMatters } from "./agreements.ts";
import { type FileRow, fileColumns, readHead, readRow } from "./file-row.ts";
import { lazyKnownNames, readKnownNames } from "./known-names.ts";
import { filesWithHeads } from "./sealed-head.ts";
import type { Database } from "./sqlite.ts";

/** More than anyone reads through. */
const mostBriefs = 200;

/**
 * Tags, regions and local actors are gathered from so many of the newest briefs: a keypress must
 * not wait for a large library.
 */
const newestRead = 500;

/** The values of a kind that begin so, case ignored: ids, else names. */
export function readOffers(
  database: Database,
  kind: OfferedKind,
  { beginning, roots }: { readonly beginning: string; readonly roots: readonly LibraryRoot[] },
): Offer[] {
  switch (kind) {
    case "brief":
      return briefsBeginning(database, beginning.toLowerCase(), roots);
    case "actor":
      return beginningSo(actors(database, roots), beginning);
    case "agreement":
      return beginningSo(agreements(database), beginning);
    case "matter":
      return beginningSo(matters(database), beginning);
    case "party":
      return beginningSo([...actors(database, roots), ...agreements(database)], beginning);
    case "tag":
      return beginningSo(counted(newestHeads(database).flatMap(({ tags }) => tags)), beginning);
    case "region":
      return beginningSo(counted(newestHeads(database).flatMap(({ regions }) => regions)), beginning);
  }
}

/** A press of Tab is answered from the index alone. */
const verdicts = () => noVerdicts;

/** By their ids; where none begins so, by their ids without accents. */
function briefsBeginning(database: Database, beginning: string, roots: readonly LibraryRoot[]): Offer[] {
  const sql = `SELECT ${fileColumns} FROM ${filesWithHeads} WHERE wins = 1 AND brief_id >= ? AND brief_id < ? ORDER BY brief_id LIMIT ?`;
  const select = database.prepare(sql);
  const between = (from: string, to: string) => select.all(from, to, mostBriefs) as unknown as FileRow[];
  const exact = between(beginning, `${beginning}\u{10ffff}`);
  // Nothing in an id stands before a space.
  const rows = exact.length > 0 ? exact : idsAlike(database, beginning).flatMap((id) => between(id, `${id} `));
  const knownNames = lazyKnownNames(database);
  return rows
    .map((row) => readRow(row, { roots, knownNames, verdicts }).brief)
    .map(({ id, title }) => ({ value: id, says: title }));
}

function idsAlike(database: Database, beginning: string): string[] {
  const wanted = withoutMarks(beginning);
  const rows = database.prepare("SELECT brief_id AS id FROM files WHERE wins = 1 ORDER BY brief_id").all();
  const ids = (rows as { id: string }[]).map(({ id }) => id).filter((id) => withoutMarks(id).startsWith(wanted));
  return ids.slice(0, mostBriefs);
}

/** Those that the libraries share, and those that only briefs define. */
function actors(database: Database, roots: readonly LibraryRoot[]): Named[] {
  const knownNames = lazyKnownNames(database);
  const found = new Map<string, Named>();
  for (const { id, name, aliases } of knownNames().actors.values()) {
    found.set(id, { id, says: name, names: [name, ...aliases] });
  }
  for (const row of newestRows(database)) {
    for (const { id, name } of readRow(row, { roots, knownNames, verdicts }).brief.actors) {
      if (!found.has(id)) found.set(id, { id, says: name, names: [name] });
    }
  }
  return [...found.values()];
}

function agreements(database: Database): Named[] {
  const all = [...readKnownNames(database).agreements.values()];
  return all.map(({ id, name, short }) => ({ id, says: name, names: [name, ...(short === null ? [] : [short])] }));
}

function matters(database: Database): Named[] {
  return readMatters(database).map(({ id, name, aliases }) => ({ id, says: name, names: [name, ...aliases] }));
}

/** What can be called by an id, or by a name. */
interface Named {
  readonly id: string;
  readonly says: string;
  readonly names: readonly string[];
}

/**
 * By id, else by the first of its names that begins so; the other way round where a capital is
 * typed, as in a name.
 */
function beginningSo(all: readonly Named[], beginning: string): Offer[] {
  const wanted = foldName(beginning);
  const startsSo = (text: string) => foldName(text).startsWith(wanted);
  const byId = all.filter(({ id }) => startsSo(id)).map(({ id, says }) => ({ value: id, says }));
  const byName = all.flatMap(({ says, names }) => {
    const value = names.find(startsSo);
    return value === undefined ? [] : [{ value, says: value === says ? "" : says }];
  });
  const isNameTyped = beginning !== beginning.toLowerCase();
  const [first, second] = isNameTyped ? [byName, byId] : [byId, byName];
  return (first.length > 0 ? first : second).toSorted((left, right) => (left.value < right.value ? -1 : 1));
}

function counted(values: readonly string[]): Named[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([id, count]) => ({ id, says: plural(count, "brief"), names: [] }));
}

function newestHeads(database: Database) {
  return newestRows(database).map(readHead);
}

function newestRows(database: Database): FileRow[] {
  const sql = `SELECT ${fileColumns} FROM ${filesWithHeads} WHERE wins = 1 ORDER BY day DESC, brief_id LIMIT ?`;
  return database.prepare(sql).all(newestRead) as unknown as FileRow[];
}
