import { decodeText } from "./decode-text.ts";
import { readMetadata } from "./html-metadata.ts";
import { attribute, type HtmlDocument } from "./html-node.ts";
import { readLinkedData } from "./linked-data.ts";
import { mainText } from "./main-text.ts";
import { type ReadSource, UnreadableSource } from "./source-document.ts";
import { statedBeyond } from "./stated-text.ts";
import { withoutEnds } from "./without-ends.ts";

/**
 * A web page as it was saved: its text in Markdown without what surrounds it, and what it says of
 * itself.
 */
export const readHtml: ReadSource = async function* ({ bytes }, { url }) {
  // In a bundle that mail, books and feeds load as well.
  const { elementToMarkdown, parsePage } = await import("./html-to-markdown.ts");
  const document = parsePage((await decodeText(bytes, { within: "html" })).text);
  const base = document.querySelector("base");
  const at = (base && attribute(base, "href")) ?? url;
  const { articleBody, ...data } = readLinkedData(document);
  const metadata = readMetadata(document, data, at);
  const part = mainText(document, metadata.title);
  const stated = statedBeyond(part, articleBody);
  const text = stated === null ? part : bodyOf(parsePage(asHtml(stated)));
  const whole = text === null ? "" : elementToMarkdown(text, at ?? metadata.url);
  const { body, date } = withoutEnds(whole, metadata.title);
  if (body === "") throw new UnreadableSource("holds no text");
  yield { ...metadata, date: metadata.date ?? date, body, notes: [], attachments: [] };
};

function bodyOf(document: HtmlDocument) {
  return document.querySelector("body");
}

/** Lines of a text without tags are paragraphs. */
function asHtml(text: string): string {
  if (/<(?:p|div|br)\b/i.test(text)) return text;
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines.map((line) => `<p>${line}</p>`).join("");
}
