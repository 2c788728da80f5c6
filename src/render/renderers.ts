import { csv } from "./csv.ts";
import { dot } from "./dot.ts";
import { json } from "./json.ts";
import { jsonl } from "./jsonl.ts";
import { markdown } from "./markdown.ts";
import { mermaid } from "./mermaid.ts";
import { plain } from "./plain.ts";
import type { Renderer } from "./renderer.ts";
import { terminal } from "./terminal.ts";
import { tsv } from "./tsv.ts";

/** Every output format. A new one is one file and one line here. */
export const renderers = {
  terminal,
  plain,
  markdown,
  json,
  jsonl,
  tsv,
  csv,
  dot,
  mermaid,
  bibtex: async (view) => (await import("./bibtex.ts")).bibtex(view),
  "csl-json": async (view) => (await import("./csl-json.ts")).cslJson(view),
} satisfies Record<string, Renderer>;

/** The name of an output format, as `--format` takes it. */
export type Format = keyof typeof renderers;

/** The formats of what only some answers hold; only commands that print it offer them. */
export const formatsOf = {
  graph: ["dot", "mermaid"],
  references: ["bibtex", "csl-json"],
} as const satisfies Readonly<Record<string, readonly Format[]>>;

const special: readonly Format[] = Object.values(formatsOf).flat();

/** The names of the formats that every command offers, in the order in which help lists them. */
export const formats = (Object.keys(renderers) as Format[]).filter((name) => !special.includes(name));
