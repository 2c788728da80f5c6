import type { Actor } from "../model/actor.ts";
import { type Agreement, participants } from "../model/agreement.ts";
import { type KnownNames, resolveActor } from "../model/known-names.ts";
import type { Matter } from "../model/matter.ts";
import type { Problem } from "../model/problem.ts";
import { didYouMean } from "./did-you-mean.ts";
import { checkCovered, checkMatters, type MatterProblem } from "./matters.ts";
import { checkMembers } from "./members.ts";

/** A `library.yaml`: as problems call it, where its entries stand, and matters besides. */
interface LibraryFileFacts {
  readonly path: string;
  readonly lineOf: (table: "actors" | "agreements" | "matters", id: string) => number;
  /** Its own actors. */
  readonly actors: readonly Actor[];
  /** Its own, and all that the libraries name. */
  readonly matters: { readonly own: readonly Matter[]; readonly known: readonly Matter[] };
}

/**
 * What is wrong with the definitions of a library as a whole: names that two actors bear; members,
 * parties and mediators of what is no actor; changes and claims that cite no source of their
 * agreement, and matters that are none.
 */
export function checkLibraryFile(
  knownNames: KnownNames,
  agreements: readonly Agreement[],
  { path, lineOf, actors, matters }: LibraryFileFacts,
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
  const members = checkMembers(actors, knownNames).map(({ id, message }) =>
    warn(lineOf("actors", id), "unknown-actor", message),
  );
  const found = [...ambiguous, ...members];
  const told = ({ level, code, message }: Omit<MatterProblem, "id">, line: number) =>
    ({ level, path, line, code, message }) satisfies Problem;
  for (const problem of checkMatters(matters.own, matters.known)) {
    found.push(told(problem, lineOf("matters", problem.id)));
  }
  const matterIds = new Set(matters.known.map(({ id }) => id));
  for (const whole of agreements) {
    const { id, history, sources, ...agreement } = whole;
    const line = lineOf("agreements", id);
    for (const problem of checkCovered(whole, matterIds)) found.push(told(problem, line));
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
