import type { Condition, DateCondition, Match } from "../../../src/adapter/sqlite/match.ts";
import { type MatchOptions, matchExpression } from "../../../src/adapter/sqlite/match-expression.ts";
import { type Database, openDatabase } from "../../../src/adapter/sqlite/sqlite.ts";
import type { Query } from "../../../src/search/query.ts";
import { searchColumns } from "../../../src/search/search-columns.ts";
import { indexText } from "../../../src/search/terms.ts";

/** A document of a test: its columns, and the first day of its date. */
export type Document = { readonly [column in (typeof searchColumns)[number] | "day"]?: string };

/** A full-text table like the index's, in memory. */
export async function ftsTable(documents: readonly Document[]): Promise<Database> {
  const database = await openDatabase(":memory:");
  database.exec(`CREATE VIRTUAL TABLE search USING fts5(${searchColumns}, tokenize = 'ascii')`);
  database.exec("CREATE TABLE files (id INTEGER PRIMARY KEY, day TEXT)");
  const addText = database.prepare(
    `INSERT INTO search (rowid, ${searchColumns}) VALUES (?${", ?".repeat(searchColumns.length)})`,
  );
  const addFile = database.prepare("INSERT INTO files VALUES (?, ?)");
  documents.forEach((document, index) => {
    addText.run(index, ...searchColumns.map((column) => indexText(document[column] ?? "")));
    addFile.run(index, document.day ?? null);
  });
  return database;
}

/** The numbers of the documents that a query finds, in order of number, or best first. */
export function find(database: Database, query: Query, options: MatchOptions & { isRanked?: boolean } = {}): number[] {
  const match = matchExpression(query, options);
  const { sql, values } = where(match);
  const order = options.isRanked === true && match.match !== null ? "rank" : "id";
  const rows = database
    .prepare(`SELECT files.id FROM search JOIN files ON files.id = search.rowid WHERE ${sql} ORDER BY ${order}`)
    .all(...values) as { id: number }[];
  return rows.map(({ id }) => id);
}

interface Sql {
  readonly sql: string;
  readonly values: readonly string[];
}

function where({ match, exclude, dates, mixed }: Match): Sql {
  return joinSql("AND", [
    ...(match === null ? [] : [{ sql: "search MATCH ?", values: [match] }]),
    ...(exclude === null ? [] : [matches(exclude, true)]),
    ...dates.map(inRange),
    ...mixed.map(meets),
  ]);
}

function meets(condition: Condition): Sql {
  switch (condition.kind) {
    case "date":
      return inRange(condition);
    case "match":
      return matches(condition.match, condition.isExcluded);
    case "all":
    case "any":
      return joinSql(condition.kind === "all" ? "AND" : "OR", condition.parts.map(meets));
  }
}

function matches(match: string, isExcluded: boolean): Sql {
  const sql = `files.id ${isExcluded ? "NOT " : ""}IN (SELECT rowid FROM search WHERE search MATCH ?)`;
  return { sql, values: [match] };
}

function inRange({ from, to, isExcluded }: DateCondition): Sql {
  const sql = `${isExcluded ? "NOT " : ""}coalesce(day >= ? AND day <= ?, 0)`;
  return { sql, values: [from ?? "0000", to ?? "9999-99"] };
}

function joinSql(operator: "AND" | "OR", parts: readonly Sql[]): Sql {
  const sql = parts.length === 0 ? "1" : parts.map((part) => `(${part.sql})`).join(` ${operator} `);
  return { sql, values: parts.flatMap(({ values }) => values) };
}
