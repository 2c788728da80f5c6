import type { Party } from "../model/actor.ts";
import { entryKey } from "../model/entry-key.ts";
import type { Obstacle } from "../model/obstacle.ts";
import type { Problem } from "../model/problem.ts";
import type { FindReference } from "../model/reference.ts";
import { originOf } from "../model/trace.ts";
import type { PlacedObstacle } from "../question/placed-obstacles.ts";
import { mapped } from "../text/mapped.ts";
import { ofSame } from "../text/of-last.ts";
import { partyJson } from "./brief-json.ts";
import { obstacleDetails, severityText } from "./brief-parts.ts";
import { explanationBlocks, explanationJson } from "./explanation.ts";
import { type Asking, nothingStated } from "./nothing-stated.ts";
import { obstacleCites, passageText, sourceLabels } from "./passage-text.ts";
import { citedRows, createSourceList, type SourceList, spaced } from "./source-list.ts";
import { briefSpan, inRole, partySpan, sectionSpan } from "./spans.ts";
import { extractedNote, marked } from "./traced.ts";
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
  /** Where the sources that each cites are found; null where nobody asked for them. */
  readonly sources: FindReference | null;
  readonly asking: Asking;
  readonly problems: readonly Problem[];
}

/** The same where the index has the rows as they are printed. */
export interface ListedAnswer extends Pick<ObstaclesAnswer, "asking" | "problems"> {
  readonly listed: readonly { readonly id: string; readonly lines: string }[];
}

/** Obstacles as lines, each behind its brief's id. */
export function obstacleLinesView({ listed, asking, problems }: ListedAnswer): View {
  return {
    data: [],
    fields: listedFields([]),
    lines: listed.map(({ id, lines }) => `${id}\t${lines.replaceAll("\n", `\n${id}\t`)}\n`),
    blocks: [],
    shape: "list",
    ids: listed.map(({ id }) => id),
    ...(listed.length === 0 ? { nothing: nothingStated("obstacles", asking) } : {}),
    problems,
  };
}

/** Those of `obstacleLines`, behind the brief, and the evidence where it is asked for. */
function listedFields(evidence: readonly string[]): string[] {
  return ["brief", "severity", "kind", "what", "holder", ...evidence, "origin", "certainty"];
}

/** Obstacles one a line, or each with its evidence. */
export function obstacleView(answer: ObstaclesAnswer): View {
  const { rows, withEvidence, isExplained, sources, asking, problems } = answer;
  const evidence = withEvidence ? ["section", "evidence"] : [];
  return {
    ...citedRows(rows, (row) => (isExplained ? { ...rowJson(row), ...explanationJson(row.obstacle) } : rowJson(row)), {
      find: sources,
      citesOf: obstacleCites,
    }),
    fields: [...listedFields(evidence), ...(sources === null ? [] : ["cited"])],
    get blocks(): readonly Block[] {
      const list = sources === null ? null : createSourceList(sources);
      const shown = shownBlocks(answer, list);
      return [...shown, ...(list?.blocks() ?? [])];
    },
    shape: "list",
    get ids() {
      return [...new Set(rows.map(({ brief }) => brief.id))];
    },
    ...(rows.length === 0 ? { nothing: nothingStated("obstacles", asking) } : {}),
    problems,
  };
}

function shownBlocks(
  { rows, isOfSeveral, withEvidence, isExplained }: ObstaclesAnswer,
  list: SourceList | null,
): Block[] {
  const note = extractedNote([["obstacle", rows.map(({ obstacle }) => obstacle)]]);
  if (!isExplained && !withEvidence) return [tableBlock(rows, isOfSeveral, list), ...note];
  // Behind evidence each citation stands in its place, elsewhere behind the obstacle.
  const headed = (row: PlacedObstacle) => headOf(row, isOfSeveral, withEvidence && !isExplained ? null : list);
  if (isExplained) return rows.flatMap((row) => explanationBlocks(row.obstacle, headed(row)));
  const marks = list === null ? sourceLabels(new Set(rows.map(({ brief }) => brief)), isOfSeveral) : list.marks;
  return [...rows.flatMap((row) => evidenceBlocks(row, headed(row), marks)), ...note];
}

/** Written out: an answer may have thousands, and to join objects costs more than to make one. */
function rowJson({ brief, obstacle }: PlacedObstacle): Record<string, unknown> {
  const { what, kind, severity, holder, hinders, evidence, found, grade, trace } = obstacle;
  return {
    brief: brief.id,
    what,
    kind,
    severity,
    holder: holder === null ? null : partyJson(holder),
    hinders: hinders.map(partyJson),
    evidence,
    grade,
    section: found?.section ?? null,
    passage: found?.passage ?? null,
    origin: originOf(obstacle),
    certainty: trace?.certainty ?? null,
    // Most tables do not print it, and to make it costs more than the rest of the row.
    get key() {
      return entryKey("obstacles", obstacle);
    },
  };
}

function tableBlock(rows: readonly PlacedObstacle[], several: boolean, list: SourceList | null): Block {
  // The rows are made when they are laid out, which is after the list of what they cite.
  if (list !== null) for (const row of rows) list.marks(obstacleCites(row));
  // Most rows say the same as the one above of all but what stands in the way.
  const heldBy = ofSame(
    (holder: Party | null): Text => (holder === null ? "" : { ...partySpan(holder), role: "name" }),
  );
  const kindOf = ofSame((kind: string | null): Text => ({ role: "dim", text: kind ?? "" }));
  const briefOf = ofSame((id: string): Text => ({ ...briefSpan(id), role: "dim" }));
  return {
    kind: "table",
    columns: [
      { title: "severity", isWhole: true },
      { title: "obstacle" },
      { title: "held by" },
      { title: "kind" },
      ...(several ? [{ title: "brief", isWhole: true }] : []),
      ...(list === null ? [] : [{ title: "source" }]),
    ],
    rows: mapped(rows, (row) => {
      const { brief, obstacle } = row;
      return [
        severityText(obstacle.severity),
        marked(obstacle, obstacle.what),
        heldBy(obstacle.holder),
        kindOf(obstacle.kind),
        ...(several ? [briefOf(brief.id)] : []),
        ...(list === null ? [] : [list.marks(obstacleCites(row))]),
      ];
    }),
  };
}

function evidenceBlocks({ brief, obstacle }: PlacedObstacle, head: Text, marks: SourceList["marks"]): Block[] {
  const note: Block = { kind: "note", text: evidenceText(brief.id, obstacle, marks) };
  return [{ kind: "group", blocks: [{ kind: "paragraph", text: head }, note] }];
}

/** An obstacle on one line. */
function headOf(row: PlacedObstacle, several: boolean, list: SourceList | null): Text {
  const { brief, obstacle } = row;
  const cited = list?.marks(obstacleCites(row)) ?? [];
  const details = obstacleDetails(obstacle);
  return [
    severityText(obstacle.severity),
    "  ",
    ...marked(obstacle, { role: "strong", text: obstacle.what }),
    ...(details.length === 0 ? [] : [" ", ...inRole("dim", "(", details, ")")]),
    ...(several ? [" ", ...inRole("dim", briefSpan(brief.id))] : []),
    ...spaced(cited),
  ];
}

function evidenceText(brief: string, { evidence, found }: Obstacle, marks: SourceList["marks"]): Text {
  if (evidence === null) return { role: "dim", text: "no evidence given" };
  if (found === null) return [evidence, { role: "dim", text: " (not in the body)" }];
  return [
    ...passageText(brief, found, marks),
    ...inRole("dim", " (", found.section === null ? "opening" : sectionSpan(brief, found.section), ")"),
  ];
}
