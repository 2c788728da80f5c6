import type { BriefActor, NamedActor } from "../model/actor.ts";
import type { Brief } from "../model/brief.ts";
import { firstDay, lastDay } from "../model/date.ts";
import type { KnownAgreement } from "../model/known-agreement.ts";
import { briefEvents, isWithin } from "../model/timeline.ts";
import { type ActorsIn, nobody } from "./actors-in.ts";
import { hasBegun, type StatusOnDay, statusOn } from "./agreement-status.ts";
import { type MatchedObstacles, matchObstacles } from "./match-obstacles.ts";
import { membersMoved } from "./members-on.ts";
import { type MergedEvent, mergeTimeline } from "./merge-timeline.ts";
import type { WordsOf } from "./shared-words.ts";
import { agreementEvents } from "./told-events.ts";

/** What became of an actor, an agreement, the obstacles and the world between two briefs. */
export interface Comparison {
  readonly before: Brief;
  readonly after: Brief;
  readonly both: readonly ActorChange[];
  readonly gone: readonly BriefActor[];
  readonly come: readonly BriefActor[];
  readonly obstacles: MatchedObstacles;
  /**
   * Of the agreements that either brief names, those whose status or parties differ between the
   * two dates.
   * Empty if a brief has no date.
   */
  readonly agreements: readonly AgreementMove[];
  /**
   * After the earlier date, up to the later: of both briefs and of the agreements that they name.
   */
  readonly events: readonly MergedEvent[];
}

/** An actor of both briefs. */
export interface ActorChange {
  readonly before: BriefActor;
  readonly after: BriefActor;
  readonly hasNewRole: boolean;
  readonly hasNewStance: boolean;
}

/** An agreement whose status or parties differ; null where nobody knows or it had not begun. */
export interface AgreementMove {
  readonly agreement: KnownAgreement;
  readonly before: StatusOnDay | null;
  readonly after: StatusOnDay | null;
  readonly joined: readonly NamedActor[];
  readonly left: readonly NamedActor[];
  /** Whether each null means that the agreement had not begun. */
  readonly hadBegun: { readonly before: boolean; readonly after: boolean };
}

/** Compares two briefs, in the order given. `agreements` are those that either names. */
export function compareBriefs(
  [before, after]: readonly [Brief, Brief],
  agreements: readonly KnownAgreement[],
  wordsOf: WordsOf,
  actorsIn: ActorsIn = nobody,
): Comparison {
  const find = ({ actors }: Brief, id: string) => actors.find((actor) => actor.id === id);
  return {
    before,
    after,
    // A brief may name one actor twice.
    both: [...new Map(before.actors.map((actor) => [actor.id, actor])).values()].flatMap((actor) => {
      const now = find(after, actor.id);
      return now === undefined ? [] : [actorChange(actor, now)];
    }),
    gone: before.actors.filter(({ id }) => find(after, id) === undefined),
    come: after.actors.filter(({ id }) => find(before, id) === undefined),
    obstacles: matchObstacles(before.obstacles, after.obstacles, wordsOf),
    agreements: movedAgreements([before, after], agreements),
    events: eventsBetween([before, after], agreements, { wordsOf, actorsIn }),
  };
}

function actorChange(before: BriefActor, after: BriefActor): ActorChange {
  return { before, after, hasNewRole: before.role !== after.role, hasNewStance: before.stance !== after.stance };
}

function movedAgreements(
  [before, after]: readonly [Brief, Brief],
  agreements: readonly KnownAgreement[],
): AgreementMove[] {
  const [from, to] = [before.date, after.date];
  if (from === null || to === null) return [];
  const days = [lastDay(from), lastDay(to)] as const;
  return agreements
    .map((agreement) => ({
      agreement,
      before: statusOn(agreement.history, days[0]),
      after: statusOn(agreement.history, days[1]),
      ...membersMoved(agreement, days),
      hadBegun: { before: hasBegun(agreement, days[0]), after: hasBegun(agreement, days[1]) },
    }))
    .filter(
      ({ before: was, after: is, joined, left }) => was?.status !== is?.status || joined.length + left.length > 0,
    );
}

function eventsBetween(
  briefs: readonly [Brief, Brief],
  agreements: readonly KnownAgreement[],
  { wordsOf, actorsIn }: { readonly wordsOf: WordsOf; readonly actorsIn: ActorsIn },
): MergedEvent[] {
  const [from, to] = briefs.flatMap(({ date }) => (date === null ? [] : [lastDay(date)])).sort();
  if (from === undefined || to === undefined) return [];
  const days = { from, to };
  const told = [
    ...briefs.flatMap(({ id, timeline }) => briefEvents(id, timeline)),
    ...agreements.flatMap(agreementEvents),
  ];
  const between = told.filter((event) => isWithin(event, days) && firstDay(event.date) > days.from);
  return mergeTimeline(between, wordsOf, actorsIn);
}
