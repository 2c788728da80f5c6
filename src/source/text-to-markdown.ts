import { endsDivided, isDivided, joinDivided, wholeWords } from "../text/divided-word.ts";
import { readWrittenDate } from "../text/written-date.ts";
import { escapeInline, escapeStart } from "./escape-words.ts";

/** A plain text as Markdown, and the title that it begins with. */
export interface TextAsMarkdown {
  readonly title: string | null;
  /** That stands alone on a line above the text. */
  readonly date: string | null;
  readonly body: string;
}

/**
 * Reads plain text as people lay it out: hard-wrapped lines are joined, blank lines and lines of a
 * date divide paragraphs, short lines that stand alone are headings, marked lines are lists,
 * columns are kept as they stand.
 */
export function textToMarkdown(text: string): TextAsMarkdown {
  const lines = text
    .replaceAll("\f", "\n\n")
    .split("\n")
    .map((line) => line.trimEnd());
  const width = usualWidth(lines);
  const words = lines.some(endsDivided) ? wholeWords(lines) : new Set<string>();
  const blocks = blocksOf(lines).flatMap((block) => withoutDateLines(block));
  const title = titleOf(blocks);
  const rest = title === null ? blocks : blocks.slice(1);
  const date = dateOf(rest[0] ?? []);
  const written = rest.map((block, index) => writeBlock(block, { width, words, next: rest[index + 1] ?? [], index }));
  return { title, date, body: written.filter((block) => block !== "").join("\n\n") };
}

type Lines = readonly string[];

/** What a block is written by: how wide lines are, and what follows. */
interface Place {
  readonly width: number;
  /** The words that no line divides; none where no line divides any. */
  readonly words: ReadonlySet<string>;
  readonly next: Lines;
  readonly index: number;
}

/** The width at which most long lines end; lines of a text that is not wrapped have none. */
function usualWidth(lines: Lines): number {
  const lengths = lines.map(({ length }) => length).filter((length) => length > 0);
  const longest = lengths.toSorted((left, right) => left - right)[Math.floor(lengths.length * 0.9)] ?? 0;
  return longest <= 110 ? longest : Number.POSITIVE_INFINITY;
}

/** Runs of lines between blank ones; a line set in from those before it begins a block. */
function blocksOf(lines: Lines): Lines[] {
  const blocks: string[][] = [];
  let block: string[] = [];
  for (const line of lines) {
    const isSetIn = /^(?: {2,8}|\t|\u3000)\S/.test(line) && block.length > 0 && /^\S/.test(block.at(-1) ?? "");
    if (line.trim() === "" || (isSetIn && !isMarked(block.at(-1) ?? "") && !isColumns(line))) {
      if (block.length > 0) blocks.push(block);
      block = [];
    }
    if (line.trim() !== "") block.push(line);
  }
  return block.length > 0 ? [...blocks, block] : blocks;
}

/** A first line that is a date alone is glued to the paragraph below it. */
function withoutDateLines(block: Lines): Lines[] {
  const [first = "", ...rest] = block;
  return rest.length > 0 && isDateLine(first) ? [[first], rest] : [block];
}

function isDateLine(line: string): boolean {
  return dateIn(line) !== null;
}

/** The date of a block that is nothing else. */
function dateOf([line = "", more]: Lines): string | null {
  return more === undefined ? dateIn(line) : null;
}

/** `SEOUL, 27 October 2016` as well as the day alone. */
function dateIn(line: string): string | null {
  const bare = line.trim().replace(/^(?:date|posted|published|issued|updated)\s*:\s*/i, "");
  if (bare.length > 60) return null;
  return readWrittenDate(bare) ?? readWrittenDate(bare.replace(/^[\p{Lu}][\p{L}. ]{1,30},\s*/u, ""));
}

/** A first line that stands alone and is no sentence. */
function titleOf([first]: readonly Lines[]): string | null {
  const [line = "", more] = first ?? [];
  const title = line.trim();
  if (more !== undefined && !/^\s*[=~-]{3,}\s*$/.test(more)) return null;
  return title.length <= 200 && !/[.:;,。]$/.test(title) && !isMarked(line) && !isDateLine(title) ? title : null;
}

function writeBlock(block: Lines, place: Place): string {
  const [first = "", second = ""] = block;
  if (block.length === 2 && /^\s*(?:={3,}|-{3,}|~{3,})\s*$/.test(second)) return `## ${escapeInline(first.trim())}`;
  if (/^\s*(?:[-=_*~][-=_*~ ]{2,})$/.test(first) && block.length === 1) return "---";
  if (isHeading(block, place)) return `## ${escapeInline(first.trim().replace(/:$/, ""))}`;
  if (block.length > 1 && block.every(isColumns)) return `\`\`\`\n${block.join("\n")}\n\`\`\``;
  if (/^\s*>/.test(first)) return writeQuotation(block, place);
  return writeLines(block, place);
}

/** A line alone that is no sentence, above a block that is longer. */
function isHeading(block: Lines, { next }: Place): boolean {
  const [line = "", more] = block;
  const words = line.trim();
  if (more !== undefined || words.length > 80 || isMarked(line) || isDateLine(words)) return false;
  if (!/\p{Ll}/u.test(words) && /\p{Lu}{3}/u.test(words) && !/[.!?]$/.test(words)) return true;
  if (!/^[\p{Lu}\p{N}\p{Lo}]/u.test(words) || /[.,;!。」]$/.test(words) || isNoHeading.test(words)) return false;
  const below = next.join(" ");
  return below.length > 80 && /[.!?。"”]$/.test(below.trim());
}

/** What somebody says, or what stands at both ends of a line. */
const isNoHeading = /^[\p{Lu}][\p{Lu} .'’-]{0,40}: \S|\S {4,}\S/u;

function writeQuotation(block: Lines, place: Place): string {
  const inner = block.map((line) => line.replace(/^\s*>\s?/, ""));
  const written = blocksOf(inner).map((part) => writeBlock(part, { ...place, next: [] }));
  return written
    .join("\n\n")
    .split("\n")
    .map((line) => (line === "" ? ">" : `> ${line}`))
    .join("\n");
}

const bullet = /^\s{0,8}(?:[-*•‣◦▪–—·○●■]\s+)(?=\S)/;
const numbered = /^\s{0,8}(\(?\d{1,3}[.)])\s+(?=\S)/;

/** Whether a line is marked as an item of a list. */
function isMarked(line: string): boolean {
  return bullet.test(line) || numbered.test(line);
}

/** Words far apart stand in columns. */
function isColumns(line: string): boolean {
  return /\S(?: {3,}|\t)\S/.test(line) && /\S(?: {3,}|\t)\S.*\S(?: {3,}|\t)\S|\d\s*$/.test(line);
}

/** The paragraphs and items of a block: lines that go on are joined. */
function writeLines(block: Lines, { width, words }: Place): string {
  const parts: string[] = [];
  for (const [index, line] of block.entries()) {
    const previous = block[index - 1];
    const joins = previous !== undefined && !isMarked(line) && goesOn(previous, line, width);
    const text = line.trim();
    if (joins) parts.push(joinLines(parts.pop() ?? "", text, words));
    else parts.push(isMarked(line) ? line.trim() : text);
  }
  const isList = parts.length > 0 && parts.every(isMarked);
  if (isList) return parts.map(writeItem).join("\n");
  const [lead = "", ...items] = parts;
  if (items.length > 0 && items.every(isMarked)) return `${paragraph(lead)}\n\n${items.map(writeItem).join("\n")}`;
  return width === Number.POSITIVE_INFINITY ? parts.map(paragraph).join("\n\n") : parts.map(paragraph).join("\\\n");
}

/** A line that ends near the usual width was broken there; a shorter one was meant to end. */
function goesOn(previous: string, line: string, width: number): boolean {
  if (width === Number.POSITIVE_INFINITY) return false;
  if ((isMarked(previous) && /^\s{2,}/.test(line)) || isDivided(previous, line)) return true;
  const [next = ""] = line.trim().split(/\s/, 1);
  return previous.length + next.length + 1 > width * 0.9 || /^\p{Ll}/u.test(line.trim());
}

const wide = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}、。，」』）]/u;

/** Chinese and Japanese have no spaces between words. */
function joinLines(before: string, after: string, words: ReadonlySet<string>): string {
  if (isDivided(before, after)) return joinDivided(before, after, words);
  const isWide = wide.test(before.at(-1) ?? "") && wide.test(Array.from(after.slice(0, 2))[0] ?? "");
  return isWide ? before + after : `${before} ${after}`;
}

function writeItem(item: string): string {
  const number = numbered.exec(item)?.[1];
  const words = escapeInline(item.replace(number === undefined ? bullet : numbered, ""));
  return number === undefined ? `- ${words}` : `${number.replace(/\D/g, "")}. ${words}`;
}

function paragraph(text: string): string {
  return escapeStart(escapeInline(text));
}
