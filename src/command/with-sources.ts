import { type Citing, type FindReference, referenceFinder } from "../model/reference.ts";
import type { MergedEvent } from "../question/merge-timeline.ts";
import type { Context } from "./context.ts";
import type { ParameterSet } from "./parameter.ts";

/** The parameter of commands whose answers rest on sources. */
export const sourcesParameter = {
  withSources: { kind: "flag", says: "the publisher, title, date and address of each source" },
} as const satisfies ParameterSet;

/** Where the sources of an answer are found; null where nobody asked for them. */
export function sourcesIn(withSources: boolean, citing: Citing): FindReference | null {
  return withSources ? referenceFinder(citing) : null;
}

/** `sourcesIn` for events: the briefs that tell them and are not at hand are opened. */
export async function sourcesOfEvents(
  { briefs: library }: Pick<Context, "briefs">,
  events: readonly MergedEvent[],
  { briefs = [], agreements = [] }: Citing,
): Promise<FindReference> {
  const citing = new Map(Array.from(briefs, (brief) => [brief.id, brief]));
  for (const { brief, source } of events.flatMap(({ tellings }) => tellings)) {
    if (brief === null || source === null || citing.has(brief)) continue;
    const opened = await library.get(brief);
    if (opened !== null) citing.set(brief, opened.brief);
  }
  return referenceFinder({ briefs: citing.values(), agreements });
}
