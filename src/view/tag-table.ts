import type { Brief } from "../model/brief.ts";
import type { Problem } from "../model/problem.ts";
import { compareText } from "../model/sort.ts";
import type { View } from "./view.ts";

/** Tags, then regions, those of most briefs first, at most `limit` rows. */
export function tagsView(
  briefs: readonly Brief[],
  { limit, problems }: { readonly limit: number | undefined; readonly problems: readonly Problem[] },
): View {
  const rows = [
    ...countNames(briefs.map(({ tags }) => tags)).map((row) => ({ ...row, kind: "tag" as const })),
    ...countNames(briefs.map(({ regions }) => regions)).map((row) => ({ ...row, kind: "region" as const })),
  ].slice(0, limit);
  return {
    data: rows.map(({ name, kind, count }) => ({ name, kind, count })),
    fields: ["name", "kind", "count"],
    blocks: [
      {
        kind: "table",
        columns: [{ title: "name" }, { title: "kind" }, { title: "briefs", align: "right" }],
        rows: rows.map(({ name, kind, count }) => [
          { role: "name", text: name, target: { kind, id: name } },
          { role: "dim", text: kind },
          String(count),
        ]),
      },
    ],
    shape: "list",
    ids: rows.map(({ name }) => name),
    ...(rows.length === 0 ? { nothing: "no tags or regions" } : {}),
    problems,
  };
}

function countNames(lists: readonly (readonly string[])[]): { name: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const list of lists) for (const name of new Set(list)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Array.from(counts, ([name, count]) => ({ name, count })).sort(
    (left, right) => right.count - left.count || compareText(left.name, right.name),
  );
}
