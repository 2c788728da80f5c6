/** A place in a line of a source, whose tabs reach to every fourth column. */
export interface Cursor {
  readonly source: string;
  /** Where the line ends, without its newline. */
  readonly end: number;
  at: number;
  column: number;
  /**
   * Where the next character that is neither space nor tab stands, and how many columns lie before
   * it.
   */
  next: number;
  nextColumn: number;
  indent: number;
}

/** A cursor at the beginning of a line. */
export function lineCursor(source: string, start: number, end: number): Cursor {
  const cursor = { source, end, at: start, column: 0, next: start, nextColumn: 0, indent: 0 };
  measure(cursor);
  return cursor;
}

/**
 * Goes on by so many columns of white space, or up to what is none. Of a tab that reaches further,
 * the rest is left.
 */
export function skipColumns(cursor: Cursor, columns: number): void {
  const target = cursor.column + columns;
  while (cursor.at < cursor.next && cursor.column < target) {
    const after = columnAfter(cursor.source, cursor.at, cursor.column);
    if (after > target) {
      cursor.column = target;
      break;
    }
    cursor.column = after;
    cursor.at += 1;
  }
  // The next character stays where it is: a line deep in lists is not measured at each of them.
  cursor.indent = cursor.nextColumn - cursor.column;
}

/** Goes on behind so many characters that are not white space, from the next one on. */
export function skipMark(cursor: Cursor, length: number): void {
  cursor.column += cursor.indent + length;
  cursor.at = cursor.next + length;
  measure(cursor);
}

/** Whether nothing but white space is left of the line. */
export function isBlank({ next, end }: Cursor): boolean {
  return next === end;
}

/** What is left of the line from its next character on. */
export function restOf({ source, next, end }: Cursor): string {
  return source.slice(next, end);
}

function measure(cursor: Cursor): void {
  let { at, column } = cursor;
  while (at < cursor.end && isSpace(cursor.source.charCodeAt(at))) {
    column = columnAfter(cursor.source, at, column);
    at += 1;
  }
  cursor.next = at;
  cursor.nextColumn = column;
  cursor.indent = column - cursor.column;
}

function columnAfter(source: string, at: number, column: number): number {
  return source.charCodeAt(at) === 0x09 ? column + 4 - (column % 4) : column + 1;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09;
}
