import { decodeText } from "./decode-text.ts";
import { readDay, readMetadata } from "./html-metadata.ts";
import { attribute } from "./html-node.ts";
import { isSame, mainText } from "./main-text.ts";
import { type ReadSource, UnreadableSource } from "./source-document.ts";

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
  const metadata = readMetadata(document, at);
  const part = mainText(document, metadata.title);
  const whole = part === null ? "" : elementToMarkdown(part, at ?? metadata.url);
  const { body, date } = withoutHead(whole, metadata.title);
  if (body === "") throw new UnreadableSource("holds no text");
  yield { ...metadata, date: metadata.date ?? date, body, notes: [], attachments: [] };
};

/** The text without the lines at its beginning that only repeat title and date. */
function withoutHead(body: string, title: string | null): { readonly body: string; readonly date: string | null } {
  let date: string | null = null;
  const blocks = body.split("\n\n");
  for (let at = 0; at < 3 && blocks[0] !== undefined; at += 1) {
    const lines = blocks[0].split("\\\n");
    const kept = lines.filter((line) => {
      const day = line.length > 60 ? null : readDay(line);
      date ??= day;
      return day === null && (title === null || !isSame(line, title));
    });
    if (kept.length === lines.length) break;
    if (kept.length > 0) blocks[0] = kept.join("\\\n");
    else blocks.shift();
  }
  return { body: blocks.join("\n\n"), date };
}
