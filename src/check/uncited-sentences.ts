import { isInNote } from "../markdown/notes.ts";
import { passages } from "../markdown/passages.ts";
import type { PlainText } from "../markdown/plain-text.ts";
import { readMarkdown } from "../markdown/read-markdown.ts";
import { sentences } from "../markdown/sentences.ts";
import { bodyProblem, type Rule } from "./subject.ts";

/**
 * Sentences of the body without a citation, as notes: they may be judgements. A footnote is a
 * citation itself, and code cites nothing. Nothing is said of a brief without sources.
 */
export const checkUncitedSentences: Rule = (subject) => {
  if (subject.brief.sources.length === 0) return [];
  return [...passages(readMarkdown(subject.brief.body))].flatMap(({ leaf, plain }) =>
    leaf.kind === "code" || isInNote(leaf)
      ? []
      : uncited(plain()).map((sentence) => {
          const message = `a sentence without a citation: "${shorten(sentence)}"`;
          return bodyProblem(subject, leaf.line, { level: "note", code: "uncited-sentence", message });
        }),
  );
};

/** A citation belongs to the sentence that it stands in or right behind. */
function uncited({ text, citations }: Pick<PlainText, "text" | "citations">): string[] {
  let next = 0;
  return sentences(text).flatMap(({ text: sentence, start, end }) => {
    const first = next;
    while ((citations[next]?.at ?? Number.POSITIVE_INFINITY) <= end) next += 1;
    const isCited = citations.slice(first, next).some(({ at }) => at > start);
    return isCited || !/\p{L}/u.test(sentence) ? [] : [sentence];
  });
}

function shorten(sentence: string): string {
  return sentence.length > 60 ? `${sentence.slice(0, 59)}…` : sentence;
}
