import { readDay } from "./html-metadata.ts";
import { isSame } from "./main-text.ts";
import { dayOfDateLine, isBylineText, isRequest } from "./page-phrases.ts";

/** So many blocks a text may begin or end with that are none of its own. */
const mostBlocks = 6;

/**
 * A page's text without the lines at its beginning that only repeat title, writer and date, and
 * those at its end that name the writer or the rights; and that date.
 */
export function withoutEnds(
  text: string,
  title: string | null,
): { readonly body: string; readonly date: string | null } {
  const blocks = text.split("\n\n");
  let date: string | null = null;
  let at = 0;
  for (let seen = 0; seen < mostBlocks; seen += 1) {
    const block = blocks[at];
    if (block === undefined || block.length > 200) break;
    const lines = block.split(lineEnd);
    const kept = lines.filter((line) => {
      const day = line.length > 120 ? null : (readDay(line) ?? dayOfDateLine(line));
      date ??= day;
      return day === null && !isBylineText(line) && (title === null || !isSame(line, title));
    });
    if (kept.length === 0) blocks.splice(at, 1);
    else {
      blocks[at] = kept.join(lineEnd);
      at += 1;
    }
  }
  return { body: withoutTail(blocks).join("\n\n"), date };
}

const lineEnd = "\\\n";

function withoutTail(blocks: readonly string[]): string[] {
  const left = [...blocks];
  for (let seen = 0; seen < mostBlocks; seen += 1) {
    const lines = left.at(-1)?.split(lineEnd) ?? [];
    while (lines.length > 0 && isOfSite(lines.at(-1) as string)) lines.pop();
    if (lines.length === left.at(-1)?.split(lineEnd).length) break;
    left.pop();
    if (lines.length > 0) left.push(lines.join(lineEnd));
  }
  return left;
}

function isOfSite(line: string): boolean {
  return line.length < 160 && (isRequest(line) || isBylineText(line));
}
