import fastStringWidth from "fast-string-width";
import { stripMarks } from "./marks.ts";

/** How many terminal columns the text takes: East Asian wide characters and emoji two, combining marks and marks of style none. */
export function width(text: string): number {
  const plain = stripMarks(text);
  return /^[ -~]*$/.test(plain) ? plain.length : fastStringWidth(plain);
}

/** The text padded with spaces to that many columns. */
export function padEnd(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - width(text)));
}

/** The text with spaces before it, to that many columns. */
export function padStart(text: string, columns: number): string {
  return " ".repeat(Math.max(0, columns - width(text))) + text;
}
