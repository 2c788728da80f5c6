import type { BriefActor } from "../model/actor.ts";
import type { Brief } from "../model/brief.ts";
import { bySeverity, type Obstacle } from "../model/obstacle.ts";
import type { Problem } from "../model/problem.ts";
import type { Cite, FindReference } from "../model/reference.ts";
import type { ActorChange, AgreementMove, Comparison } from "../question/compare-briefs.ts";
import type { ObstacleMatch } from "../question/match-obstacles.ts";
import { actorCites } from "./actor-table.ts";
import { statusText } from "./agreement-table.ts";
import { fieldSection, obstacleDetails, severityText } from "./brief-parts.ts";
import {
  changeCites,
  comparisonCites,
  comparisonJson,
  comparisonRows,
  matchCites,
  moveCites,
} from "./comparison-json.ts";
import { obstacleCites } from "./passage-text.ts";
import { citedJson, citedText, createSourceList, spaced } from "./source-list.ts";
import { actorSpan, agreementSpan, briefSpan, inRole, joined } from "./spans.ts";
import { eventField } from "./timeline-page.ts";
import { extractedNote, marked } from "./traced.ts";
import type { Block, Field, Piece, View } from "./view.ts";

/** What changed between two briefs. */
export interface ComparisonAnswer {
  readonly comparison: Comparison;
  /** Where the sources of what is told are found; null where nobody asked for them. */
  readonly sources: FindReference | null;
  readonly problems: readonly Problem[];
}

/** Two briefs side by side: actors, obstacles, agreements, and what happened between. */
export function comparisonView({ comparison, sources, problems }: ComparisonAnswer): View {
  const { before, after, both, gone, come, obstacles, agreements, events } = comparison;
  return {
    get data() {
      return {
        ...comparisonJson(comparison),
        ...(sources === null ? {} : { cited: citedJson(comparisonCites(comparison), sources) }),
      };
    },
    get rows() {
      return comparisonRows(comparison).map(({ cites, ...row }) =>
        sources === null ? row : { ...row, cited: citedText(cites, sources) },
      );
    },
    fields: ["part", "change", "id", "before", "after", ...(sources === null ? [] : ["cited"])],
    get blocks(): readonly Block[] {
      const list = sources === null ? null : createSourceList(sources);
      const marks: Marks = (cites) => (list === null ? [] : list.marks(cites));
      return [
        { kind: "heading", level: 1, text: [briefSpan(before.id), " → ", briefSpan(after.id)] },
        { kind: "fields", fields: [before, after].map(briefField) },
        ...(before.date === null || after.date === null ? [undatedNote] : []),
        ...fieldSection(
          "Actors in both",
          both.map((one) => changeField(one, marks(changeCites(comparison, one)))),
        ),
        ...fieldSection(
          "Actors gone",
          gone.map((actor) => actorField(actor, marks(actorCites({ brief: before, actor })))),
        ),
        ...fieldSection(
          "Actors come",
          come.map((actor) => actorField(actor, marks(actorCites({ brief: after, actor })))),
        ),
        ...fieldSection(
          "Obstacles that persist",
          obstacles.persisting.map((one) => matchField(one, marks(matchCites(comparison, one)))),
        ),
        ...fieldSection(
          "Obstacles gone",
          bySeverity(obstacles.gone).map((one) =>
            obstacleField(one, marks(obstacleCites({ brief: before, obstacle: one }))),
          ),
        ),
        ...fieldSection(
          "Obstacles come",
          bySeverity(obstacles.come).map((one) =>
            obstacleField(one, marks(obstacleCites({ brief: after, obstacle: one }))),
          ),
        ),
        ...fieldSection(
          "Agreements that changed",
          agreements.map((one) => agreementField(one, marks(moveCites(one)))),
        ),
        ...fieldSection(
          "What happened between",
          events.map((event) => eventField(event, list)),
        ),
        ...extractedNote(comparedParts(comparison)),
        ...(list?.blocks() ?? []),
      ];
    },
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

type Marks = (cites: Iterable<Cite>) => Piece[];

function changeField({ before, after, hasNewRole, hasNewStance }: ActorChange, marks: readonly Piece[]): Field {
  return {
    label: marked(after, inRole("name", actorSpan(after))),
    value: moved("stance", before.stance, after.stance, hasNewStance),
    detail: [...moved("role", before.role, after.role, hasNewRole), ...spaced(marks)],
  };
}

/** `stance: For → Against`; what stayed the same steps back. */
function moved(what: string, before: string | null, after: string | null, isNew: boolean): Piece[] {
  if (before === null && after === null) return [];
  if (isNew) return [{ role: "dim", text: `${what}: ${before ?? "–"} → ` }, after ?? "–"];
  return [{ role: "dim", text: `${what} unchanged: ${after}` }];
}

function actorField(actor: BriefActor, marks: readonly Piece[]): Field {
  const said = [actor.role, actor.stance].filter((part) => part !== null).join(" · ");
  return { label: marked(actor, inRole("name", actorSpan(actor))), value: [said, ...spaced(marks)] };
}

function matchField({ before, after, certainty, agreeing }: ObstacleMatch, marks: readonly Piece[]): Field {
  const was = before.what === after.what ? "" : `before: ${before.what}`;
  const weight =
    before.severity === after.severity ? "" : `severity: ${before.severity ?? "–"} → ${after.severity ?? "–"}`;
  const why = `${certainty}: ${agreeing.join(" and ")} agree`;
  return {
    label: severityText(after.severity),
    value: marked(after, after.what),
    detail: [{ role: "dim", text: [was, weight, why].filter((part) => part !== "").join("; ") }, ...spaced(marks)],
  };
}

function obstacleField(obstacle: Obstacle, marks: readonly Piece[]): Field {
  const details = [...obstacleDetails(obstacle), ...spaced(marks)];
  const field = { label: severityText(obstacle.severity), value: marked(obstacle, obstacle.what) };
  return details.length === 0 ? field : { ...field, detail: inRole("dim", details) };
}

function agreementField(
  { agreement, before, after, joined: come, left, hadBegun }: AgreementMove,
  marks: readonly Piece[],
): Field {
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
  const details = [...joined(moves, "; "), ...spaced(marks)];
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
