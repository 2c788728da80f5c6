import { type Agreement, participants } from "../model/agreement.ts";
import { type KnownNames, resolveActor } from "../model/known-names.ts";
import type { Problem } from "../model/problem.ts";
import { didYouMean } from "./did-you-mean.ts";

/**
 * What is wrong with the definitions of a library as a whole: names that two actors bear, parties
 * and mediators that are no actors, and changes that cite no source of their agreement. `path` is
 * its `library.yaml`, `lineOf` finds an agreement in it.
 */
export function checkLibraryFile(
  knownNames: KnownNames,
  agreements: readonly Agreement[],
  { path, lineOf }: { readonly path: string; readonly lineOf: (agreement: string) => number },
): Problem[] {
  const warn = (line: number | null, code: string, message: string): Problem => ({
    level: "warning",
    path,
    line,
    code,
    message,
  });
  const ambiguous = [...knownNames.actorNames]
    .filter(([, ids]) => ids.length > 1)
    .map(([name, ids]) => warn(null, "ambiguous-name", `the name "${name}" is borne by ${ids.join(" and ")}`));
  const found = ambiguous;
  for (const { id, history, sources, ...agreement } of agreements) {
    const line = lineOf(id);
    for (const party of participants(agreement)) {
      if (resolveActor(knownNames, party).length === 1) continue;
      const near = didYouMean(party, knownNames.actors.keys());
      found.push(warn(line, "unknown-actor", `the agreement ${id} names "${party}", which is no actor${near}`));
    }
    const known = sources.map((source) => source.id);
    for (const { date, source } of history) {
      if (source === null || known.includes(source)) continue;
      const message = `the agreement ${id} cites "${source}" for ${date}, which is none of its sources`;
      found.push(warn(line, "unknown-source", message));
    }
  }
  return found;
}
