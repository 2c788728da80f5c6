import { plainMarkdown } from "./markdown-lines.ts";

/** A paragraph or a list's item, without markup, and the zero-based line on which it begins. */
export interface Passage {
  readonly text: string;
  readonly line: number;
}

/** The passages of a Markdown text, headings left out. */
export function passages(lines: readonly string[]): Passage[] {
  const found: Passage[] = [];
  let start = -1;
  const close = (end: number) => {
    const text = start === -1 ? "" : plainMarkdown(lines.slice(start, end).join("\n"));
    if (text !== "") found.push({ text, line: start });
    start = -1;
  };
  for (const [index, line] of lines.entries()) {
    const isHeading = /^ {0,3}#{1,6}(?:\s|$)/.test(line);
    if (line.trim() === "" || isHeading || /^\s*(?:[-*+]|\d{1,9}[.)])\s/.test(line)) close(index);
    if (line.trim() !== "" && !isHeading && start === -1) start = index;
  }
  close(lines.length);
  return found;
}

/** The sentences of a text, in order: ended by a stop and white space before what is no small letter, or by a wide stop. */
export function sentences(text: string): string[] {
  return text
    .split(/(?<=[.!?]["'”’)]*)\s+(?=[^\p{Ll}])|(?<=[。！？][」』”）]*)(?![」』”）])/u)
    .filter((sentence) => sentence !== "");
}
