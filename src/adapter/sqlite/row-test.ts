import type { Condition, DateCondition, Match } from "./match.ts";
import type { Database } from "./sqlite.ts";

/**
 * What a condition looks at: the row in the full-text table, and the first day of the brief's date.
 */
export interface TestedRow {
  readonly row: number;
  readonly day: string | null;
}

/**
 * A test of what a query demands of a row besides its MATCH: dates, exclusions, and what mixes them
 * with words; null where it demands nothing more. A query may have any number of conditions, for
 * which SQL has no room: an expression is at most 1,000 deep, and binds at most 32,766 values.
 */
export function rowTest(
  database: Database,
  { match, exclude, dates, mixed }: Match,
): ((row: TestedRow) => boolean) | null {
  const excluded: Condition[] =
    match === null && exclude !== null ? [{ kind: "match", match: exclude, isExcluded: true }] : [];
  const ranges = dates.map((date): Condition => ({ kind: "date", ...date }));
  const parts = [...excluded, ...ranges, ...mixed];
  if (parts.length === 0) return null;
  const matching = database.prepare("SELECT rowid AS row FROM search WHERE search MATCH ?");
  return conditionTest({ kind: "all", parts }, (expression) => {
    const rows = matching.all(expression) as { row: number }[];
    return new Set(rows.map(({ row }) => row));
  });
}

type RowsOf = (match: string) => ReadonlySet<number>;

function conditionTest(condition: Condition, rowsOf: RowsOf): (row: TestedRow) => boolean {
  switch (condition.kind) {
    case "date":
      return ({ day }) => isInRange(day, condition) !== condition.isExcluded;
    case "match": {
      const rows = rowsOf(condition.match);
      return ({ row }) => rows.has(row) !== condition.isExcluded;
    }
    case "all": {
      const tests = condition.parts.map((part) => conditionTest(part, rowsOf));
      return (row) => tests.every((test) => test(row));
    }
    case "any": {
      const tests = condition.parts.map((part) => conditionTest(part, rowsOf));
      return (row) => tests.some((test) => test(row));
    }
  }
}

/** An undated brief has a date in no range, and so is in every excluded one's complement. */
function isInRange(day: string | null, { from, to }: DateCondition): boolean {
  return day !== null && (from === null || day >= from) && (to === null || day <= to);
}
