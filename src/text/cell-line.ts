import { isAscii } from "./ascii.ts";
import { sanitizeLine } from "./sanitize.ts";

/**
 * Cells as one line, a tab between each; a tab or newline inside a cell is a space. Nearly always
 * there is nothing to clean in any, which is told at once.
 */
export function cellLine(cells: readonly string[]): string {
  return (isAscii(cells.join(" ")) ? cells : cells.map(sanitizeLine)).join("\t");
}
