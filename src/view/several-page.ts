import type { Brief } from "../model/brief.ts";
import type { Problem } from "../model/problem.ts";
import type { FindReference } from "../model/reference.ts";
import type { ActorAcross, AgreementAcross, SeveralCompared } from "../question/compare-several.ts";
import type { ObstacleAcross } from "../question/obstacles-across.ts";
import { actorCites } from "./actor-table.ts";
import { statusText } from "./agreement-table.ts";
import { fieldSection, severityText } from "./brief-parts.ts";
import { obstacleCites } from "./passage-text.ts";
import { severalCites, severalJson, severalRows } from "./several-json.ts";
import { citedJson, citedText, createSourceList, type SourceList, spaced } from "./source-list.ts";
import { actorSpan, agreementSpan, briefSpan, inRole } from "./spans.ts";
import { extractedNote, marked } from "./traced.ts";
import type { Block, Column, Field, Piece, Text, View } from "./view.ts";

/** Several briefs side by side. */
export interface SeveralAnswer {
  readonly several: SeveralCompared;
  /** Where the sources of what is told are found; null where nobody asked for them. */
  readonly sources: FindReference | null;
  readonly problems: readonly Problem[];
}

/** Obstacles and agreements as matrices with a column a brief, then how stances moved. */
export function severalView({ several, sources, problems }: SeveralAnswer): View {
  const { briefs, obstacles, actors, agreements } = several;
  return {
    get data() {
      return {
        ...severalJson(several),
        ...(sources === null ? {} : { cited: citedJson(severalCites(several), sources) }),
      };
    },
    get rows() {
      return severalRows(several).map(({ cites, ...row }) =>
        sources === null ? row : { ...row, cited: citedText(cites, sources) },
      );
    },
    fields: ["part", "id", "brief", "what", "value", ...(sources === null ? [] : ["cited"])],
    get blocks(): readonly Block[] {
      const list = sources === null ? null : createSourceList(sources);
      const labels = columnLabels(briefs);
      const stances = actors.filter(hasMoved).map((actor) => stanceField(actor, labels, list));
      return [
        { kind: "heading", level: 1, text: ["Compared: ", `${briefs.length} briefs`] },
        { kind: "fields", fields: briefs.map((brief) => briefField(brief, labels)) },
        ...matrix("Obstacles", obstacleTable(obstacles, labels, list)),
        ...likelyNote(obstacles),
        ...matrix("Agreements", agreementTable(agreements, labels)),
        ...fieldSection("Stances that moved", stances),
        ...extractedNote([["obstacle", obstacles.flatMap(({ tellings }) => tellings.map(({ obstacle }) => obstacle))]]),
        ...(list?.blocks() ?? []),
      ];
    },
    shape: "page",
    ids: briefs.map(({ id }) => id),
    problems,
  };
}

/**
 * More columns than this leave no room for words at eighty: a letter says how heavy an obstacle is.
 */
const mostWords = 5;

/** What each brief's column is called: as much of its date as tells it from the others. */
function columnLabels(briefs: readonly Brief[]): ReadonlyMap<Brief, string> {
  for (const length of briefs.length > mostWords ? [4] : [4, 7, 10]) {
    const labels = briefs.map(({ date }) => date?.slice(0, length) ?? null);
    if (!labels.includes(null) && new Set(labels).size === briefs.length)
      return new Map(briefs.map((brief, index) => [brief, labels[index] as string]));
  }
  return new Map(briefs.map((brief, index) => [brief, String(index + 1)]));
}

function briefField(brief: Brief, labels: ReadonlyMap<Brief, string>): Field {
  const { id, date, title } = brief;
  return {
    label: { role: "label", text: labels.get(brief) ?? "" },
    value: briefSpan(id, title),
    detail: inRole("dim", `${date ?? "undated"}, `, briefSpan(id)),
  };
}

type Table = Extract<Block, { kind: "table" }>;

function matrix(title: string, table: Table & { readonly rows: readonly (readonly Text[])[] }): Block[] {
  return table.rows.length === 0 ? [] : [{ kind: "heading", level: 2, text: title }, table];
}

function obstacleTable(
  obstacles: readonly ObstacleAcross[],
  labels: ReadonlyMap<Brief, string>,
  list: SourceList | null,
): Table & { readonly rows: readonly (readonly Text[])[] } {
  const isShort = labels.size > mostWords;
  return {
    kind: "table",
    columns: [{ title: "obstacle" }, ...columnsOf(labels)],
    rows: obstacles.map(({ tellings }) => {
      const last = (tellings.at(-1) as (typeof tellings)[number]).obstacle;
      const byBrief = new Map(tellings.map((telling) => [telling.brief, telling]));
      return [
        marked(last, last.what),
        ...Array.from(labels.keys(), (brief): Text => {
          const telling = byBrief.get(brief);
          if (telling === undefined) return "";
          const { severity } = telling.obstacle;
          const span = severityText(severity);
          const said = {
            ...span,
            text: severity === null ? "yes" : isShort ? severity.slice(0, 1).toUpperCase() : span.text,
          };
          const doubt: Piece[] = telling.certainty === "likely" ? [{ role: "dim", text: "?" }] : [];
          return [said, ...doubt, ...spaced(list?.marks(obstacleCites(telling)) ?? [])];
        }),
      ];
    }),
  };
}

/** What the question mark means, where there is one. */
function likelyNote(obstacles: readonly ObstacleAcross[]): Block[] {
  const isAnyLikely = obstacles.some(({ tellings }) => tellings.some(({ certainty }) => certainty === "likely"));
  const text = "?: likely the one before, as two of kind, holder and wording agree; worded as told last";
  return isAnyLikely ? [{ kind: "paragraph", text: { role: "dim", text } }] : [];
}

function columnsOf(labels: ReadonlyMap<Brief, string>): Column[] {
  return Array.from(labels.values(), (title) => ({ title, isWhole: true }));
}

function agreementTable(
  agreements: readonly AgreementAcross[],
  labels: ReadonlyMap<Brief, string>,
): Table & { readonly rows: readonly (readonly Text[])[] } {
  return {
    kind: "table",
    columns: [{ title: "agreement" }, ...columnsOf(labels)],
    rows: agreements.map(({ agreement, standings }) => [
      inRole("name", agreementSpan(agreement)),
      ...standings.map((standing): Text => {
        if (standing === null) return "";
        return statusText(standing.status?.status ?? null, standing.hadBegun ? "unknown" : "not yet");
      }),
    ]),
  };
}

function hasMoved({ appearances }: ActorAcross): boolean {
  return new Set(appearances.map(({ actor }) => actor.stance)).size > 1;
}

function stanceField({ appearances }: ActorAcross, labels: ReadonlyMap<Brief, string>, list: SourceList | null): Field {
  const { actor } = appearances[0] as ActorAcross["appearances"][number];
  return {
    label: marked(actor, inRole("name", actorSpan(actor))),
    value: appearances.flatMap((appearance, index): Piece[] => [
      ...(index === 0 ? [] : ["; "]),
      { role: "dim", text: `${labels.get(appearance.brief)} ` },
      appearance.actor.stance ?? "–",
      ...spaced(list?.marks(actorCites(appearance)) ?? []),
    ]),
  };
}
