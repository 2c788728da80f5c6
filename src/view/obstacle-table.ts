import type { Brief } from "../model/brief.ts";
import type { Obstacle } from "../model/obstacle.ts";
import type { Problem } from "../model/problem.ts";
import { obstacleJson } from "./brief-json.ts";
import { bySeverity, obstacleDetails, severityText } from "./brief-parts.ts";
import { briefSpan, inRole, partySpan, sectionSpan } from "./spans.ts";
import type { Block, Text, View } from "./view.ts";

interface Row {
  readonly brief: Brief;
  readonly obstacle: Obstacle;
  readonly severity: Obstacle["severity"];
}

/** Whether an obstacle is wanted; given the brief as well, whose id a script may ask for. */
export type ObstacleFilter = (obstacle: Obstacle) => boolean;

/** Obstacles, brief by brief, heaviest first; at most `limit`; with `showEvidence` each with the passage that shows it and its section. */
export function obstacleView(
  briefs: readonly Brief[],
  options: {
    readonly isWanted: ObstacleFilter;
    readonly showEvidence: boolean;
    readonly limit: number | undefined;
    readonly problems: readonly Problem[];
  },
): View {
  const rows = briefs
    .flatMap((brief) =>
      bySeverity(brief.obstacles)
        .filter(options.isWanted)
        .map((obstacle): Row => ({ brief, obstacle, severity: obstacle.severity })),
    )
    .slice(0, options.limit);
  const several = briefs.length > 1;
  return {
    data: rows.map(rowJson),
    fields: ["brief", "severity", "kind", "what", "holder", ...(options.showEvidence ? ["section", "evidence"] : [])],
    blocks: options.showEvidence ? rows.flatMap((row) => evidenceBlocks(row, several)) : [tableBlock(rows, several)],
    shape: "list",
    ids: [...new Set(rows.map(({ brief }) => brief.id))],
    ...(rows.length === 0 ? { nothing: "no obstacles" } : {}),
    problems: options.problems,
  };
}

function rowJson({ brief, obstacle }: Row): Record<string, unknown> {
  const { section = null, passage = null } = obstacle.found ?? {};
  return { brief: brief.id, ...obstacleJson(obstacle), section, passage };
}

function tableBlock(rows: readonly Row[], several: boolean): Block {
  return {
    kind: "table",
    columns: [
      { title: "severity", isWhole: true },
      { title: "obstacle" },
      { title: "held by" },
      { title: "kind" },
      ...(several ? [{ title: "brief", isWhole: true }] : []),
    ],
    rows: rows.map(({ brief, obstacle: { severity, kind, what, holder } }) => [
      severityText(severity),
      what,
      holder === null ? "" : inRole("name", partySpan(holder)),
      { role: "dim", text: kind ?? "" },
      ...(several ? [inRole("dim", briefSpan(brief.id))] : []),
    ]),
  };
}

function evidenceBlocks({ brief, obstacle }: Row, several: boolean): Block[] {
  const details = obstacleDetails(obstacle);
  const head: Text = [
    severityText(obstacle.severity),
    "  ",
    { role: "strong", text: obstacle.what },
    ...(details.length === 0 ? [] : [" ", ...inRole("dim", "(", ...details, ")")]),
    ...(several ? [" ", ...inRole("dim", briefSpan(brief.id))] : []),
  ];
  const note: Block = { kind: "note", text: evidenceText(brief.id, obstacle) };
  return [{ kind: "group", blocks: [{ kind: "paragraph", text: head }, note] }];
}

function evidenceText(brief: string, { evidence, found }: Obstacle): Text {
  if (evidence === null) return { role: "dim", text: "no evidence given" };
  if (found === null) return [evidence, { role: "dim", text: " (not in the body)" }];
  const { passage, start, end, section } = found;
  return [
    passage.slice(0, start),
    { role: "term", text: passage.slice(start, end) },
    passage.slice(end),
    ...inRole("dim", " (", section === null ? "opening" : sectionSpan(brief, section), ")"),
  ];
}
