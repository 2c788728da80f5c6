import type { Brief } from "../model/brief.ts";
import type { Problem } from "../model/problem.ts";
import { entryNouns, type OpenEntry } from "../question/open-entries.ts";
import { plural } from "../text/plural.ts";
import { rowsOf } from "./rows.ts";
import { briefSpan, inRole } from "./spans.ts";
import type { Block, View } from "./view.ts";

/** Something that waits for a person, and the brief that it is of. */
export interface ReviewRow {
  readonly brief: Brief;
  readonly entry: OpenEntry;
}

/** What is unconfirmed, brief by brief; after a review at a terminal, how it went. */
export interface ReviewAnswer {
  readonly rows: readonly ReviewRow[];
  readonly reviewed: { readonly confirmed: number; readonly dismissed: number; readonly left: number } | null;
  readonly problems: readonly Problem[];
}

/** One line for each that is unconfirmed, or one on how a review went. */
export function reviewView({ rows, reviewed, problems }: ReviewAnswer): View {
  return {
    data: rowsOf(rows, rowJson),
    fields: ["brief", "key", "entry", "what", "certainty", "sentence"],
    get blocks(): readonly Block[] {
      if (reviewed === null) return [tableBlock(rows)];
      const { confirmed, dismissed, left } = reviewed;
      const text = `${confirmed} confirmed, ${dismissed} dismissed, ${left} left for another time`;
      return [{ kind: "paragraph", text }];
    },
    shape: "list",
    ids: [...new Set(rows.map(({ brief }) => brief.id))],
    ...(rows.length === 0 && reviewed === null ? { nothing: "nothing that was extracted waits for a review" } : {}),
    ...(rows.length === 0 || reviewed !== null ? {} : { hint: hintOf(rows) }),
    problems,
  };
}

function hintOf(rows: readonly ReviewRow[]): string {
  const unconfirmed = plural(rows.length, "unconfirmed finding");
  return `${unconfirmed}: brief confirm ID KEY… keeps what is right, brief dismiss ID KEY… drops what is not`;
}

function rowJson({ brief, entry }: ReviewRow): Record<string, unknown> {
  const { key, kind, what, is, holder, severity, date, trace } = entry;
  return {
    brief: brief.id,
    key,
    entry: entryNouns[kind],
    what,
    kind: is,
    holder: holder === null ? null : (holder.id ?? holder.name),
    severity,
    date,
    certainty: trace.certainty,
    sentence: trace.sentence,
    line: trace.line,
  };
}

function tableBlock(rows: readonly ReviewRow[]): Block {
  return {
    kind: "table",
    columns: [
      { title: "brief", isWhole: true },
      { title: "key", isWhole: true },
      { title: "entry" },
      { title: "what was found" },
    ],
    rows: rows.map(({ brief, entry }) => [
      inRole("dim", briefSpan(brief.id)),
      entry.key,
      { role: "dim", text: entryNouns[entry.kind] },
      entry.what,
    ]),
  };
}
