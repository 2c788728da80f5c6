import { firstDay, lastDay } from "../model/date.ts";
import type { Filters } from "../model/filters.ts";
import { sortKeys } from "../model/sort.ts";
import type { Days } from "../model/timeline.ts";
import type { Catalogue } from "../port/catalogue.ts";
import { slug } from "../text/slug.ts";
import type { Context } from "./context.ts";
import { findActor } from "./find-actor.ts";
import type { ParameterSet, ValuesOf } from "./parameter.ts";

const group = "Filters:";

/**
 * The filters that every command over several briefs shares. Options AND, commas OR, a repeated
 * option ANDs.
 */
export const filterParameters = {
  actor: { kind: "actor", isRepeatable: true, group, says: "briefs that name this actor, by id, name or alias" },
  tag: { kind: "tag", isRepeatable: true, group, says: "briefs with this tag" },
  region: { kind: "region", isRepeatable: true, group, says: "briefs on this region" },
  where: {
    kind: "pair",
    isRepeatable: true,
    placeholder: "key=value",
    group,
    says: "briefs whose front matter has this value",
  },
  since: { kind: "date", group, says: "briefs of this date or later" },
  until: { kind: "date", group, says: "briefs of this date or earlier" },
  asOf: { kind: "date", group, says: "the library as it stood on this date" },
  sort: { kind: "order", of: sortKeys, placeholder: "key", group, says: "the order, turned round by a hyphen" },
  limit: { kind: "number", placeholder: "count", group, says: "at most so many" },
} as const satisfies ParameterSet;

/** The filters, the order and the limit that were asked for; names of actors as typed. */
export type FilterValues = ValuesOf<typeof filterParameters>;

/** The filters with names of actors looked up. Throws a `Failure` for a name that several bear. */
export async function readFilters(
  { catalogue }: Context,
  values: Omit<FilterValues, "sort" | "limit">,
  isCompleted = false,
): Promise<Filters> {
  const { actor, tag, region, where, since, until, asOf } = values;
  return {
    actors: await actorIds(catalogue, actor, isCompleted),
    tags: tag,
    regions: region,
    where,
    since,
    until,
    asOf,
  };
}

/** The ids that names of actors mean. A name that nobody bears is a slug, which finds nothing. */
export async function actorIds(
  catalogue: Catalogue,
  names: readonly (readonly string[])[],
  isCompleted = false,
): Promise<readonly (readonly string[])[]> {
  const choices = [];
  for (const ofOne of names) {
    const ids = [];
    for (const name of ofOne) ids.push((await findActor(catalogue, name, { isCompleted }))?.id ?? slug(name));
    choices.push(ids);
  }
  return choices;
}

/** The days within which events are asked for; `--as-of` bounds them as `--until` does. */
export function daysOf({ since, until, asOf }: Pick<FilterValues, "since" | "until" | "asOf">): Days {
  const ends = [until, asOf].filter((date) => date !== null).map(lastDay);
  return { from: since === null ? null : firstDay(since), to: ends.sort()[0] ?? null };
}

/** Whether anything keeps briefs or rows out. */
export function isNarrowing(values: FilterValues): boolean {
  return isFiltered(values) || values.limit !== null;
}

/** Whether anything keeps briefs out. */
export function isFiltered({ actor, tag, region, where, since, until, asOf }: FilterValues): boolean {
  const isListed = [actor, tag, region, where].some((wanted) => wanted.length > 0);
  return isListed || [since, until, asOf].some((date) => date !== null);
}
