/** Whether a line could stand between a table's header and its rows. */
export function isDelimiterRow(line: string): boolean {
  return /^ {0,3}\|? *:?-+:? *(?:\| *:?-+:? *)*(?:\| *)?$/.test(line);
}

/** Whether two lines begin a table: as many cells in the first as the second draws columns for. */
export function beginsTable(header: string, delimiters: string): boolean {
  return isDelimiterRow(delimiters) && /[:|]/.test(delimiters) && cellCount(header) === delimiters.match(/-+/g)?.length;
}

/** The source of a table's row without its outer bars. */
export function rowContent(row: string): [start: number, end: number] {
  const start = /^[ \t]*\|/.exec(row)?.[0].length ?? 0;
  const trimmed = row.trimEnd();
  const hasBar = trimmed.length > start && trimmed.endsWith("|") && !trimmed.endsWith("\\|");
  return [start, hasBar ? trimmed.length - 1 : trimmed.length];
}

/** How many cells a row has up to the last that is not empty. */
export function rowWidth(row: string): number {
  const [start, outer] = rowContent(row);
  let end = outer;
  while (end > start && " \t|".includes(row[end - 1] as string)) end -= 1;
  return cellsBetween(row, start, end);
}

function cellCount(row: string): number {
  const [start, end] = rowContent(row);
  return cellsBetween(row, start, end);
}

function cellsBetween(row: string, start: number, end: number): number {
  let count = 1;
  for (let at = start; at < end; at += 1) {
    if (row[at] === "\\") at += 1;
    else if (row[at] === "|") count += 1;
  }
  return count;
}
