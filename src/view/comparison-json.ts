import type { NamedActor } from "../model/actor.ts";
import { seenDate } from "../model/agreement.ts";
import type { Brief } from "../model/brief.ts";
import type { Comparison } from "../question/compare-briefs.ts";
import { actorJson, obstacleJson } from "./brief-json.ts";
import { eventJson } from "./timeline-page.ts";

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
export function comparisonRows({ both, gone, come, obstacles, agreements, events }: Comparison): Row[] {
  return [
    ...both.flatMap(({ before: was, after: is, hasNewRole, hasNewStance }) => [
      row("actor", hasNewStance ? "stance" : "same stance", is.id, [was.stance, is.stance]),
      ...(hasNewRole ? [row("actor", "role", is.id, [was.role, is.role])] : []),
    ]),
    ...gone.map(({ id, stance }) => row("actor", "gone", id, [stance, null])),
    ...come.map(({ id, stance }) => row("actor", "come", id, [null, stance])),
    ...obstacles.persisting.map(({ before: was, after: is, certainty }) =>
      row("obstacle", `persists (${certainty})`, is.kind, [was.what, is.what]),
    ),
    ...obstacles.gone.map(({ kind, what }) => row("obstacle", "gone", kind, [what, null])),
    ...obstacles.come.map(({ kind, what }) => row("obstacle", "come", kind, [null, what])),
    ...agreements.flatMap(({ agreement: { id }, before: was, after: is, joined, left }) => [
      ...(was?.status === is?.status
        ? []
        : [row("agreement", "status", id, [was?.status ?? null, is?.status ?? null])]),
      ...(joined.length + left.length === 0 ? [] : [row("agreement", "parties", id, [namesOf(left), namesOf(joined)])]),
    ]),
    ...events.map(({ date, event }) => row("event", "between", date, [null, event])),
  ];
}

function namesOf(actors: readonly NamedActor[]): string | null {
  return actors.map(({ id }) => id).join(", ") || null;
}

type Row = Record<"part" | "change" | "id" | "before" | "after", string | null>;

function row(
  part: string,
  change: string,
  id: string | null,
  [before, after]: readonly [string | null, string | null],
): Row {
  return { part, change, id, before, after };
}

function headJson({ id, title, date, path }: Brief): Record<string, unknown> {
  return { id, title, date, path };
}
