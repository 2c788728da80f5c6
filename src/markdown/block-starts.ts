/** The marks with which a line opens fenced code, or null. `line` begins behind its indent. */
export function openedFence(line: string): string | null {
  return /^(?:`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[0] ?? null;
}

/** Whether a line ends the code that those marks opened. */
export function closesFence(line: string, fence: string): boolean {
  const closing = /^(`{3,}|~{3,}) *$/.exec(line)?.[1];
  return closing !== undefined && closing[0] === fence[0] && closing.length >= fence.length;
}

/** The level of a heading, and where its text begins and ends on the line. */
export interface HeadingLine {
  readonly level: number;
  readonly start: number;
  readonly end: number;
}

/** The heading that a line is, or null. A line that other programs would cut in two is none. */
export function headingLine(line: string): HeadingLine | null {
  const level = /^#{1,6}(?=\s|$)/.exec(line)?.[0].length;
  if (level === undefined || /[\u2028\u2029]/.test(line)) return null;
  const start = line.length - line.slice(level).trimStart().length;
  const whole = line.trimEnd().length;
  let end = whole;
  while (end > start && line[end - 1] === "#") end -= 1;
  const closes = end === start || line[end - 1] === " " || line[end - 1] === "\t";
  return { level, start, end: closes ? Math.max(start, line.slice(0, end).trimEnd().length) : whole };
}

/** Whether a line is a rule: three marks or more of one kind, and white space. */
export function isRule(line: string): boolean {
  return /^(?:(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})$/.test(line);
}

/** The level that a line underlines a heading with, or null. */
export function underlineLevel(line: string): 1 | 2 | null {
  if (!/^(?:=+|-+)[ \t]*$/.test(line)) return null;
  return line.startsWith("=") ? 1 : 2;
}

/** The mark of a list's item: `-`, `7.` or `7)`. */
export function itemMark(line: string): string | null {
  return /^(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)/.exec(line)?.[0] ?? null;
}

/** Whether items with those marks stand in one list. */
export function areOfOneList(mark: string, other: string): boolean {
  return mark.at(-1) === other.at(-1) && mark.length > 1 === other.length > 1;
}

/** The label of a footnote that a line begins, or null. */
export function noteLabel(line: string): string | null {
  return /^\[\^([^[\]\s]{1,200})\]:/.exec(line)?.[1] ?? null;
}
