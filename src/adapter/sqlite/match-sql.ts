import type { Condition, DateCondition, Match } from "./match.ts";

/** A piece of SQL and the values that it binds. */
export interface SqlPiece<Value extends string | number = string> {
  readonly sql: string;
  readonly values: readonly Value[];
}

const matches = "SELECT rowid FROM search WHERE search MATCH ?";

/** What a query demands of a row of `files` besides its MATCH: dates, exclusions, and what mixes them with words. */
export function matchConditions({ match, exclude, dates, mixed }: Match): SqlPiece {
  const excluded: Condition[] =
    match === null && exclude !== null ? [{ kind: "match", match: exclude, isExcluded: true }] : [];
  const ranges = dates.map((date): Condition => ({ kind: "date", ...date }));
  return conditionSql({ kind: "all", parts: [...excluded, ...ranges, ...mixed] });
}

function conditionSql(condition: Condition): SqlPiece {
  switch (condition.kind) {
    case "date":
      return dateSql(condition);
    case "match":
      return { sql: `files.id ${condition.isExcluded ? "NOT " : ""}IN (${matches})`, values: [condition.match] };
    case "all":
      return joinSql(condition.parts, " AND ", "1");
    case "any":
      return joinSql(condition.parts, " OR ", "0");
  }
}

/** An undated brief has a date in no range, and so is in every excluded one's complement. */
function dateSql({ from, to, isExcluded }: DateCondition): SqlPiece {
  const bounds = ["day IS NOT NULL", ...(from === null ? [] : ["day >= ?"]), ...(to === null ? [] : ["day <= ?"])];
  const values = [from, to].filter((day) => day !== null);
  return { sql: `${isExcluded ? "NOT " : ""}(${bounds.join(" AND ")})`, values };
}

function joinSql(conditions: readonly Condition[], operator: string, none: string): SqlPiece {
  if (conditions.length === 0) return { sql: none, values: [] };
  const parts = conditions.map(conditionSql);
  return { sql: `(${parts.map(({ sql }) => sql).join(operator)})`, values: parts.flatMap(({ values }) => values) };
}
