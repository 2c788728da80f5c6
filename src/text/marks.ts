/**
 * Styled text carries its roles in band: U+0001 role U+0002 opens, U+0003 closes the latest. Sanitised text holds none of
 * the three, so they cannot be forged; width and wrapping pass over them, and only a painter turns them into SGR.
 */
const markPattern = "\\u0001[^\\u0002]*\\u0002|\\u0003";

/** Splits styled text into marks and runs of plain text, in order. */
export const marksAndText = new RegExp(`(${markPattern})`, "u");

const marks = new RegExp(markPattern, "gu");

/** The text wrapped in a role. Empty text stays empty. */
export function mark(role: string, text: string): string {
  return text === "" ? "" : `\u0001${role}\u0002${text}\u0003`;
}

/** The text without its marks. */
export function stripMarks(text: string): string {
  return text.includes("\u0003") ? text.replace(marks, "") : text;
}

/** The role that an opening mark names, or null for a closing one. */
export function openedRole(markText: string): string | null {
  return markText === "\u0003" ? null : markText.slice(1, -1);
}
