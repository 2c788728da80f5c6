import type { Brief } from "../model/brief.ts";
import { compareText } from "../model/sort.ts";

/** What briefs are filed under, and how many are. */
export interface CountedTag {
  readonly name: string;
  readonly kind: "tag" | "region";
  readonly count: number;
}

/** The tags of the briefs, then their regions, those of most briefs first, of equals by name. */
export function countTags(briefs: readonly Brief[]): CountedTag[] {
  return [
    ...countNames(
      "tag",
      briefs.map(({ tags }) => tags),
    ),
    ...countNames(
      "region",
      briefs.map(({ regions }) => regions),
    ),
  ];
}

function countNames(kind: CountedTag["kind"], lists: readonly (readonly string[])[]): CountedTag[] {
  const counts = new Map<string, number>();
  for (const list of lists) for (const name of new Set(list)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Array.from(counts, ([name, count]) => ({ name, kind, count })).sort(
    (left, right) => right.count - left.count || compareText(left.name, right.name),
  );
}
