import type { NamedBytes } from "../model/named-bytes.ts";
import { kindOf, type SourceKind } from "./kind-of.ts";
import { type ReadSource, type SourceDocument, type SourceOptions, UnreadableSource } from "./source-document.ts";

/** The adapters, each loaded when a file of its kind is read. */
const adapters: Readonly<Record<SourceKind, () => Promise<ReadSource>>> = {
  text: async () => (await import("./read-text.ts")).readText,
  markdown: async () => (await import("./read-text.ts")).readMarkdownText,
  html: async () => (await import("./read-html.ts")).readHtml,
  pdf: async () => (await import("./read-pdf.ts")).readPdf,
  docx: async () => (await import("./read-docx.ts")).readDocx,
  epub: async () => (await import("./read-epub.ts")).readEpub,
  mail: async () => (await import("./read-mail.ts")).readMail,
  mbox: async () => (await import("./read-mail.ts")).readMail,
  calendar: async () => (await import("./read-calendar.ts")).readCalendar,
  feed: async () => (await import("./read-feed.ts")).readFeed,
};

/**
 * The documents of a file of any kind that is read, in their order. Throws an `UnreadableSource`
 * for one of another kind, and where its adapter does.
 */
export async function* readSource(file: NamedBytes, options: SourceOptions): AsyncGenerator<SourceDocument> {
  const { kind, reason } = kindOf(file.bytes, file.name);
  if (kind === null) throw new UnreadableSource(reason);
  const read = await adapters[kind]();
  yield* read(file, options);
}
