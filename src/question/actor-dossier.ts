import type { Actor, BriefActor } from "../model/actor.ts";
import type { Brief } from "../model/brief.ts";
import { firstDay } from "../model/date.ts";
import { groupBy } from "../model/group-by.ts";
import type { KnownAgreement } from "../model/known-agreement.ts";
import { type Days, isWithin, type ToldEvent } from "../model/timeline.ts";
import { hasBegun, type StatusOnDay, statusOn } from "./agreement-status.ts";
import { membersOn } from "./members-on.ts";
import type { MergedEvent } from "./merge-timeline.ts";
import type { PlacedObstacle } from "./placed-obstacles.ts";

/** All that a library knows of one actor. */
export interface ActorDossier {
  readonly actor: Actor;
  /** Those who belong to it and are told of with it. */
  readonly members: readonly Actor[];
  /** What it was in each brief, in the order of their dates. */
  readonly appearances: readonly { readonly brief: Brief; readonly actor: BriefActor }[];
  readonly held: readonly PlacedObstacle[];
  readonly suffered: readonly PlacedObstacle[];
  readonly agreements: readonly PartyTo[];
  /** The events that name it. */
  readonly events: readonly MergedEvent[];
}

/** An agreement that the actor is a party to, or the mediator of, and how it stands. */
export interface PartyTo {
  readonly agreement: KnownAgreement;
  readonly isMediator: boolean;
  readonly status: StatusOnDay | null;
}

/**
 * What the dossier is made from: everything that may concern the actor; what does not is left out.
 */
export interface DossierSources {
  /** Those who belong to the actor, where they are asked for. */
  readonly members: readonly Actor[];
  readonly briefs: readonly Brief[];
  readonly agreements: readonly KnownAgreement[];
  /**
   * Those of the years around `days`, by which they are bounded once it is known what is told of
   * the same.
   */
  readonly events: readonly MergedEvent[];
  readonly days: Days;
  /** Whether an event names it. */
  readonly names: Names;
  /** The day of the agreements' status, YYYY-MM-DD. */
  readonly day: string;
}

/** A test whether an event names an actor. */
type Names = (told: ToldEvent) => boolean;

/** One actor's dossier over a whole library. */
export function actorDossier(actor: Actor, sources: DossierSources): ActorDossier {
  const { members, briefs, agreements, events, days, names, day } = sources;
  const ids = new Set([actor, ...members].map(({ id }) => id));
  const isOne = (one: { readonly id: string | null } | null) => one?.id != null && ids.has(one.id);
  const ordered = briefs.toSorted((left, right) => compareDated(left, right));
  const placed = ordered.flatMap((brief) => brief.obstacles.map((obstacle) => ({ brief, obstacle })));
  return {
    actor,
    members,
    appearances: ordered.flatMap((brief) =>
      brief.actors.filter(isOne).map((appearance) => ({ brief, actor: appearance })),
    ),
    held: placed.filter(({ obstacle }) => isOne(obstacle.holder)),
    suffered: placed.filter(({ obstacle }) => obstacle.hinders.some(isOne)),
    agreements: agreements.flatMap((agreement) => {
      const isMediator = isOne(agreement.mediator);
      if (!isMediator && !membersOn(agreement, day).parties.some(isOne)) return [];
      return hasBegun(agreement, day) ? [{ agreement, isMediator, status: statusOn(agreement.history, day) }] : [];
    }),
    events: events.filter((event) => isWithin(event, days) && event.tellings.some(names)),
  };
}

/**
 * The days and ids by which the events that name the actor may be told by others who do not name
 * it, and these by others again: whoever has the events with these has all that can be told of the
 * same.
 */
export function tellingKeys(names: Names, events: readonly ToldEvent[]): Set<string> {
  const keys = new Set<string>();
  for (const event of events) if (names(event)) addKeys(keys, event);
  // What has both a day and an id leads from one to the other; a set that grows while it is walked
  // is walked to its end.
  const leading = events.filter(({ date, id }) => id !== null && isDay(date));
  const byKey = groupBy(
    leading.flatMap((event) => [event.date, event.id as string].map((key) => ({ key, event }))),
    ({ key }) => key,
  );
  for (const key of keys) for (const { event } of byKey.get(key) ?? []) addKeys(keys, event);
  return keys;
}

/** What can join an event to another telling: its day, where it is dated to one, and its id. */
function addKeys(keys: Set<string>, { date, id }: ToldEvent): void {
  if (isDay(date)) keys.add(date);
  if (id !== null) keys.add(id);
}

function isDay(date: string): boolean {
  return date.length === 10;
}

/**
 * The events that may be told of those that name the actor: their keys are theirs, or they name it.
 * Only what may be told of the same event is compared: a library has many.
 */
export function toldOfSame(events: readonly ToldEvent[], names: Names, keys: ReadonlySet<string>): ToldEvent[] {
  return events.filter(
    (event) => (isDay(event.date) && keys.has(event.date)) || (event.id !== null && keys.has(event.id)) || names(event),
  );
}

/** Undated briefs come last. */
function compareDated(left: Brief, right: Brief): number {
  const key = ({ date, id }: Brief) => `${date === null ? "9999" : firstDay(date)} ${id}`;
  return key(left) < key(right) ? -1 : 1;
}
