import { sanitizeBlock, sanitizeLine } from "../text/sanitize.ts";
import type { Block, Item, Span, Text, View } from "../view/view.ts";
import { parts } from "./parts.ts";
import { createCells } from "./repeated-cells.ts";
import { runsOf } from "./runs.ts";

/** The page as Markdown: what people read, to be pasted into notes, mail or an issue. */
export function markdown(view: View): string {
  return `${view.blocks
    .map(block)
    .filter((text) => text !== "")
    .join("\n\n")}\n`;
}

function block(part: Block): string {
  switch (part.kind) {
    case "heading":
      return `${"#".repeat(part.level)} ${inline(part.text)}`;
    case "paragraph":
      return inline(part.text);
    case "note":
      return `> ${inline(part.text)}`;
    case "fields":
      return part.fields
        .map(({ label, value, detail }) => {
          const said = [value, ...(detail === undefined ? [] : [detail])]
            .map((text) => inline(text))
            .filter((text) => text !== "");
          return `- **${inline(label, { isStrong: true })}**${said.length > 0 ? ": " : ""}${said.join("; ")}`;
        })
        .join("\n");
    case "list":
      return part.items.map(listItem).join("\n");
    case "group":
      return part.blocks.map(block).join("\n\n");
    case "table":
      return table(part);
    case "markdown":
      return sanitizeBlock(part.source).trim();
    case "verbatim":
      return sanitizeBlock(part.text).trimEnd();
  }
}

/** A bullet at its depth, or the text of a footnote. */
function listItem({ marker, footnote, text }: Item): string {
  if (footnote !== undefined) return `[^${sanitizeLine(footnote)}]: ${inline(text)}`;
  return `${marker.replace(/\S.*/s, "")}- ${inline(text)}`;
}

function table({ columns, rows }: Extract<Block, { kind: "table" }>): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const rule = columns.map(({ align }) => (align === "right" ? "---:" : "---"));
  const cellOf = createCells((cell: Text) => inline(cell).replaceAll("|", "\\|"));
  const lineOf = (row: readonly Text[]) => `\n${line(row.map(cellOf))}`;
  let text = `${line(columns.map(({ title }) => escapeText(title)))}\n${line(rule)}`;
  for (const part of parts(rows, (some) => some.map(lineOf).join(""))) text += part;
  return text;
}

function inline(text: Text, options: { readonly isStrong?: boolean } = {}): string {
  if (typeof text === "string") return escapeText(text);
  if (!("text" in text) && text.length < 2) return inline(text[0] ?? "", options);
  return runsOf(text)
    .map((run) => span(run, options.isStrong === true))
    .join("");
}

/** Roles that are emphasis in themselves; the others are the terminal's. */
function span({ role, text, url, footnote }: Span, isStrong: boolean): string {
  if (footnote !== undefined) return `[^${sanitizeLine(footnote)}]`;
  if (url !== undefined)
    return text === url ? `<${sanitizeLine(url)}>` : `[${escapeText(text)}](<${sanitizeLine(url)}>)`;
  const clean = sanitizeLine(text);
  const core = clean.trim();
  if (core === "" || isStrong) return escapeText(text);
  const before = clean.slice(0, clean.length - clean.trimStart().length);
  const after = clean.slice(clean.trimEnd().length);
  if (role === "term" || role === "name" || role === "strong") return `${before}**${escapeText(core)}**${after}`;
  if (role === "code") return `${before}\`${sanitizeLine(core)}\`${after}`;
  return escapeText(text);
}

/** Text whose characters Markdown would take for markup are escaped, those alone. */
function escapeText(text: string): string {
  return sanitizeLine(text).replace(/[\\`*_[\]<>]|^(?:#|[-+](?=\s)|\d+(?=[.)]\s))/g, (found) =>
    /^\d/.test(found) ? `${found}\\` : `\\${found}`,
  );
}
