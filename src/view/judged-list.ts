import type { Problem } from "../model/problem.ts";
import type { Verdict } from "../model/verdict.ts";
import { entryNouns, type OpenEntry } from "../question/open-entries.ts";
import type { Block, Text, View } from "./view.ts";

/** Something that was judged, and the file in which it was, null where that is remembered. */
export interface JudgedRow {
  readonly brief: string;
  readonly entry: OpenEntry;
  readonly verdict: Verdict["verdict"];
  readonly path: string | null;
}

/** What was said of entries, in the order in which they were named. */
export interface JudgedAnswer {
  readonly rows: readonly JudgedRow[];
  readonly problems: readonly Problem[];
}

/** One line for each that was judged. */
export function judgedView({ rows, problems }: JudgedAnswer): View {
  return {
    data: rows.map(({ brief, entry, verdict, path }) => {
      const { key, kind, what } = entry;
      return { brief, key, entry: entryNouns[kind], what, verdict, path };
    }),
    fields: ["brief", "key", "verdict", "entry", "what"],
    get blocks(): readonly Block[] {
      return [{ kind: "group", blocks: rows.map((row) => ({ kind: "paragraph", text: judgedText(row) })) }];
    },
    shape: "list",
    ids: rows.map(({ entry }) => entry.key),
    problems,
  };
}

/** What was said of one, and where that is kept. */
function judgedText({ entry, verdict, path }: JudgedRow): Text {
  return [
    { role: "label", text: verdict },
    ` ${entryNouns[entry.kind]} `,
    { role: "strong", text: entry.what },
    { role: "dim", text: path === null ? " (remembered)" : ` (in ${path})` },
  ];
}
