/**
 * A soft break until its neighbours are known; sanitised text holds no such character, nor the
 * three below.
 */
export const softBreak = "\u0004";

/** What stands for HTML that shows nothing, until the spaces around it are known. */
export const nothingShown = "\u0005";

/**
 * Where a block of HTML begins or ends in a line: a hard break, one for all that meet and none at
 * the beginning.
 */
export const blockBreak = "\u0006";

/**
 * Where a cell of an HTML table begins or ends in a line: a space, or nothing next to one or to a
 * break.
 */
export const cellGap = "\u0007";

const anyMarks = "(?:\\u0003|\\u0001[^\\u0001\\u0002]*\\u0002)*";

/**
 * Rendered inline text as it will be wrapped: soft breaks are spaces, or nothing in Chinese and
 * Japanese; no spaces around hard breaks, and none of these at the end.
 */
export function settleBreaks(rendered: string): string {
  const hasBlocks = rendered.includes(blockBreak) || rendered.includes(cellGap);
  const apart = hasBlocks ? settleBlocks(rendered) : rendered;
  const text = apart.includes(nothingShown) ? closeGaps(apart) : apart;
  const spaced = text.includes(softBreak) ? text.replace(breakInUnspaced, "").replaceAll(softBreak, " ") : text;
  return spaced.includes("\n") ? spaced.replace(spacedBreak, "\n").replace(lastBreaks, "$1") : spaced;
}

/** The text without the characters that stand for breaks and gaps of HTML. */
export function withoutGaps(text: string): string {
  return text.replace(htmlGaps, "");
}

/** The breaks and gaps that a text begins with, the text, and those that it ends with. */
export function splitGaps(text: string): [string, string, string] {
  let start = 0;
  let end = text.length;
  while (start < end && isGap(text.charCodeAt(start))) start += 1;
  while (end > start && isGap(text.charCodeAt(end - 1))) end -= 1;
  return [text.slice(0, start), text.slice(start, end), text.slice(end)];
}

/** A space, a newline, or one of the four characters above. */
function isGap(code: number): boolean {
  return code === 0x20 || code === 0x0a || (code >= 4 && code <= 7);
}

/**
 * What joins words is one break or one space, whatever meets there. A run is taken whole, so that
 * the time is linear.
 */
function settleBlocks(text: string): string {
  return text.replace(firstGap, "$1").replace(gaps, (gap) => {
    if (gap.includes(blockBreak)) return "\n";
    if (!gap.includes(cellGap)) return gap;
    return gap.includes("\n") ? "\n" : " ";
  });
}

/** Of the spaces on both sides of HTML that shows nothing, one is enough. */
function closeGaps(text: string): string {
  return text.replace(needlessGap, "").replaceAll(nothingShown, "");
}

const htmlGaps = new RegExp(`[${nothingShown}${blockBreak}${cellGap}]`, "g");
const gaps = new RegExp(`[ \\n${softBreak}${nothingShown}${blockBreak}${cellGap}]+`, "g");
const firstGap = new RegExp(`^(${anyMarks})[ \\n${softBreak}${nothingShown}${blockBreak}${cellGap}]+`);

/** A run of spaces is begun at its first alone: from each of them on would be slow. */
const spacedBreak = /(?<! ) +\n *|\n */g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: marks are closed by a control character.
const lastBreaks = /(?<!\n)\n+(\u0003*)$/;
const needlessGap = new RegExp(` ${nothingShown}+(?=[ \\n${softBreak}])|(?<=[\\n${softBreak}])${nothingShown}+ `, "g");

const unspacedCharacter =
  "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3001-\\u303f\\u30fc\\uff01-\\uff0f\\uff1a-\\uff20]";

/**
 * A line's end between Chinese or Japanese characters, which are written without spaces. The line's
 * end comes first in it: to look behind every character is slow.
 */
const breakInUnspaced = new RegExp(
  `${softBreak}(?<=${unspacedCharacter}${anyMarks}${softBreak})(?=${anyMarks}${unspacedCharacter})`,
  "gu",
);
