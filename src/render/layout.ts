/** Lines of marked text. */
export type Lines = readonly string[];

/** Groups of lines one under the other, a blank line between; empty groups leave no gap. */
export function stack(groups: Iterable<Iterable<string>>): string[] {
  const lines: string[] = [];
  for (const group of groups) {
    const above = lines.length;
    for (const line of group) {
      if (lines.length === above && above > 0) lines.push("");
      lines.push(line);
    }
  }
  return lines;
}

/** The lines with `first` before the first and `rest` before the others; blank lines stay blank. */
export function hang(lines: Lines, first: string, rest: string): string[] {
  return lines.map((line, index) => (index === 0 ? first + line : line === "" ? rest.trimEnd() : rest + line));
}

/**
 * What is left of a width inside an indent, or null where more than half of the page (`full`
 * columns) would be indent: what is nested deeper is to stand without one, or its lines would not
 * fit. 0 means no limit and stays.
 */
export function inside(width: number, indent: number, full: number = width): number | null {
  if (width === 0) return 0;
  const left = width - indent;
  return left > 0 && left >= Math.ceil(full / 2) ? left : null;
}

/**
 * What `lay` makes of the width inside an indent, behind `prefix`; without the indent where there
 * is no room for it.
 */
export function indented(
  lay: (width: number) => Lines,
  { prefix, columns, width, full = width }: { prefix: string; columns: number; width: number; full?: number },
): string[] {
  const room = inside(width, columns, full);
  return room === null ? [...lay(width)] : hang(lay(room), prefix, prefix);
}
