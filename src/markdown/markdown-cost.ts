/**
 * What parts of a Markdown text may cost marked to read, in steps, measured on inputs made to be
 * slow: a step is at most some three nanoseconds. Ordinary prose costs about ten steps a character.
 */

/**
 * The steps that all blocks of a text may take, and once more its inline text; what would take more
 * is shown as it is written.
 */
export const textBudget = 60_000_000;

/**
 * Of the steps that are left, the share that one block may take, so that a costly one leaves
 * something to the others.
 */
export const blockShare = 1 / 2;

/** What is not worth beginning a block with. */
export const leastBudget = 100_000;

/**
 * Quotations, lists and notes in one another. Beyond it marked runs out of stack, and no page has
 * room for it.
 */
export const deepestNesting = 100;

/** The most cells of a table that are laid out. */
export const mostCells = 5000;

/**
 * A block of its own, however small: its token, its lines, and what the page's layout does with
 * them.
 */
export const tokenCost = 1000;

/**
 * The blocks inside a quotation, item or note, which are read again at each level, and whose lines
 * are indented at each.
 */
export function nestedCost(source: string): number {
  return source.length * 4 + lineCount(source) * 50;
}

/** Whether any line could underline a heading. */
export function mayUnderline(source: string): boolean {
  return /\n {0,3}(?:=+|-+)[ \t]*(?:\n|$)/.test(source);
}

/**
 * The lines of a list's item, where the whole paragraph is looked through at each, for an underline
 * or a note.
 */
export function itemCost(source: string): number {
  let steps = 0;
  for (const paragraph of source.split(/\n[ \t]*\n/)) steps += lineCount(paragraph) * paragraph.length;
  return steps;
}

/**
 * A quotation up to the next blank line: marked cuts it into lines, and each time a line without
 * `>` continues it, goes over the rest once more.
 */
export function quoteCost(source: string): number {
  const quotation = firstBlock(source);
  const lines = lineCount(quotation);
  const continuations = quotation.match(/(?<![^\n])(?! {0,3}>)[^\n]*\n {0,3}>/g)?.length ?? 0;
  return lines * (300 + continuations);
}

/**
 * Inline text: at each character that may be markup, marked may look through the whole of it, and
 * at each that may begin emphasis, at all that may end it; and a long run of what could be
 * addresses is looked through from each of its characters. `longestTarget` is the longest target of
 * a reference, which every use of it repeats.
 */
export function inlineCost(source: string, longestTarget: number): number {
  const specials = source.match(/[\\<[\]`*_~@&!()$]|:\/\/|www\./gi);
  if (specials === null) return 0;
  const runs = mayHoldRun(source) ? (source.replace(image, "").match(/[!-~]{128,}/g) ?? []) : [];
  let brackets = 0;
  let delimiters = 0;
  for (const special of specials) {
    if (special === "[") brackets += 1;
    else if (special === "*" || special === "_" || special === "~") delimiters += 1;
  }
  return (
    specials.length * source.length +
    delimiters ** 2 * 5 +
    runs.reduce((sum, run) => sum + run.length ** 2, 0) +
    brackets * longestTarget
  );
}

/**
 * Whether 128 characters may stand together without a space. Looking at two places of each such run
 * tells most prose from it.
 */
function mayHoldRun(source: string): boolean {
  for (let at = 0; at + 64 < source.length; at += 64) {
    const space = source.indexOf(" ", at);
    if (space === -1 || space > at + 64) return true;
  }
  return false;
}

/** An image in the text itself, whose long target is read at one go. */
const image = /!\[[^[\]\n]*\]\(data:[\w/+.-]+;base64,[A-Za-z0-9+/=]*\)/g;

/**
 * Up to the first blank line that text stands before; of a list, up to the first behind which it
 * does not go on.
 */
export function firstBlock(source: string): string {
  const start = source.search(/\S/);
  const isList = /^[-*+]|^\d{1,9}[.)]/.test(source.slice(start, start + 10));
  const blank = isList ? /\n[ \t]*\n(?![ \t\n]|[-*+]|\d{1,9}[.)])/g : /\n[ \t]*\n/g;
  blank.lastIndex = start;
  const end = start === -1 ? undefined : blank.exec(source)?.index;
  return end === undefined ? source : source.slice(0, end + 1);
}

function lineCount(text: string): number {
  let lines = 1;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) lines += 1;
  return lines;
}
