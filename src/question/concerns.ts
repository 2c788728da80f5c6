import type { Actor } from "../model/actor.ts";
import type { KnownAgreement } from "../model/known-agreement.ts";
import type { ToldEvent } from "../model/timeline.ts";
import type { MergedEvent } from "./merge-timeline.ts";
import { actorNamer } from "./names-actor.ts";

/** Where an actor's names, and the parties of agreements, are looked up. */
export interface Known {
  readonly actors: ReadonlyMap<string, Actor>;
  readonly agreements: readonly KnownAgreement[];
}

/**
 * A test whether an event concerns actors (ids; all of the outer list, any of the inner): whether anybody who tells it names the
 * actor, or it stands in the history of an agreement to which that is a party or the mediator.
 */
export function concerns(wanted: readonly (readonly string[])[], known: Known): (event: MergedEvent) => boolean {
  const tests = wanted.map((choices) => choices.map((id) => concernsActor(id, known)));
  return ({ tellings }) => tests.every((choices) => choices.some((test) => tellings.some(test)));
}

function concernsActor(id: string, { actors, agreements }: Known): (told: ToldEvent) => boolean {
  const names = actorNamer(actors.get(id) ?? { name: id, aliases: [] });
  const own = agreements.filter(({ parties, via }) => via?.id === id || parties.some((party) => party.id === id));
  const ownIds = new Set(own.map((agreement) => agreement.id));
  return ({ event, agreement }) => names(event) || (agreement !== null && ownIds.has(agreement));
}
