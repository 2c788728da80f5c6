/** Lines of marked text. */
export type Lines = readonly string[];

/** Groups of lines one under the other, a blank line between; empty groups leave no gap. */
export function stack(groups: readonly Lines[]): string[] {
  const filled = groups.filter((group) => group.length > 0);
  return filled.flatMap((group, index) => (index === 0 ? group : ["", ...group]));
}

/** The lines with `first` before the first and `rest` before the others; blank lines stay blank. */
export function hang(lines: Lines, first: string, rest: string): string[] {
  return lines.map((line, index) => (index === 0 ? first + line : line === "" ? rest.trimEnd() : rest + line));
}

/** What is left of a width inside an indent. 0 means no limit and stays; else at least half the width is left. */
export function inside(width: number, indent: number): number {
  return width === 0 ? 0 : Math.max(width - indent, Math.ceil(width / 2), 1);
}
