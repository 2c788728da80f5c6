import type { Actor } from "../model/actor.ts";
import { type KnownNames, resolveActor } from "../model/known-names.ts";
import { didYouMean } from "./did-you-mean.ts";

/** An actor that says that it acts for what is no actor, and the message. */
export interface MemberProblem {
  readonly id: string;
  readonly message: string;
}

/** Actors whose `of:` means no actor, or several. */
export function checkMembers(actors: readonly Actor[], knownNames: KnownNames): MemberProblem[] {
  return actors.flatMap(({ id, memberOf }) => {
    if (memberOf === undefined || resolveActor(knownNames, memberOf).length === 1) return [];
    const near = didYouMean(memberOf, knownNames.actors.keys());
    return [{ id, message: `${id} is of "${memberOf}", which is no actor${near}` }];
  });
}
