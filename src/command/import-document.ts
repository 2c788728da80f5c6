import { fileTitle, stem } from "../format/file-title.ts";
import { belowSections } from "../format/print-brief.ts";
import { type DocumentToPrint, type ImportedHead, printImported } from "../format/print-imported.ts";
import { typedId } from "../model/brief-id.ts";
import { Failure, isFailure } from "../model/failure.ts";
import type { NamedBytes } from "../model/named-bytes.ts";
import type { OpenedBrief } from "../port/briefs.ts";
import type { SourceKind } from "../source/kind-of.ts";
import { type SourceDocument, UnreadableSource } from "../source/source-document.ts";
import { hash } from "../text/hash.ts";
import { slug } from "../text/slug.ts";
import type { ImportedDocument, ImportResult } from "../view/import-report.ts";
import type { Context } from "./context.ts";
import { chaptersOf } from "./split-chapters.ts";

/** What an import was asked for. */
export interface ImportWanted {
  readonly files: readonly string[];
  readonly id: string | null;
  readonly date: string | null;
  readonly tags: readonly string[];
  readonly url: string | null;
  readonly whole: boolean;
  readonly split: boolean;
  readonly ocr: boolean;
  readonly keeps: boolean;
  readonly dryRun: boolean;
  /** Whether a person writes a brief of it: then its text stands below the sections of one. */
  readonly isToWrite?: boolean;
}

/** An import under way: what is there already, and what became of the files so far. */
export interface Importing {
  readonly context: Context;
  readonly wanted: ImportWanted;
  /** Ids of briefs by the sums of what they were made from. */
  readonly known: Map<string, string>;
  readonly taken: Set<string>;
  readonly results: ImportResult[];
  readonly asides: string[];
}

/** The file that a document stands in. */
export interface DocumentPlace {
  readonly from: string;
  readonly file: NamedBytes;
  readonly kind: SourceKind | null;
  readonly sha256: string;
  /** Whether it is the only one of it. */
  readonly hasOne: boolean;
}

/** The most bytes of a brief. */
const longestBrief = 4 * 1024 * 1024;

/** Writes one document as a brief, or several where it is to be split. */
export async function importDocument(
  importing: Importing,
  document: SourceDocument,
  place: DocumentPlace,
): Promise<void> {
  const chapters = importing.wanted.split ? chaptersOf(document) : [document];
  const hasOne = place.hasOne && chapters.length === 1;
  for (const chapter of chapters) await importChapter(importing, chapter, { ...place, hasOne });
}

async function importChapter(importing: Importing, document: SourceDocument, place: DocumentPlace): Promise<void> {
  const { context, known, results } = importing;
  if (document.body.trim() === "" && document.title === null) throw new UnreadableSource("holds no text");
  const sum = hash(`${document.title ?? ""}\n${document.date ?? ""}\n${document.body}`);
  const present =
    importing.wanted.isToWrite === true
      ? undefined
      : (known.get(sum) ?? (place.hasOne ? known.get(place.sha256) : undefined));
  const there = present === undefined ? null : await context.briefs.get(present);
  if (present !== undefined && there !== null) {
    results.push({ outcome: "present", from: place.from, document: importedOf(there, document) });
    importing.asides.push(`${place.from} is there already as ${present}`);
    return;
  }
  refuseLong(document.body, place);
  const { text, printed } = await printDocument(importing, document, { ...place, sum });
  refuseLong(text, place);
  results.push(await written(importing, text, { ...place, printed }));
  known.set(sum, results.at(-1)?.document?.brief.id ?? "");
}

function refuseLong(text: string, { from }: DocumentPlace): void {
  if (text.length * 3 <= longestBrief || new TextEncoder().encode(text).length <= longestBrief) return;
  throw new Failure("input", `${from} makes a brief of over 4 MB`, { hint: "--split makes one of each chapter" });
}

/** The text of the brief, completed by what the text says of itself and by what is found in it. */
async function printDocument(
  { context, wanted }: Importing,
  document: SourceDocument,
  { from, file, kind, sha256, sum }: DocumentPlace & { readonly sum: string },
): Promise<{ readonly text: string; readonly printed: DocumentToPrint }> {
  const opened = await context.files.openText(printImported(document), "-");
  // Who completes it has asked the text, once.
  const completed = await opened.completed();
  const found = await completed.extracted();
  const { facts } = found;
  const isNote = kind === "markdown";
  const author = facts.author === null ? [] : [facts.author];
  const printed: DocumentToPrint = {
    ...document,
    body: wanted.isToWrite === true ? belowSections(document.body) : document.body,
    title: document.title ?? (isNote ? null : facts.title) ?? titleOfFile(file, isNote),
    date: wanted.date ?? document.date ?? opened.brief.date ?? facts.date,
    publisher: document.publisher ?? facts.publisher,
    authors: document.authors.length > 0 ? document.authors : author,
    language: document.language ?? facts.language,
    url: document.url ?? wanted.url,
  };
  const imported = { from: from.replace(/^.*\//, ""), sha256, on: context.today, text: sum };
  const { actors } = completed.brief;
  // By the names that their readers know them by: ids are of a library.
  const named = found.actors.map((one, index) => ({ ...one, reference: actors[index]?.name ?? one.reference }));
  const head: ImportedHead = { tags: wanted.tags, imported, found: { ...found, actors: named } };
  return { text: printImported(printed, head), printed };
}

function titleOfFile({ name }: NamedBytes, isNote: boolean): string | null {
  return isNote || name === "" ? null : fileTitle(name.replace(/\.\w{2,5}$/, ""));
}

interface ToWrite extends DocumentPlace {
  readonly printed: DocumentToPrint;
}

async function written(importing: Importing, text: string, place: ToWrite): Promise<ImportResult> {
  const { context, wanted } = importing;
  const { printed, from } = place;
  const opened = await context.files.openText(text, place.file.name === "" ? "-" : place.file.name);
  const wish = wishedId(wanted, opened, place);
  const { id, path } = wanted.dryRun
    ? { id: freeId(importing, wish), path: null }
    : await create(importing, wish, text);
  importing.taken.add(id);
  if (id !== wish) importing.asides.push(`${from}: another brief is called ${wish}; this one is ${id}`);
  if (!wanted.dryRun && wanted.keeps) await keep(context, place);
  const library = path === null ? null : path.slice(0, -`/${id}.md`.length);
  const brief = { ...opened.brief, id, path: path ?? from, library };
  const document = { ...importedOf(opened, printed), brief };
  return { outcome: "written", from, document, ...(wanted.dryRun ? { text } : {}) };
}

/** By the option, else by the file's name where that is the document's alone, else by the title. */
function wishedId({ id }: ImportWanted, { brief }: OpenedBrief, { file, hasOne }: ToWrite): string {
  if (id !== null) return typedId(id);
  const name = stem(file.name).replace(/\.[a-z]{2,5}$/i, "");
  if (hasOne && name !== "") return slug(name);
  const words = brief.title.split(/\s+/).slice(0, 8).join(" ");
  return slug(words.slice(0, 80));
}

function freeId({ taken }: Importing, wish: string): string {
  let id = wish;
  for (let count = 2; taken.has(id); count += 1) id = slug(wish, String(count));
  return id;
}

/** A file that is in the way, though no brief of the path has its id, is not overwritten either. */
async function create(importing: Importing, wish: string, text: string): Promise<{ id: string; path: string }> {
  for (;;) {
    const id = freeId(importing, wish);
    try {
      return { id, path: await importing.context.writing.create(id, text) };
    } catch (error) {
      const { cause } = isFailure(error) ? error : { cause: null };
      if ((cause as { readonly code?: unknown } | null)?.code !== "EEXIST") throw error;
      importing.taken.add(id);
    }
  }
}

/** What the briefs were made from, by its sum: a claim can be traced to the bytes. */
async function keep({ writing }: Context, { file, sha256, kind }: DocumentPlace): Promise<void> {
  const ending = /\.([a-z\d]{1,8})$/i.exec(file.name)?.[1]?.toLowerCase() ?? usualEnding[kind ?? "text"];
  await writing.keep({ name: `${sha256}.${ending}`, bytes: file.bytes });
}

const usualEnding: Readonly<Record<SourceKind, string>> = {
  text: "txt",
  markdown: "md",
  html: "html",
  pdf: "pdf",
  docx: "docx",
  epub: "epub",
  mail: "eml",
  mbox: "mbox",
  feed: "xml",
  calendar: "ics",
};

function importedOf({ brief }: OpenedBrief, said: Omit<DocumentToPrint, "title" | "date" | "body">): ImportedDocument {
  const { publisher, authors, language, url } = said;
  return { brief, publisher, authors, language, url };
}
