import type { Tokens } from "marked";
import { layoutTable } from "../table.ts";
import type { RenderElement } from "./element.ts";

/** A Markdown table, with its header line and alignments. */
export const table: RenderElement<Tokens.Table> = (token, width, { inline, page, full }) => [
  ...layoutTable(
    {
      header: token.header.map((cell) => inline(cell.tokens)),
      rows: token.rows.map((row) => row.map((cell) => inline(cell.tokens))),
      aligns: token.align,
      hasHeaderLine: true,
      isLinear: !page.isDecorated,
      rule: page.isDecorated ? "─" : null,
    },
    width,
    full,
  ),
];
