import { foldName } from "../text/fold-name.ts";
import type { Brief } from "./brief.ts";
import { isPlain } from "./brief-fields.ts";
import { firstDay, lastDay } from "./date.ts";

/**
 * What narrows a set of briefs. Lists of lists: all of the outer, any of the inner. Everything
 * given must hold.
 */
export interface Filters {
  /** Actor ids. */
  readonly actors: readonly (readonly string[])[];
  readonly tags: readonly (readonly string[])[];
  readonly regions: readonly (readonly string[])[];
  /**
   * Front-matter key and the values of which one has to be equal, or a member of the list that
   * stands there.
   */
  readonly where: readonly { readonly key: string; readonly values: readonly string[] }[];
  /** Inclusive bounds as given, full or partial. */
  readonly since: string | null;
  readonly until: string | null;
  readonly asOf: string | null;
}

/** Filters that let everything through. */
export const noFilters: Filters = {
  actors: [],
  tags: [],
  regions: [],
  where: [],
  since: null,
  until: null,
  asOf: null,
};

/** Whether filters let everything through, as `noFilters` do. */
export function isUnfiltered(filters: Filters): boolean {
  const all: readonly (readonly unknown[] | string | null)[] = Object.values(filters);
  return all.every((filter) => filter === null || filter.length === 0);
}

/** Whether a brief passes. An undated one passes no filter by date. */
export function passesFilters(brief: Brief, filters: Filters): boolean {
  return (
    withinDates(brief.date, filters) &&
    holdsAll(filters.actors, () => brief.actors.map(({ id }) => id)) &&
    holdsAll(filters.tags, () => brief.tags.flatMap(outerTags)) &&
    holdsAll(filters.regions, () => brief.regions) &&
    filters.where.every(({ key, values }) => holdsAll([values], () => valuesOf(brief, key)))
  );
}

function withinDates(date: string | null, { since, until, asOf }: Filters): boolean {
  if (since === null && until === null && asOf === null) return true;
  if (date === null) return false;
  const day = firstDay(date);
  return (
    (since === null || day >= firstDay(since)) &&
    (until === null || day <= lastDay(until)) &&
    (asOf === null || day <= lastDay(asOf))
  );
}

function holdsAll(wanted: readonly (readonly string[])[], present: () => readonly string[]): boolean {
  if (wanted.length === 0) return true;
  const folded = new Set(present().map(foldName));
  return wanted.every((choices) => choices.some((choice) => folded.has(foldName(choice))));
}

/** A tag and those that it stands in: `asia/korea` is one of `asia`. */
function outerTags(tag: string): string[] {
  if (!tag.includes("/")) return [tag];
  return Array.from(tag.matchAll(/\/|$/g), ({ index }) => tag.slice(0, index)).filter((outer) => outer !== "");
}

function valuesOf(brief: Brief, key: string): string[] {
  const value: unknown = Object.hasOwn(brief.extra, key) ? brief.extra[key] : knownValue(brief, key);
  const list = Array.isArray(value) ? value : [value];
  return list.filter((item) => ["string", "number", "boolean"].includes(typeof item)).map(String);
}

function knownValue(brief: Brief, key: string): unknown {
  if (key === "actors") return brief.actors.flatMap((actor) => [actor.id, actor.name]);
  return isPlain(key) ? brief[key] : undefined;
}
