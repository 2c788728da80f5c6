import type { NamedActor } from "../model/actor.ts";
import { type AgreementChange, participants } from "../model/agreement.ts";
import { groupBy } from "../model/group-by.ts";
import type { KnownAgreement } from "../model/known-agreement.ts";
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

/** Who can exchange information with whom on one day, and by which agreements. */
export interface TieGraph {
  readonly actors: ReadonlyMap<string, NamedActor>;
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
  const parts = grounds.flatMap((ground) => Array.from(members(ground), (actor) => ({ actor, ground })));
  const byActor = new Map(
    Array.from(
      groupBy(parts, ({ actor }) => actor),
      ([actor, of]) => [actor, of.map(({ ground }) => ground)] as const,
    ),
  );
  const named = grounds.flatMap(({ agreement }) => participants(agreement));
  return {
    actors: new Map(named.map((actor) => [actor.id, actor])),
    grounds,
    groundsOf: (actor) => byActor.get(actor) ?? [],
  };
}

/** Everybody who takes part. */
export function members({ parties, mediator }: Ground): ReadonlySet<string> {
  return mediator === null ? parties : new Set([...parties, mediator]);
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
  // A mediator may be named among the parties as well.
  const parties = new Set(agreement.parties.map(({ id }) => id).filter((id) => id !== mediator));
  return { agreement, since, parties, mediator, isDisputed: false };
}
