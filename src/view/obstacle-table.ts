import { entryKey } from "../model/entry-key.ts";
import type { Obstacle } from "../model/obstacle.ts";
import type { Problem } from "../model/problem.ts";
import type { PlacedObstacle } from "../question/placed-obstacles.ts";
import { obstacleFields } from "./brief-json.ts";
import { obstacleDetails, severityText } from "./brief-parts.ts";
import { explanationBlocks, explanationJson } from "./explanation.ts";
import { type Asking, nothingStated } from "./nothing-stated.ts";
import { rowsOf } from "./rows.ts";
import { briefSpan, inRole, partySpan, sectionSpan } from "./spans.ts";
import { extractedNote, marked, tracedJson } from "./traced.ts";
import type { Block, Text, View } from "./view.ts";

/** What stands in the way, brief by brief, heaviest first. */
export interface ObstaclesAnswer {
  readonly rows: readonly PlacedObstacle[];
  /** Whether several briefs were looked through. */
  readonly isOfSeveral: boolean;
  /** Whether each is to be shown with the passage that shows it, and its section. */
  readonly withEvidence: boolean;
  /** Whether each is to be shown with the rules that found it. */
  readonly isExplained: boolean;
  readonly asking: Asking;
  readonly problems: readonly Problem[];
}

/** Obstacles one a line, or each with its evidence. */
export function obstacleView(answer: ObstaclesAnswer): View {
  const { rows, isOfSeveral: several, withEvidence, isExplained, asking, problems } = answer;
  const evidence = withEvidence ? ["section", "evidence"] : [];
  return {
    data: rowsOf(rows, (row) => (isExplained ? { ...rowJson(row), ...explanationJson(row.obstacle) } : rowJson(row))),
    fields: ["brief", "severity", "kind", "what", "holder", ...evidence, "origin", "certainty"],
    get blocks(): readonly Block[] {
      const note = extractedNote([["obstacle", rows.map(({ obstacle }) => obstacle)]]);
      if (isExplained) return rows.flatMap((row) => explanationBlocks(row.obstacle, headOf(row, several)));
      if (withEvidence) return [...rows.flatMap((row) => evidenceBlocks(row, several)), ...note];
      return [tableBlock(rows, several), ...note];
    },
    shape: "list",
    ids: [...new Set(rows.map(({ brief }) => brief.id))],
    ...(rows.length === 0 ? { nothing: nothingStated("obstacles", asking) } : {}),
    problems,
  };
}

function rowJson({ brief, obstacle }: PlacedObstacle): Record<string, unknown> {
  const { section = null, passage = null } = obstacle.found ?? {};
  return {
    brief: brief.id,
    ...obstacleFields(obstacle),
    section,
    passage,
    ...tracedJson(obstacle),
    key: entryKey("obstacles", obstacle),
  };
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
    rows: rows.map(({ brief, obstacle }) => [
      severityText(obstacle.severity),
      marked(obstacle, obstacle.what),
      obstacle.holder === null ? "" : inRole("name", partySpan(obstacle.holder)),
      { role: "dim", text: obstacle.kind ?? "" },
      ...(several ? [inRole("dim", briefSpan(brief.id))] : []),
    ]),
  };
}

function evidenceBlocks(row: PlacedObstacle, several: boolean): Block[] {
  const { brief, obstacle } = row;
  const note: Block = { kind: "note", text: evidenceText(brief.id, obstacle) };
  return [{ kind: "group", blocks: [{ kind: "paragraph", text: headOf(row, several) }, note] }];
}

/** An obstacle on one line. */
function headOf({ brief, obstacle }: PlacedObstacle, several: boolean): Text {
  const details = obstacleDetails(obstacle);
  return [
    severityText(obstacle.severity),
    "  ",
    ...marked(obstacle, { role: "strong", text: obstacle.what }),
    ...(details.length === 0 ? [] : [" ", ...inRole("dim", "(", details, ")")]),
    ...(several ? [" ", ...inRole("dim", briefSpan(brief.id))] : []),
  ];
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
