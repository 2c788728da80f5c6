import type { Actor } from "../model/actor.ts";
import { participants } from "../model/agreement.ts";
import type { KnownAgreement } from "../model/known-agreement.ts";
import type { ToldEvent } from "../model/timeline.ts";
import type { MergedEvent } from "./merge-timeline.ts";
import { actorNamer } from "./names-actor.ts";

/**
 * A test whether an event concerns actors (all of the outer list, any of the inner): whether
 * anybody who tells it names the actor, or it stands in the history of an agreement to which that
 * is a party or the mediator.
 */
export function concerns(
  wanted: readonly (readonly Actor[])[],
  agreements: readonly KnownAgreement[],
): (event: MergedEvent) => boolean {
  const tests = wanted.map((choices) => choices.map((actor) => concernsActor(actor, agreements)));
  return ({ tellings }) => tests.every((choices) => choices.some((test) => tellings.some(test)));
}

function concernsActor(actor: Actor, agreements: readonly KnownAgreement[]): (told: ToldEvent) => boolean {
  const { id } = actor;
  const names = actorNamer(actor);
  const own = agreements.filter((agreement) => participants(agreement).some((actor) => actor.id === id));
  const ownIds = new Set(own.map((agreement) => agreement.id));
  return ({ event, agreement }) => names(event) || (agreement !== null && ownIds.has(agreement));
}
