import { isInNote } from "../markdown/notes.ts";
import { passages } from "../markdown/passages.ts";
import type { PlainText } from "../markdown/plain-text.ts";
import { readMarkdown } from "../markdown/read-markdown.ts";
import { sentences } from "../markdown/sentences.ts";

/** A sentence of a body, the line of its passage, and what it cites, each label once. */
export interface CitedSentence {
  readonly text: string;
  /** Counted from the body's first, which is 0. */
  readonly line: number;
  readonly cites: readonly string[];
}

/**
 * The sentences of a body that say something. A footnote is a citation itself, and code cites
 * nothing.
 */
export function citedSentences(body: string): CitedSentence[] {
  return [...passages(readMarkdown(body))].flatMap(({ leaf, plain }) =>
    leaf.kind === "code" || isInNote(leaf) ? [] : withCitations(plain(), leaf.line),
  );
}

/** A citation belongs to the sentence that it stands in or right behind. */
function withCitations({ text, citations }: Pick<PlainText, "text" | "citations">, line: number): CitedSentence[] {
  let next = 0;
  return sentences(text).flatMap(({ text: sentence, start, end }) => {
    const first = next;
    while ((citations[next]?.at ?? Number.POSITIVE_INFINITY) <= end) next += 1;
    const own = citations.slice(first, next).filter(({ at }) => at > start);
    const cites = [...new Set(own.map(({ label }) => label))];
    return /\p{L}/u.test(sentence) ? [{ text: sentence, line, cites }] : [];
  });
}

/** The beginning of a sentence, for a message. */
export function shortened(sentence: string): string {
  return sentence.length > 60 ? `${sentence.slice(0, 59)}…` : sentence;
}
