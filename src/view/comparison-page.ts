import type { BriefActor } from "../model/actor.ts";
import type { Brief } from "../model/brief.ts";
import { bySeverity, type Obstacle } from "../model/obstacle.ts";
import type { Problem } from "../model/problem.ts";
import type { ActorChange, AgreementMove, Comparison } from "../question/compare-briefs.ts";
import type { ObstacleMatch } from "../question/match-obstacles.ts";
import { statusText } from "./agreement-table.ts";
import { fieldSection, obstacleDetails, severityText } from "./brief-parts.ts";
import { comparisonJson, comparisonRows } from "./comparison-json.ts";
import { actorSpan, agreementSpan, briefSpan, inRole, joined } from "./spans.ts";
import { eventField } from "./timeline-page.ts";
import { extractedNote, marked } from "./traced.ts";
import type { Block, Field, Text, View } from "./view.ts";

/** What changed between two briefs. */
export interface ComparisonAnswer {
  readonly comparison: Comparison;
  readonly problems: readonly Problem[];
}

/** Two briefs side by side: actors, obstacles, agreements, and what happened between. */
export function comparisonView({ comparison, problems }: ComparisonAnswer): View {
  const { before, after, both, gone, come, obstacles, agreements, events } = comparison;
  return {
    data: comparisonJson(comparison),
    rows: comparisonRows(comparison),
    fields: ["part", "change", "id", "before", "after"],
    blocks: [
      { kind: "heading", level: 1, text: [briefSpan(before.id), " → ", briefSpan(after.id)] },
      { kind: "fields", fields: [before, after].map(briefField) },
      ...(before.date === null || after.date === null ? [undatedNote] : []),
      ...fieldSection("Actors in both", both.map(changeField)),
      ...fieldSection("Actors gone", gone.map(actorField)),
      ...fieldSection("Actors come", come.map(actorField)),
      ...fieldSection("Obstacles that persist", obstacles.persisting.map(matchField)),
      ...fieldSection("Obstacles gone", bySeverity(obstacles.gone).map(obstacleField)),
      ...fieldSection("Obstacles come", bySeverity(obstacles.come).map(obstacleField)),
      ...fieldSection("Agreements that changed", agreements.map(agreementField)),
      ...fieldSection("What happened between", events.map(eventField)),
      ...extractedNote(comparedParts(comparison)),
    ],
    shape: "page",
    ids: [before.id, after.id],
    problems,
  };
}

/** Of both briefs, what may be extracted. */
function comparedParts({ before, after }: Comparison): Parameters<typeof extractedNote>[0] {
  return [
    ["actor", [...before.actors, ...after.actors]],
    ["obstacle", [...before.obstacles, ...after.obstacles]],
  ];
}

const undatedNote: Block = {
  kind: "paragraph",
  text: { role: "dim", text: "agreements and events are left out: they are compared between two dates" },
};

function briefField({ id, date, title }: Brief): Field {
  return { label: { role: "label", text: date ?? "undated" }, value: briefSpan(id, title) };
}

function changeField({ before, after, hasNewRole, hasNewStance }: ActorChange): Field {
  return {
    label: marked(after, inRole("name", actorSpan(after))),
    value: moved("stance", before.stance, after.stance, hasNewStance),
    detail: moved("role", before.role, after.role, hasNewRole),
  };
}

/** `stance: For → Against`; what stayed the same steps back. */
function moved(what: string, before: string | null, after: string | null, isNew: boolean): Text {
  if (before === null && after === null) return "";
  if (isNew) return [{ role: "dim", text: `${what}: ${before ?? "–"} → ` }, after ?? "–"];
  return { role: "dim", text: `${what} unchanged: ${after}` };
}

function actorField(actor: BriefActor): Field {
  const said = [actor.role, actor.stance].filter((part) => part !== null).join(" · ");
  return { label: marked(actor, inRole("name", actorSpan(actor))), value: said };
}

function matchField({ before, after, certainty, agreeing }: ObstacleMatch): Field {
  const was = before.what === after.what ? "" : `before: ${before.what}`;
  const weight =
    before.severity === after.severity ? "" : `severity: ${before.severity ?? "–"} → ${after.severity ?? "–"}`;
  const why = `${certainty}: ${agreeing.join(" and ")} agree`;
  return {
    label: severityText(after.severity),
    value: marked(after, after.what),
    detail: { role: "dim", text: [was, weight, why].filter((part) => part !== "").join("; ") },
  };
}

function obstacleField(obstacle: Obstacle): Field {
  const details = obstacleDetails(obstacle);
  const field = { label: severityText(obstacle.severity), value: marked(obstacle, obstacle.what) };
  return details.length === 0 ? field : { ...field, detail: inRole("dim", details) };
}

function agreementField({ agreement, before, after, joined: come, left, hadBegun }: AgreementMove): Field {
  const isMoved = before?.status !== after?.status;
  const moves = [
    ...(isMoved ? [after?.since.note ?? ""] : []),
    come.length === 0
      ? []
      : [
          "joined: ",
          ...joined(
            come.map((actor) => actorSpan(actor)),
            ", ",
          ),
        ],
    left.length === 0
      ? []
      : [
          "left: ",
          ...joined(
            left.map((actor) => actorSpan(actor)),
            ", ",
          ),
        ],
  ];
  const details = joined(moves, "; ");
  return {
    label: inRole("strong", agreementSpan(agreement)),
    value: [
      ...(isMoved ? [statusText(before?.status ?? null, hadBegun.before ? "unknown" : "not yet"), " → "] : []),
      statusText(after?.status ?? null, hadBegun.after ? "unknown" : "not yet"),
      after === null || !isMoved ? "" : after.since.by === null ? ` on ${after.since.date}` : ` by ${after.since.by}`,
    ],
    ...(details.length === 0 ? {} : { detail: inRole("dim", details) }),
  };
}
