import { attribute, type HtmlElement } from "./html-node.ts";
import { type Page, writeInline } from "./write-inline.ts";

/** What sets a table out whose cells are blocks of their own: a page's layout, as mail has it. */
type BlocksOf = (cell: HtmlElement) => string[];

/** A table of so many cells is one; of more its rows are lines of text. */
const mostCells = 5000;

/**
 * A table of data as a pipe table, its caption above it; one that only lays out a page as the
 * blocks of its cells, one after another.
 */
export function writeTable(table: HtmlElement, page: Page, blocksOf: BlocksOf): string[] {
  const rows = rowsOf(table);
  const caption = table.children.find(({ localName }) => localName === "caption");
  const title = caption === undefined ? "" : writeInline(caption.childNodes, page);
  const titled = title === "" ? [] : [title.includes("*") ? title : `*${title}*`];
  if (isLayout(table, rows)) return [...titled, ...rows.flatMap((cells) => cells.flatMap(blocksOf))];
  const grid = spread(rows, (cell) => cellText(cell, page));
  const filled = grid.filter((cells) => cells.some((cell) => cell !== ""));
  const [first, ...rest] = filled;
  if (first === undefined) return titled;
  const width = filled.reduce((most, cells) => Math.max(most, cells.length), 0);
  const line = (cells: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, at) => cells[at] ?? "").join(" | ")} |`;
  return [...titled, [line(first), `|${" --- |".repeat(width)}`, ...rest.map(line)].join("\n")];
}

/** The rows of a table itself, not of those within it. */
function rowsOf(table: HtmlElement): HtmlElement[][] {
  const parts = table.children.flatMap((child) =>
    ["thead", "tbody", "tfoot"].includes(child.localName) ? child.children : [child],
  );
  return parts
    .filter(({ localName }) => localName === "tr")
    .map((row) => row.children.filter(({ localName }) => localName === "td" || localName === "th"));
}

/** One column, a table within a cell, blocks within cells that are no header's: a page's layout. */
function isLayout(table: HtmlElement, rows: readonly (readonly HtmlElement[])[]): boolean {
  if (["presentation", "none"].includes(attribute(table, "role") ?? "")) return true;
  if (!rows.some((cells) => cells.length > 1)) return true;
  const cells = rows.flat();
  if (cells.length > mostCells || table.querySelector("table") !== null) return true;
  if (cells.some(({ localName }) => localName === "th")) return false;
  return cells.some((cell) => cell.querySelectorAll("p,div,ul,ol,h1,h2,h3,blockquote").length > 1);
}

/** A cell that spans columns stands in the first, and each other is empty; so with rows. */
function spread(rows: readonly (readonly HtmlElement[])[], textOf: (cell: HtmlElement) => string): string[][] {
  const grid: string[][] = rows.map(() => []);
  for (const [at, cells] of rows.entries()) {
    for (const cell of cells) {
      const row = grid[at] as string[];
      const column = freeColumn(row);
      for (const below of grid.slice(at, at + spanOf(cell, "rowspan"))) {
        for (let right = 0; right < spanOf(cell, "colspan"); right += 1) below[column + right] = "";
      }
      row[column] = textOf(cell);
    }
  }
  return grid.map((row) => Array.from(row, (cell) => cell ?? ""));
}

function freeColumn(row: readonly (string | undefined)[]): number {
  let column = 0;
  while (row[column] !== undefined) column += 1;
  return column;
}

/** Wider or higher than any table is a slip. */
function spanOf(cell: HtmlElement, name: "colspan" | "rowspan"): number {
  const span = Number.parseInt(attribute(cell, name) ?? "1", 10);
  return span >= 1 && span <= 50 ? span : 1;
}

function cellText(cell: HtmlElement, page: Page): string {
  return writeInline(cell.childNodes, page).replaceAll("\\\n", " ").replaceAll("|", "\\|");
}
