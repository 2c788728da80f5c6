import { wholeWords } from "../../text/divided-word.ts";
import { escapeInline, escapeStart } from "../escape-words.ts";
import { foldHeading } from "../fold-heading.ts";
import { joinLines } from "./join-lines.ts";
import { withoutLineNumbers } from "./line-numbers.ts";
import { noteMarks, withoutMarks, withPageNotes } from "./page-notes.ts";
import { isBullet, paragraphsOf, type TextBlock } from "./paragraphs.ts";
import { readingOrder } from "./reading-order.ts";
import { withoutRunningHeads } from "./running-heads.ts";
import type { PageLine, Segment } from "./text-run.ts";

/** A document's text as Markdown, and the words of its first heading where it has one on top. */
export interface PdfBody {
  readonly body: string;
  readonly heading: string | null;
}

/**
 * The pages' pieces of lines as one text; a page that is Markdown already stands as it is. A first
 * heading that is given is left out.
 */
export function pdfBody(pages: readonly (readonly Segment[] | string)[], title: string | null): PdfBody {
  const runs = runsOf(pages);
  const bodies = runs.map((run, index) =>
    typeof run === "string" ? { body: `${run}\n`, heading: null } : bodyOf(run, index === 0 ? title : ""),
  );
  const body = bodies.map((part) => part.body).filter((part) => part !== "");
  return { body: body.join("\n"), heading: bodies[0]?.heading ?? null };
}

/** Pages of lines that follow one another, and what stands between them. */
function runsOf(pages: readonly (readonly Segment[] | string)[]): (readonly Segment[][] | string)[] {
  const runs: (Segment[][] | string)[] = [];
  for (const page of pages) {
    const before = runs.at(-1);
    if (typeof page === "string") runs.push(page);
    else if (typeof before === "object") before.push([...page]);
    else runs.push([[...page]]);
  }
  return runs;
}

function bodyOf(pages: readonly (readonly Segment[])[], title: string | null): PdfBody {
  const { pages: columns, notes } = withPageNotes(columnsOf(pages));
  const words = wholeWords(columns.flatMap((page) => page.flatMap((lines) => lines.map(({ text }) => text))));
  const blocks = paragraphsOf(columns);
  const levels = headingLevels(blocks);
  const isOtherFont = fontTest(blocks);
  const written = blocks.map((block, index) => {
    if (block.kind === "table") return { level: 0, text: tableOf(block.rows) };
    const text = joinLines(block.lines, words).replace(leaders, " … ");
    const level = text.length > longestHeading ? 0 : (levels.get(Math.round(block.size * 2)) ?? 0);
    if (level === 0 && isOtherFont(block, blocks[index + 1])) return { level: belowSizes(levels), text };
    return { level, text: level > 0 ? text : paragraphOf(text) };
  });
  const first = written[0];
  const isLarger = blocks[0]?.kind === "lines" && levels.has(Math.round(blocks[0].size * 2));
  const heading = first !== undefined && first.level > 0 && isLarger ? withoutMarks(first.text) : null;
  const isSame = heading !== null && (title === null || foldHeading(title) === foldHeading(heading));
  const body = noteMarks(
    [
      ...written
        .slice(isSame ? 1 : 0)
        .map(({ level, text }) => (level > 0 ? `${"#".repeat(level)} ${escapeInline(text)}` : text)),
      ...notes.map(({ label, lines }) => `[^${label}]: ${escapeInline(joinLines(lines, words))}`),
    ].join("\n\n"),
  );
  return { body: body === "" ? "" : `${body}\n`, heading };
}

/** The columns of each page, and behind them what stands on its side. */
function columnsOf(pages: readonly (readonly Segment[])[]): PageLine[][][] {
  const upright = pages.map((page) => withoutLineNumbers(page.filter(({ isAside }) => isAside !== true)));
  return withoutRunningHeads(upright).map((page, index) => [
    ...readingOrder(page),
    ...readingOrder((pages[index] ?? []).filter(({ isAside }) => isAside === true)),
  ]);
}

/** Dots that lead the eye to a number. */
const leaders = / ?\.(?: ?\.){5,400} ?/g;

const longestHeading = 200;

/** The levels of what is larger than most of the text, by twice its size in whole points. */
function headingLevels(blocks: readonly TextBlock[]): Map<number, number> {
  const weights = new Map<number, number>();
  for (const block of blocks) {
    if (block.kind === "table") continue;
    const size = Math.round(block.size * 2);
    weights.set(size, (weights.get(size) ?? 0) + block.lines.reduce((sum, line) => sum + line.length, 0));
  }
  const usual = [...weights].reduce((most, entry) => (entry[1] > most[1] ? entry : most), [0, 0])[0];
  const larger = [...weights.keys()].filter((size) => size >= usual * 1.12 && size > usual).toSorted((a, b) => b - a);
  return new Map(larger.map((size, index) => [size, Math.min(index + 1, 4)]));
}

/** The level of headings of no size of their own. */
function belowSizes(levels: ReadonlyMap<number, number>): number {
  return levels.size === 0 ? 2 : Math.min(levels.size + 1, 4);
}

/**
 * Whether a short block is a heading by its font alone, as a bold one is, or by its capitals: the
 * text that follows is of another kind, and nothing calls the block a caption or ends it as a
 * sentence.
 */
function fontTest(blocks: readonly TextBlock[]): (block: TextBlock, next: TextBlock | undefined) => boolean {
  const weights = new Map<string, number>();
  for (const block of blocks) {
    if (block.kind === "table" || block.font === null) continue;
    const length = block.lines.reduce((sum, line) => sum + line.length, 0);
    weights.set(block.font, (weights.get(block.font) ?? 0) + length);
  }
  const [usual] = [...weights].reduce<readonly [string | null, number]>(
    (most, entry) => (entry[1] > most[1] ? entry : most),
    [null, 0],
  );
  return (block, next) => {
    if (block.kind === "table" || next?.kind !== "lines" || block.lines.length > 2) return false;
    const text = block.lines.join(" ");
    const isOther = block.font !== null && block.font !== usual && next.font !== block.font;
    const isCapital = isCapitals(text) && !isCapitals(next.lines.join(" "));
    if (!(isOther || isCapital) || next.size < block.size * 0.9 || text.length > 100) return false;
    return mayBeHeading.test(text) && !caption.test(text);
  };
}

function isCapitals(text: string): boolean {
  return /\p{Lu}{4}/u.test(text) && !/\p{Ll}/u.test(text);
}

const mayBeHeading = /^(?:[\dIVXivx]{1,4}(?:\.\d{1,2}){0,3}[.)]? )?[\p{Lu}\p{Lo}].*[^.,;:!…]$/u;
const caption = /^(?:by|par|von|figure|fig\.|table|source|photo|note|box|map|chart|image) /i;

function paragraphOf(text: string): string {
  if (isBullet(text)) return `- ${escapeInline(text.replace(/^.\s*/u, ""))}`;
  const [, number, words] = /^\(?(\d{1,2})[.)]\s+(\S.*)$/.exec(text) ?? [];
  return number === undefined || words === undefined
    ? escapeStart(escapeInline(text))
    : `${number}. ${escapeInline(words)}`;
}

function tableOf(rows: readonly (readonly string[])[]): string {
  const [head, ...others] = rows.map(
    (row) => `| ${row.map((cell) => escapeInline(cell).replaceAll("|", "\\|")).join(" | ")} |`,
  );
  return [head, `|${" --- |".repeat(rows[0]?.length ?? 0)}`, ...others].join("\n");
}
