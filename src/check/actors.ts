import { resolveActor } from "../model/known-names.ts";
import { didYouMean } from "./did-you-mean.ts";
import { fieldProblem, type Rule } from "./subject.ts";

/**
 * Actors that look like ids of `library.yaml` and are not there, and names that several of its
 * actors bear. A name of its own is no problem: such an actor is the brief's.
 */
export const checkActors: Rule = (subject) =>
  subject.brief.actors.flatMap(({ reference }, index) => {
    const { knownNames } = subject;
    const ids = resolveActor(knownNames, reference);
    const warn = (message: string) => [
      fieldProblem(subject, ["actors", index], { level: "warning", code: "unknown-actor", message }),
    ];
    if (ids.length > 1) return warn(`the actor "${reference}" can mean ${ids.join(" or ")}; expected an id`);
    if (ids.length === 1 || knownNames.actors.size === 0 || !looksLikeId(reference)) return [];
    return warn(`no actor has the id "${reference}"${didYouMean(reference, knownNames.actors.keys())}`);
  });

/**
 * Whether a reference is written as ids are: lower case, no spaces, words joined by `-`, `.` or
 * `_`.
 */
export function looksLikeId(reference: string): boolean {
  return /^[a-z0-9]+(?:[-._][a-z0-9]+)*$/.test(reference);
}
