import type { NamedBytes } from "../model/named-bytes.ts";
import { decodeText } from "./decode-text.ts";
import type { ReadSource, SourceDocument } from "./source-document.ts";
import { textToMarkdown } from "./text-to-markdown.ts";

/** Plain text as Markdown: its paragraphs, headings and lists; its first line is its title. */
export const readText: ReadSource = async function* (file, { url }) {
  yield { ...unsaid, ...textToMarkdown(await linesOf(file)), url };
};

/** Markdown as it is, its front matter, which the reader of briefs reads, with it. */
export const readMarkdownText: ReadSource = async function* (file, { url }) {
  yield { ...unsaid, body: await linesOf(file), url };
};

const unsaid: SourceDocument = {
  title: null,
  date: null,
  publisher: null,
  authors: [],
  language: null,
  url: null,
  body: "",
  notes: [],
  attachments: [],
};

async function linesOf({ bytes }: NamedBytes): Promise<string> {
  return (await decodeText(bytes)).text.replace(/\r\n?/g, "\n");
}
