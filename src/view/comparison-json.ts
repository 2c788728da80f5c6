import type { NamedActor } from "../model/actor.ts";
import { seenDate } from "../model/agreement.ts";
import type { Brief } from "../model/brief.ts";
import type { Cite } from "../model/reference.ts";
import type { AgreementMove, Comparison } from "../question/compare-briefs.ts";
import type { ObstacleMatch } from "../question/match-obstacles.ts";
import { actorCites } from "./actor-table.ts";
import { actorJson, obstacleJson } from "./brief-json.ts";
import { obstacleCites } from "./passage-text.ts";
import { eventCites, eventJson } from "./timeline-page.ts";

/** A comparison as scripts see it, one object. */
export function comparisonJson(comparison: Comparison): Record<string, unknown> {
  const { before, after, both, gone, come, obstacles, agreements, events } = comparison;
  return {
    before: headJson(before),
    after: headJson(after),
    actors: {
      both: both.map(({ before: was, after: is, hasNewRole, hasNewStance }) => ({
        id: is.id,
        name: is.name,
        kind: is.kind,
        role: { before: was.role, after: is.role, changed: hasNewRole },
        stance: { before: was.stance, after: is.stance, changed: hasNewStance },
      })),
      gone: gone.map(actorJson),
      come: come.map(actorJson),
    },
    obstacles: {
      persisting: obstacles.persisting.map(({ before: was, after: is, certainty, agreeing }) => ({
        before: obstacleJson(was),
        after: obstacleJson(is),
        certainty,
        agreeing,
      })),
      gone: obstacles.gone.map(obstacleJson),
      come: obstacles.come.map(obstacleJson),
    },
    agreements: agreements.map(({ agreement: { id, name }, before: was, after: is, joined, left }) => ({
      id,
      name,
      before: was?.status ?? null,
      after: is?.status ?? null,
      since: is === null ? null : seenDate(is.since),
      source: is?.since.source ?? null,
      joined: joined.map((actor) => actor.id),
      left: left.map((actor) => actor.id),
    })),
    events: events.map(eventJson),
  };
}

/** The same as rows of a table, for tsv and csv: what changed, in which part. */
export function comparisonRows(comparison: Comparison): ComparisonRow[] {
  const { before: earlier, after: later, both, gone, come, obstacles, agreements, events } = comparison;
  return [
    ...both.flatMap((change) => {
      const { before: was, after: is, hasNewRole, hasNewStance } = change;
      const cites = changeCites(comparison, change);
      return [
        row("actor", hasNewStance ? "stance" : "same stance", is.id, [was.stance, is.stance], cites),
        ...(hasNewRole ? [row("actor", "role", is.id, [was.role, is.role], cites)] : []),
      ];
    }),
    ...gone.map((actor) => row("actor", "gone", actor.id, [actor.stance, null], actorCites({ brief: earlier, actor }))),
    ...come.map((actor) => row("actor", "come", actor.id, [null, actor.stance], actorCites({ brief: later, actor }))),
    ...obstacles.persisting.map((match) =>
      row(
        "obstacle",
        `persists (${match.certainty})`,
        match.after.kind,
        [match.before.what, match.after.what],
        matchCites(comparison, match),
      ),
    ),
    ...obstacles.gone.map((obstacle) =>
      row("obstacle", "gone", obstacle.kind, [obstacle.what, null], [...obstacleCites({ brief: earlier, obstacle })]),
    ),
    ...obstacles.come.map((obstacle) =>
      row("obstacle", "come", obstacle.kind, [null, obstacle.what], [...obstacleCites({ brief: later, obstacle })]),
    ),
    ...agreements.flatMap((move) => {
      const {
        agreement: { id },
        before: was,
        after: is,
        joined,
        left,
      } = move;
      const cites = moveCites(move);
      return [
        ...(was?.status === is?.status
          ? []
          : [row("agreement", "status", id, [was?.status ?? null, is?.status ?? null], cites)]),
        ...(joined.length + left.length === 0
          ? []
          : [row("agreement", "parties", id, [namesOf(left), namesOf(joined)], cites)]),
      ];
    }),
    ...events.map((merged) => row("event", "between", merged.date, [null, merged.event], [...eventCites(merged)])),
  ];
}

function namesOf(actors: readonly NamedActor[]): string | null {
  return actors.map(({ id }) => id).join(", ") || null;
}

/** What is cited for an actor of both briefs, by either. */
export function changeCites({ before, after }: Comparison, change: Comparison["both"][number]): Cite[] {
  return [...actorCites({ brief: before, actor: change.before }), ...actorCites({ brief: after, actor: change.after })];
}

/** What is cited for an obstacle that persists, by either brief. */
export function matchCites({ before, after }: Comparison, match: ObstacleMatch): Cite[] {
  return [
    ...obstacleCites({ brief: before, obstacle: match.before }),
    ...obstacleCites({ brief: after, obstacle: match.after }),
  ];
}

/** What is cited for the changes that made the statuses of an agreement. */
export function moveCites({ agreement, before, after }: AgreementMove): Cite[] {
  const labels = [before, after].flatMap((status) => status?.since.source ?? []);
  return labels.map((label) => ({ of: { kind: "agreement", id: agreement.id }, label }));
}

/** All that a comparison rests on, in the order of its rows. */
export function* comparisonCites(comparison: Comparison): Generator<Cite> {
  for (const { cites } of comparisonRows(comparison)) yield* cites;
}

interface ComparisonRow extends Record<"part" | "change" | "id" | "before" | "after", string | null> {
  readonly cites: readonly Cite[];
}

function row(
  part: string,
  change: string,
  id: string | null,
  [before, after]: readonly [string | null, string | null],
  cites: readonly Cite[],
): ComparisonRow {
  return { part, change, id, before, after, cites };
}

function headJson({ id, title, date, path }: Brief): Record<string, unknown> {
  return { id, title, date, path };
}
