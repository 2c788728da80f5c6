import type { NamedActor } from "../model/actor.ts";
import type { AgreementChange } from "../model/agreement.ts";
import type { KnownAgreement } from "../model/known-agreement.ts";
import { statusOn } from "./agreement-status.ts";

/** An agreement that a step of a channel rests on, in force since `since`. */
export interface Ground {
  readonly agreement: KnownAgreement;
  readonly since: AgreementChange;
  /** True where one end of the step takes part as the agreement's mediator. */
  readonly isMediated: boolean;
}

/** An exchange between two parties that has to pass through the mediator of one agreement. */
export interface Relay {
  readonly ends: readonly [string, string];
  readonly mediator: string;
  readonly ground: Ground;
}

/** Actor → whoever it has a tie with → by which agreements. Each tie stands at both its ends. */
export type Ties = ReadonlyMap<string, ReadonlyMap<string, readonly Ground[]>>;

/** Who can exchange information with whom on one day. */
export interface TieGraph {
  readonly actors: ReadonlyMap<string, NamedActor>;
  /** By which agreements each two actors deal directly, as party and party or as party and mediator. */
  readonly direct: Ties;
  /** The same without mediators' ties: what a mediator gets is meant for the other party alone, and begins no chain. */
  readonly chainable: Ties;
  readonly relays: readonly Relay[];
}

/**
 * The ties in force on a day (YYYY-MM-DD). An agreement that shares information ties each two of its parties; one with a mediator
 * ties each party to the mediator, and the parties only through it.
 */
export function tieGraph(agreements: readonly KnownAgreement[], day: string): TieGraph {
  const grounds = agreements.flatMap((agreement) => groundOn(agreement, day));
  const actors = grounds.flatMap(({ agreement: { parties, via } }) => [...parties, ...(via === null ? [] : [via])]);
  return {
    actors: new Map(actors.map((actor) => [actor.id, actor])),
    direct: tiesBy(grounds),
    chainable: tiesBy(grounds.filter(({ isMediated }) => !isMediated)),
    relays: grounds.flatMap(relaysBy),
  };
}

function tiesBy(grounds: readonly Ground[]): Ties {
  const ties = new Map<string, Map<string, Ground[]>>();
  const tie = (from: string, to: string, ground: Ground) => {
    const own = ties.get(from) ?? new Map<string, Ground[]>();
    ties.set(from, own.set(to, [...(own.get(to) ?? []), ground]));
  };
  for (const ground of grounds) {
    for (const [one, other] of directEnds(ground.agreement)) {
      tie(one, other, ground);
      tie(other, one, ground);
    }
  }
  return ties;
}

function groundOn(agreement: KnownAgreement, day: string): Ground[] {
  const status = agreement.shares === null ? null : statusOn(agreement.history, day);
  return status?.status === "in-force" ? [{ agreement, since: status.since, isMediated: agreement.via !== null }] : [];
}

function directEnds({ parties, via }: KnownAgreement): [string, string][] {
  return via === null ? pairs(parties) : others(parties, via).map(({ id }) => [id, via.id]);
}

function relaysBy(ground: Ground): Relay[] {
  const { parties, via } = ground.agreement;
  return via === null ? [] : pairs(others(parties, via)).map((ends) => ({ ends, mediator: via.id, ground }));
}

/** A mediator may be named among the parties as well. */
function others(parties: readonly NamedActor[], via: NamedActor): NamedActor[] {
  return parties.filter(({ id }) => id !== via.id);
}

function pairs(parties: readonly NamedActor[]): [string, string][] {
  const ids = [...new Set(parties.map(({ id }) => id))];
  return ids.flatMap((one, index) => ids.slice(index + 1).map((other): [string, string] => [one, other]));
}
