/**
 * Styled text carries its roles in band: U+0001 role U+0002 opens, U+0003 closes the latest.
 * Sanitised text holds none of the three, so they cannot be forged; width and wrapping pass over
 * them, and only a painter turns them into SGR.
 */
const markPattern = "\\u0001[^\\u0001\\u0002]*\\u0002|\\u0003";

/** The characters with which marks open and close. */
export const markOpening = "\u0001";
export const markClosing = "\u0003";

/** Splits styled text into marks and runs of plain text, in order. */
export const marksAndText = new RegExp(`(${markPattern})`, "u");

/** The text wrapped in a role. Empty text stays empty. */
export function mark(role: string, text: string): string {
  return text === "" ? "" : `\u0001${role}\u0002${text}\u0003`;
}

/** The text without its marks. */
export function stripMarks(text: string): string {
  if (!text.includes("\u0003")) return text;
  let plain = "";
  let from = 0;
  for (let start = nextMark(text, 0); start !== -1; start = nextMark(text, from)) {
    plain += text.slice(from, start);
    from = markEnd(text, start);
  }
  return plain + text.slice(from);
}

/** The role that an opening mark names, or null for a closing one. */
export function openedRole(markText: string): string | null {
  return markText === "\u0003" ? null : markText.slice(1, -1);
}

/** The offset of the first mark at or after `from`, or -1. */
export function nextMark(text: string, from: number): number {
  markStart.lastIndex = from;
  return markStart.test(text) ? markStart.lastIndex - 1 : -1;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: marks are made of control characters.
const markStart = /[\u0001\u0003]/g;

/** The offset behind the mark that begins at `start`. */
export function markEnd(text: string, start: number): number {
  return text.charCodeAt(start) === 3 ? start + 1 : text.indexOf("\u0002", start) + 1 || text.length;
}
