import type { Brief } from "../model/brief.ts";
import type { Problem } from "../model/problem.ts";
import { plural } from "../text/plural.ts";
import { briefJson } from "./brief-json.ts";
import type { Block, View } from "./view.ts";

/** What `brief` alone prints: how many briefs, the newest three, five things to try. */
export function startView(newest: readonly Brief[], total: number, problems: readonly Problem[]): View {
  const example = newest[0]?.id ?? "ID";
  const counted: Block = { kind: "paragraph", text: `${plural(total, "brief")} in the library` };
  const newestBlocks: Block[] =
    newest.length === 0
      ? []
      : [
          { kind: "heading", level: 2, text: "Newest" },
          {
            kind: "fields",
            fields: newest.map(({ id, date, title }) => ({
              label: { role: "actor", text: id },
              value: [title, "  ", { role: "dim", text: date ?? "" }],
            })),
          },
        ];
  return {
    data: newest.map(briefJson),
    fields: ["id", "date", "title", "tags"],
    blocks: [
      { kind: "heading", level: 1, text: "brief: a briefing book in the terminal" },
      counted,
      ...newestBlocks,
      { kind: "heading", level: 2, text: "Try" },
      {
        kind: "fields",
        widestLabel: 40,
        fields: [
          ["brief list", "every brief, newest first"],
          [`brief show ${example}`, "one brief as a page"],
          [`brief summary ${example}`, "its bottom line, actors and obstacles on one screen"],
          ["brief search intelligence", "briefs that hold a word, best first"],
          ["brief obstacles --severity high", "what stands in the way, across the library"],
        ].map(([label = "", value = ""]) => ({ label: { role: "strong", text: label }, value })),
      },
    ],
    shape: "page",
    ids: newest.map(({ id }) => id),
    problems,
  };
}
