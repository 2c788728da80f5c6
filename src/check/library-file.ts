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
  const broken = agreements.flatMap(({ id, history, sources, ...agreement }) => {
    const line = lineOf(id);
    const unknown = participants(agreement)
      .filter((party) => resolveActor(knownNames, party).length !== 1)
      .map((party) => {
        const near = didYouMean(party, knownNames.actors.keys());
        return warn(line, "unknown-actor", `the agreement ${id} names "${party}", which is no actor${near}`);
      });
    const known = sources.map((source) => source.id);
    const uncited = history
      .filter(({ source }) => source !== null && !known.includes(source))
      .map(({ date, source }) =>
        warn(line, "unknown-source", `the agreement ${id} cites "${source}" for ${date}, which is none of its sources`),
      );
    return [...unknown, ...uncited];
  });
  return [...ambiguous, ...broken];
}
