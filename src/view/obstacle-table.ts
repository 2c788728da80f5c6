import type { Obstacle } from "../model/obstacle.ts";
import type { Problem } from "../model/problem.ts";
import type { PlacedObstacle } from "../question/placed-obstacles.ts";
import { obstacleJson } from "./brief-json.ts";
import { obstacleDetails, severityText } from "./brief-parts.ts";
import { briefSpan, inRole, partySpan, sectionSpan } from "./spans.ts";
import type { Block, Text, View } from "./view.ts";

/** What stands in the way, brief by brief, heaviest first. */
export interface ObstaclesAnswer {
  readonly rows: readonly PlacedObstacle[];
  /** Whether several briefs were looked through. */
  readonly isOfSeveral: boolean;
  /** Whether each is to be shown with the passage that shows it, and its section. */
  readonly withEvidence: boolean;
  readonly problems: readonly Problem[];
}

/** Obstacles one a line, or each with its evidence. */
export function obstacleView({ rows, isOfSeveral: several, withEvidence, problems }: ObstaclesAnswer): View {
  return {
    data: rows.map(rowJson),
    fields: ["brief", "severity", "kind", "what", "holder", ...(withEvidence ? ["section", "evidence"] : [])],
    get blocks(): readonly Block[] {
      return withEvidence ? rows.flatMap((row) => evidenceBlocks(row, several)) : [tableBlock(rows, several)];
    },
    shape: "list",
    ids: [...new Set(rows.map(({ brief }) => brief.id))],
    ...(rows.length === 0 ? { nothing: "no obstacles" } : {}),
    problems,
  };
}

function rowJson({ brief, obstacle }: PlacedObstacle): Record<string, unknown> {
  const { section = null, passage = null } = obstacle.found ?? {};
  return { brief: brief.id, ...obstacleJson(obstacle), section, passage };
}

function tableBlock(rows: readonly PlacedObstacle[], several: boolean): Block {
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

function evidenceBlocks({ brief, obstacle }: PlacedObstacle, several: boolean): Block[] {
  const details = obstacleDetails(obstacle);
  const head: Text = [
    severityText(obstacle.severity),
    "  ",
    { role: "strong", text: obstacle.what },
    ...(details.length === 0 ? [] : [" ", ...inRole("dim", "(", details, ")")]),
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
