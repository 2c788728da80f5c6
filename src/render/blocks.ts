import { greatest } from "../text/extremes.ts";
import { mapped } from "../text/mapped.ts";
import { mark } from "../text/marks.ts";
import { sanitizeBlock } from "../text/sanitize.ts";
import { padEnd, width as textWidth } from "../text/width.ts";
import { withoutMiddle } from "../text/without-middle.ts";
import { wrap } from "../text/wrap.ts";
import type { Block, Item, Piece, Text } from "../view/view.ts";
import { hang, indented, inside, type Lines, stack } from "./layout.ts";
import { leaf, unmarkedLeaf } from "./leaf.ts";
import type { Page } from "./page.ts";
import { createCells } from "./repeated-cells.ts";
import { layoutTable } from "./table.ts";

type LayoutMarkdown = (block: Extract<Block, { kind: "markdown" }>) => Iterable<Lines>;

/**
 * Lays a view's blocks out as lines of marked text, group by group; a blank line belongs between
 * groups that are not empty. Markdown is handed in, because its renderer is loaded only when
 * needed. The lines of a table are made as they are read.
 */
export function* layoutBlocks(
  blocks: readonly Block[],
  page: Page,
  markdown: LayoutMarkdown,
): Generator<Iterable<string>> {
  for (const block of blocks) {
    if (block.kind === "markdown") yield* markdown(block);
    else yield layoutBlock(block, page, markdown);
  }
}

/** What the other columns of a list need at least: a day, a word of a title, and gaps. */
const roomBeside = 42;

/**
 * An id that would leave the rest of its row no room, without its middle; whole where it is piped,
 * and on narrow terminals, whose rows are records.
 */
function shortened(cell: Text, { isDecorated, width }: Page): Text {
  if (!isDecorated || width < 60) return cell;
  const columns = Math.max(16, width - roomBeside);
  const spans: readonly Piece[] = typeof cell === "string" || "text" in cell ? [cell] : cell;
  return spans.map((span) =>
    typeof span === "string" ? withoutMiddle(span, columns) : { ...span, text: withoutMiddle(span.text, columns) },
  );
}

function layoutBlock(
  block: Exclude<Block, { kind: "markdown" }>,
  page: Page,
  markdown: LayoutMarkdown,
): Iterable<string> {
  const width = page.proseWidth;
  const text = (value: Text) => leaf(value, page);
  switch (block.kind) {
    case "heading":
      return wrap(mark(block.level === 1 ? "title" : "heading", text(block.text)), width);
    case "paragraph":
      return filledLines(text(block.text), width);
    case "note": {
      const prefix = page.isDecorated ? `${mark("heading", "┃")} ` : "  ";
      return indented((columns) => wrap(text(block.text), columns), { prefix, columns: 2, width });
    }
    case "fields":
      return layoutFields(block, page);
    case "group":
      return block.blocks.flatMap((inner) => stack(layoutBlocks([inner], page, markdown)));
    case "list":
      return block.items.flatMap((item) => layoutItem(item, page));
    case "table": {
      const isId = block.columns.some((column) => column.isId);
      const shown = (cell: Text, at: number) => (isId && block.columns[at]?.isId ? shortened(cell, page) : cell);
      const rowsOf = (make: (cell: Text) => string) => {
        const leafOf = createCells(make);
        return mapped(block.rows, (row) => row.map((cell, at) => leafOf(shown(cell, at), at)));
      };
      return layoutTable(
        {
          header: block.columns.map(({ title }) => title),
          rows: rowsOf(text),
          measured: rowsOf((cell) => unmarkedLeaf(cell, page)),
          whole: block.columns.map(({ isWhole = false }) => isWhole),
          aligns: block.columns.map(({ align = "left" }) => align),
          hasHeaderLine: page.isDecorated,
          isLinear: !page.isDecorated,
          rule: null,
        },
        page.width,
      );
    }
    case "verbatim":
      // Whole, as it may be hundreds of thousands of lines.
      return [sanitizeBlock(block.text).replace(/\n$/, "")];
  }
}

/** The text wrapped, or no line at all if there is none. */
function filledLines(text: string, width: number): string[] {
  return text === "" ? [] : wrap(text, width);
}

function layoutItem({ marker, text }: Item, page: Page): string[] {
  const first = page.isDecorated ? marker : marker.replace("•", "-");
  const indent = textWidth(first) + 1;
  const marked = `${mark("dim", first)} `;
  const room = inside(page.proseWidth, indent);
  if (room === null) return wrap(marked + leaf(text, page), page.proseWidth);
  return hang(wrap(leaf(text, page), room), marked, " ".repeat(indent));
}

/** The widest that a column of labels gets unless the view says otherwise; longer ones wrap. */
const usualLabel = 26;

/**
 * Labels in a column of their own, values beside them; under them where there is no room for two
 * columns, or none beside the label for an address.
 */
function layoutFields({ fields, widestLabel = usualLabel }: Extract<Block, { kind: "fields" }>, page: Page): string[] {
  const width = page.proseWidth;
  const labels = fields.map(({ label }) => leaf(label, page));
  const column = Math.min(widestLabel, greatest(labels.map(textWidth), 0));
  const isNarrow = width > 0 && column + 2 > width / 2;
  return fields.flatMap(({ value, detail, isWhole = false }, index) => {
    const label = labels[index] as string;
    const lay = (columns: number) => [
      ...filledLines(leaf(value, page), isWhole ? 0 : columns),
      ...(detail === undefined ? [] : filledLines(leaf(detail, page), columns)),
    ];
    // Read line by line, a label that goes on beside its value's second line is torn apart.
    const isTorn = !page.isDecorated && textWidth(label) > column;
    const room = inside(width, column + 2) ?? width;
    const right = lay(room);
    // Nothing stands in its way.
    if (right.length === 0) return wrap(label, width);
    const left = wrap(label, column);
    const isTooWide = width > 0 && (isWider(left, column) || isWider(right, room));
    if (!isNarrow && !isTorn && !isTooWide) return beside(left, right, column + 2);
    return [...wrap(label, width), ...indented(lay, { prefix: "  ", columns: 2, width })];
  });
}

/** Whether one of the lines is wider: an address that nothing can break. */
function isWider(lines: Lines, columns: number): boolean {
  return lines.some((line) => textWidth(line) > columns);
}

/** Two columns of lines, the left one padded to `columns`. */
function beside(left: Lines, right: Lines, columns: number): string[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) =>
    (padEnd(left[index] ?? "", columns) + (right[index] ?? "")).trimEnd(),
  );
}
