import type { NamedBytes } from "../model/named-bytes.ts";
import { kindOf, type SourceKind } from "./kind-of.ts";
import { type ReadSource, type SourceDocument, type SourceOptions, UnreadableSource } from "./source-document.ts";

/** The adapters, each loaded when a file of its kind is read. */
const adapters: Partial<Readonly<Record<SourceKind, () => Promise<ReadSource>>>> = {
  text: async () => (await import("./read-text.ts")).readText,
  markdown: async () => (await import("./read-text.ts")).readMarkdownText,
  html: async () => (await import("./read-html.ts")).readHtml,
};

/**
 * The documents of a file of any kind that is read, in their order. Throws an `UnreadableSource`
 * for one of another kind, and where its adapter does.
 */
export async function* readSource(file: NamedBytes, options: SourceOptions): AsyncGenerator<SourceDocument> {
  const { kind, reason } = kindOf(file.bytes, file.name);
  if (kind === null) throw new UnreadableSource(reason);
  const load = adapters[kind];
  if (load === undefined) throw new UnreadableSource(`is ${kind}, which is not read yet`);
  yield* (await load())(file, options);
}
