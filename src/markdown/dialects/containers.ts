import { titleLine } from "./titles.ts";

/** A line inside the blocks that are open: what stands before it, and what is left of it. */
interface Taken {
  readonly prefix: string;
  readonly rest: string;
  /** Whether it opens or ends a block, and is whole as it is. */
  readonly isMark: boolean;
}

/** The blocks of a text that are told by their indent (`!!!`) or a line that ends them (`:::`). */
export interface OpenContainers {
  readonly isEmpty: () => boolean;
  /** To be asked line by line; nothing opens or ends in fenced code. */
  readonly take: (line: string, at: number, options: { readonly isInCode: boolean }) => Taken;
}

interface Container {
  /** Where its mark stands, and so columns less than its content; null for one that a line ends. */
  readonly indent: number | null;
}

/** As deep as blocks are quoted in one another. */
const deepest = 20;

/** The containers of a text, none open yet. */
export function containersOf(lines: readonly string[]): OpenContainers {
  const ahead = indentsAhead(lines);
  let endsLeft = lines.filter((line) => closing.test(line)).length;
  const open: Container[] = [];
  const taken = (line: string, isMark: boolean): Taken => {
    const inner = open.findLast(({ indent }) => indent !== null)?.indent;
    const outer = open.find(({ indent }) => indent !== null)?.indent ?? 0;
    const rest = inner === undefined || inner === null ? line : outdent(line, inner + 4);
    const prefix = open.length === 0 ? "" : `${" ".repeat(outer)}${"> ".repeat(open.length)}`;
    return { prefix, rest: isMark ? prefix + rest : rest, isMark };
  };
  const end = (line: string): Taken => {
    endsLeft -= 1;
    const last = open.findLastIndex((container) => container.indent === null);
    if (last === -1) return taken(line, false);
    open.length = last;
    return { prefix: "", rest: taken("", false).prefix.trimEnd(), isMark: true };
  };
  const begin = (line: string, at: number): Taken => {
    const mayEnd = endsLeft > endings(open);
    const mark = open.length < deepest ? opening(line, { mayEnd, next: ahead[at + 1] ?? 0 }) : null;
    if (mark === null) return taken(line, false);
    open.push(mark.container);
    const { prefix } = taken("", false);
    return { prefix, rest: prefix + mark.title, isMark: true };
  };
  return {
    isEmpty: () => open.length === 0,
    take(line, at, { isInCode }) {
      while (endsBefore(open.at(-1), ahead[at] as number)) open.pop();
      if (isInCode || line.trim() === "") return taken(line, false);
      return closing.test(line) ? end(line) : begin(line, at);
    },
  };
}

function endings(open: readonly Container[]): number {
  return open.filter(({ indent }) => indent === null).length;
}

function endsBefore(last: Container | undefined, indent: number): boolean {
  return last !== undefined && last.indent !== null && indent < last.indent + 4;
}

const closing = /^[ \t]*:{3,}[ \t]*$/;

/** `:::type Title`, `::: {.type}`, `:::type[Title]`. */
const fenced = /^[ \t]*:{3,}[ \t]*(?:\{[ \t]*)?\.?([A-Za-z][\w-]*)(?![\w-])([^\n]*)$/;

/** Types that need no content below them to be known. */
const knownType =
  /^(?:note|abstract|info|tip|success|question|warning|failure|danger|bug|example|quote|important|caution|hint|attention|error|see(?:also)?|todo)$/i;

interface Opened {
  readonly container: Container;
  readonly title: string;
}

function opening(line: string, { mayEnd, next }: { readonly mayEnd: boolean; readonly next: number }): Opened | null {
  if (/^[ \t]*(?:!!!|\?\?\?|===)/.test(line)) return openingIndented(line, next);
  const [raw, name = "", rest = ""] = (mayEnd && fenced.exec(line)) || [];
  if (raw === undefined) return null;
  const words = rest
    .replace(/\{[^}]*\}?|^[^{]*\}/g, "")
    .trim()
    .replace(/^\[(.*)\]$/, "$1");
  return { container: { indent: null }, title: titleLine(name.replace(/^callout-/, "").replace(/-/g, " "), words) };
}

/** `!!! type "Title"`, `??? type`, `=== "tab"`. */
function openingIndented(line: string, next: number): Opened | null {
  const [mark = "", indent = "", sign] = /^([ \t]*)(!!!|\?\?\?\+?|===[!+]?)(?=[ \t\w"])/.exec(line) ?? [];
  const behind = line.slice(mark.length).trim();
  const quote = behind.indexOf('"');
  const title = quote !== -1 && quote < behind.length - 1 && behind.endsWith('"') ? behind.slice(quote + 1, -1) : null;
  const isTab = sign?.startsWith("=") === true;
  if (sign === undefined || title?.includes('"') || (isTab && (title === null || quote > 0))) return null;
  const types = quote === -1 ? behind : behind.slice(0, quote).trim();
  if (!/^(?:[\w-]+(?: [\w-]+)*)?$/.test(types)) return null;
  const [type = ""] = types.split(" ", 1);
  const columns = widthOf(indent);
  if (title === null && !knownType.test(type) && next < columns + 4) return null;
  return { container: { indent: columns }, title: titleLine(type.replace(/-/g, " "), title ?? "") };
}

/** For each line the indent of the next one that is not blank; none behind the last. */
function indentsAhead(lines: readonly string[]): number[] {
  const ahead: number[] = [];
  let next = 0;
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = lines[at] as string;
    if (line.trim() !== "") next = widthOf(/^[ \t]*/.exec(line)?.[0] ?? "");
    ahead[at] = next;
  }
  return ahead;
}

function widthOf(indent: string): number {
  let width = 0;
  for (const sign of indent) width += sign === "\t" ? 4 - (width % 4) : 1;
  return width;
}

/** A line without so many columns of indent. */
function outdent(line: string, columns: number): string {
  let at = 0;
  let width = 0;
  while (width < columns && (line[at] === " " || line[at] === "\t")) {
    width += line[at] === "\t" ? 4 - (width % 4) : 1;
    at += 1;
  }
  return " ".repeat(Math.max(0, width - columns)) + line.slice(at);
}
