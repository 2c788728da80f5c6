import { closesFence, openedFence } from "./fences.ts";
import { type Heading, headings } from "./markdown-lines.ts";
import { plainMarkdown } from "./plain-markdown.ts";

/** A paragraph with the fenced code below it, or a list's item, without markup, and the zero-based line on which it begins. */
export interface Passage {
  readonly text: string;
  readonly line: number;
}

/** The passages of a Markdown text, `all` its headings left out; each made when it is come to. */
export function* passages(lines: readonly string[], all: readonly Heading[]): Generator<Passage> {
  for (const { text: raw, line } of rawPassages(lines, all)) {
    const text = plainMarkdown(raw);
    if (text !== "") yield { text, line };
  }
}

/** `passages` with their markup and footnote marks. `all` are the headings of the text, for who has them already. */
export function rawPassages(lines: readonly string[], all: readonly Heading[] = headings(lines)): Passage[] {
  const found: Passage[] = [];
  let start = -1;
  const close = (end: number) => {
    if (start !== -1) found.push({ text: lines.slice(start, end).join("\n"), line: start });
    start = -1;
  };
  const inHeading = new Set(all.flatMap(({ line, end }) => Array.from({ length: end - line }, (_, at) => line + at)));
  let fence: string | null = null;
  for (const [index, line] of lines.entries()) {
    if (fence !== null) {
      if (closesFence(line, fence)) fence = null;
      continue;
    }
    const isHeading = inHeading.has(index);
    if (line.trim() === "" || isHeading || /^\s*(?:[-*+]|\d{1,9}[.)])\s/.test(line)) close(index);
    if (line.trim() !== "" && !isHeading && start === -1) start = index;
    fence = openedFence(line);
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
