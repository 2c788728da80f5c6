import type { NamedActor } from "../model/actor.ts";
import { type AgreementChange, participants } from "../model/agreement.ts";
import type { KnownAgreement } from "../model/known-agreement.ts";
import { lazily } from "../text/lazily.ts";
import { statusOn } from "./agreement-status.ts";
import { membersOn } from "./members-on.ts";

/** An agreement that a step of a channel rests on, in force since `since`. */
export interface Ground {
  readonly agreement: KnownAgreement;
  readonly since: AgreementChange;
  /** The ids of its parties, without the mediator's. */
  readonly parties: ReadonlySet<string>;
  /** The mediator's id, where the parties exchange only through one. */
  readonly mediator: string | null;
  /** Whether the sources disagree since when it holds between the two of a step. */
  readonly isDisputed: boolean;
}

/**
 * Who can exchange information with whom on one day, and by which agreements. Agreements may have
 * hundreds of thousands of parties, so that of these is gathered only what is asked for.
 */
export interface TieGraph {
  /** Everybody who takes part in an agreement, by id. */
  readonly actors: () => ReadonlyMap<string, NamedActor>;
  readonly grounds: readonly Ground[];
  /** The grounds that an actor takes part in, as a party or as the mediator. */
  readonly groundsOf: (actor: string) => readonly Ground[];
}

/** The ties in force on a day (YYYY-MM-DD): those of the agreements that share information. */
export function tieGraph(agreements: readonly KnownAgreement[], day: string): TieGraph {
  return graphOf(agreements.flatMap((agreement) => groundOn(agreement, day)));
}

/** The ties that rest on these. */
export function graphOf(grounds: readonly Ground[]): TieGraph {
  const byActor = lazily(() => groundsByActor(grounds));
  return {
    actors: lazily(() => namedIn(grounds.map(({ agreement }) => agreement))),
    grounds,
    groundsOf: (actor) => byActor().get(actor) ?? [],
  };
}

/** Everybody who takes part in one of the agreements, by id. */
export function namedIn(agreements: readonly KnownAgreement[]): ReadonlyMap<string, NamedActor> {
  const named = new Map<string, NamedActor>();
  for (const agreement of agreements) for (const actor of participants(agreement)) named.set(actor.id, actor);
  return named;
}

function groundsByActor(grounds: readonly Ground[]): ReadonlyMap<string, readonly Ground[]> {
  const byActor = new Map<string, Ground[]>();
  const add = (actor: string, ground: Ground) => {
    const of = byActor.get(actor);
    if (of === undefined) byActor.set(actor, [ground]);
    else of.push(ground);
  };
  for (const ground of grounds) {
    for (const party of ground.parties) add(party, ground);
    if (ground.mediator !== null) add(ground.mediator, ground);
  }
  return byActor;
}

/** Whether an actor takes part, as a party or as the mediator. For who asks this once. */
export function takesPart({ agreement }: Ground, actor: string): boolean {
  return participants(agreement).some(({ id }) => id === actor);
}

/**
 * Whether two different actors deal with each other directly: both are parties, or one is the
 * mediator of the other's agreement.
 */
export function isDirect({ parties, mediator }: Ground, one: string, other: string): boolean {
  if (mediator === null) return parties.has(one) && parties.has(other);
  return (mediator === one && parties.has(other)) || (mediator === other && parties.has(one));
}

/** Whether two different actors exchange through the agreement's mediator. */
export function isRelayed({ parties, mediator }: Ground, one: string, other: string): boolean {
  return mediator !== null && parties.has(one) && parties.has(other);
}

function groundOn(agreement: KnownAgreement, day: string): Ground[] {
  const status = agreement.shares === null ? null : statusOn(agreement.history, day);
  return status?.status === "in-force" ? [groundSince(membersOn(agreement, day), status.since)] : [];
}

/** An agreement that shares information as the ground of ties, in force since an entry. */
export function groundSince(agreement: KnownAgreement, since: AgreementChange): Ground {
  const mediator = agreement.mediator?.id ?? null;
  const parties = lazily(() => {
    const ids = new Set<string>();
    for (const { id } of agreement.parties) ids.add(id);
    // A mediator may be named among the parties as well.
    if (mediator !== null) ids.delete(mediator);
    return ids;
  });
  return {
    agreement,
    since,
    get parties() {
      return parties();
    },
    mediator,
    isDisputed: false,
  };
}
