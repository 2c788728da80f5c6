import { participants } from "../model/agreement.ts";
import type { KnownAgreement } from "../model/known-agreement.ts";
import type { ToldEvent } from "../model/timeline.ts";
import type { MergedEvent } from "./merge-timeline.ts";

/** An actor by id, and the test whether an event names it. */
export interface NamedInEvents {
  readonly id: string;
  readonly names: (told: ToldEvent) => boolean;
}

/**
 * A test whether an event concerns actors (all of the outer list, any of the inner): whether
 * anybody who tells it names the actor, or it stands in the history of an agreement to which that
 * is a party or the mediator.
 */
export function concerns(
  wanted: readonly (readonly NamedInEvents[])[],
  agreements: readonly KnownAgreement[],
): (event: MergedEvent) => boolean {
  const tests = wanted.map((choices) => choices.map((one) => concernsActor(one, agreements)));
  return ({ tellings }) => tests.every((choices) => choices.some((test) => tellings.some(test)));
}

function concernsActor(
  { id, names }: NamedInEvents,
  agreements: readonly KnownAgreement[],
): (told: ToldEvent) => boolean {
  const own = agreements.filter((agreement) => participants(agreement).some((actor) => actor.id === id));
  const ownIds = new Set(own.map((agreement) => agreement.id));
  return (told) => names(told) || (told.agreement !== null && ownIds.has(told.agreement));
}
