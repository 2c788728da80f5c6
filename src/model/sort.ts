import type { Brief } from "./brief.ts";
import { firstDay } from "./date.ts";

/** What briefs can be sorted by; a leading `-` turns the order round. */
export const sortKeys = ["date", "title", "id"] as const;
export type SortKey = (typeof sortKeys)[number];

/**
 * Newest first for `date`, ascending for the others; `reverse` turns that round. Undated briefs
 * come last either way; ties go by id.
 */
export function sortBriefs(
  briefs: readonly Brief[],
  key: SortKey,
  { reverse = false }: { reverse?: boolean } = {},
): Brief[] {
  const direction = reverse ? -1 : 1;
  return briefs.toSorted((left, right) => {
    if (key === "date" && (left.date === null) !== (right.date === null)) return left.date === null ? 1 : -1;
    return direction * compareBy(key, left, right) || compareText(left.id, right.id);
  });
}

function compareBy(key: SortKey, left: Brief, right: Brief): number {
  switch (key) {
    case "date":
      return compareText(firstDay(right.date ?? ""), firstDay(left.date ?? ""));
    case "title":
      return compareText(left.title.toLowerCase(), right.title.toLowerCase());
    case "id":
      return compareText(left.id, right.id);
  }
}

/** By UTF-16 code units: the same order on every machine, whatever its locale. */
export function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
