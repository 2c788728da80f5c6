import type { Brief } from "../model/brief.ts";
import { noFilters } from "../model/filters.ts";
import { type Citing, type FindReference, referenceFinder } from "../model/reference.ts";
import type { MergedEvent } from "../question/merge-timeline.ts";
import type { Context } from "./context.ts";
import { newestFirst } from "./find-briefs.ts";
import type { ParameterSet } from "./parameter.ts";

/** The parameter of commands whose answers rest on sources. */
export const sourcesParameter = {
  withSources: { kind: "flag", says: "the publisher, title, date and address of each source" },
} as const satisfies ParameterSet;

/** Where the sources of an answer are found; null where nobody asked for them. */
export function sourcesIn(withSources: boolean, citing: Citing): FindReference | null {
  return withSources ? referenceFinder(citing) : null;
}

/** `sourcesIn` for events: the briefs that tell them and are not at hand are asked for. */
export async function sourcesOfEvents(
  { briefs: library }: Pick<Context, "briefs">,
  events: readonly MergedEvent[],
  { briefs = [], agreements = [] }: Citing,
): Promise<FindReference> {
  const citing = new Map(Array.from(briefs, (brief) => [brief.id, brief]));
  const missing = new Set<string>();
  for (const { brief, source } of events.flatMap(({ tellings }) => tellings))
    if (brief !== null && source !== null && !citing.has(brief)) missing.add(brief);
  for (const brief of await briefsOf(library, missing)) citing.set(brief.id, brief);
  return referenceFinder({ briefs: citing.values(), agreements });
}

/** To list so many briefs takes no longer than to open one. */
const listedAsOpened = 20;

/** The briefs of these ids: one by one, or where they are a good part of the library out of all. */
async function briefsOf(library: Context["briefs"], ids: ReadonlySet<string>): Promise<readonly Brief[]> {
  if (ids.size * listedAsOpened >= (await library.count(noFilters))) {
    const all = await library.find({ filters: noFilters, sort: newestFirst, limit: null });
    return all.filter(({ id }) => ids.has(id));
  }
  const opened = [];
  for (const id of ids) opened.push(await library.get(id));
  return opened.flatMap((one) => (one === null ? [] : [one.brief]));
}
