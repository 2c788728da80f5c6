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
export const renderers = { terminal, plain, markdown, json, jsonl, tsv, csv, dot, mermaid } satisfies Record<
  string,
  Renderer
>;

/** The name of an output format, as `--format` takes it. */
export type Format = keyof typeof renderers;

/** The formats that draw a graph; only commands whose answer is one offer them. */
export const drawingFormats: readonly Format[] = ["dot", "mermaid"];

/** The names of the formats that every command offers, in the order in which help lists them. */
export const formats = (Object.keys(renderers) as Format[]).filter((name) => !drawingFormats.includes(name));
