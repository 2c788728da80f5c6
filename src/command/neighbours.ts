import { passages } from "../markdown/passages.ts";
import { readMarkdown } from "../markdown/read-markdown.ts";
import { sentences } from "../markdown/sentences.ts";

/** The sentences beside one of a text; null where there is none. */
export interface Neighbours {
  readonly before: string | null;
  readonly after: string | null;
}

/** What stands before and behind a sentence, in its passage or the ones beside it. */
export function neighboursOf(body: string, sentence: string): Neighbours {
  const all: string[] = [];
  for (const { plain } of passages(readMarkdown(body))) {
    for (const { text } of sentences(plain().text)) all.push(text.replace(/\s+/g, " "));
  }
  const wanted = sentence.replace(/\s+/g, " ").trim();
  const exact = all.indexOf(wanted);
  const at = exact === -1 ? all.findIndex((text) => text.includes(wanted) || wanted.includes(text)) : exact;
  if (at === -1) return { before: null, after: null };
  return { before: all[at - 1] ?? null, after: all[at + 1] ?? null };
}
