import { isId, typedId } from "../model/brief-id.ts";
import { Failure, isFailure } from "../model/failure.ts";
import { noFilters } from "../model/filters.ts";
import type { NamedBytes } from "../model/named-bytes.ts";
import { kindOf } from "../source/kind-of.ts";
import { readSource } from "../source/read-source.ts";
import { isUnreadable, type SourceOptions, UnreadableSource } from "../source/source-document.ts";
import { slug } from "../text/slug.ts";
import type { ImportResult } from "../view/import-report.ts";
import type { Context } from "./context.ts";
import { newestFirst } from "./find-briefs.ts";
import { type Importing, type ImportWanted, importDocument } from "./import-document.ts";

/** What became of the files, in their order, and what there is to say of them. */
export interface ImportOutcome {
  readonly results: readonly ImportResult[];
  readonly asides: readonly string[];
  /** Whether one file was named, which makes the answer one object. */
  readonly isSingle: boolean;
}

/** So deep files lie in one another: a mail in a mail. */
const deepest = 3;

/** Imports each file; one that cannot be read costs no other. */
export async function importAll(context: Context, wanted: ImportWanted): Promise<ImportOutcome> {
  refuseId(wanted.id);
  const { files, isSingle } = await listFiles(context, wanted.files);
  const importing = await beginning(context, wanted);
  for (const [done, file] of files.entries()) {
    context.working(done, files.length);
    await importNamed(importing, file);
  }
  context.working(files.length, files.length);
  const { results, asides } = importing;
  return { results, asides, isSingle: isSingle && results.length === 1 };
}

function refuseId(id: string | null): void {
  if (id === null || isId(typedId(id))) return;
  const hint = `try ${slug(id)}`;
  throw new Failure("usage", `"${id}" is no id; expected lower-case letters, digits, ".", "_" and "-"`, { hint });
}

/** The files named, and those below the directories named. */
async function listFiles(
  { files }: Context,
  names: readonly string[],
): Promise<{ readonly files: readonly NamedFile[]; readonly isSingle: boolean }> {
  const found: NamedFile[] = [];
  let isSingle = names.length === 1;
  for (const name of names) {
    const inside = name === "-" ? null : await files.below(name);
    if (inside !== null) isSingle = false;
    for (const path of inside ?? [name]) found.push({ path, isNamed: inside === null });
  }
  return { files: found, isSingle };
}

/** A file, and whether it was named itself: of others those of other kinds are passed over. */
interface NamedFile {
  readonly path: string;
  readonly isNamed: boolean;
}

/** What the libraries hold already is asked once. */
async function beginning(context: Context, wanted: ImportWanted): Promise<Importing> {
  const all = await context.briefs.find({ filters: noFilters, sort: newestFirst, limit: null });
  const known = new Map<string, string>();
  for (const { id, extra } of all) {
    const { text, sha256 } = (extra["imported"] ?? {}) as { readonly text?: unknown; readonly sha256?: unknown };
    if (typeof text === "string") known.set(text, id);
    if (typeof sha256 === "string" && !known.has(sha256)) known.set(sha256, id);
  }
  return { context, wanted, known, taken: new Set(all.map(({ id }) => id)), results: [], asides: [] };
}

async function importNamed(importing: Importing, { path, isNamed }: NamedFile): Promise<void> {
  const shown = path === "-" ? "standard input" : path;
  try {
    for await (const file of importing.context.files.parts(path)) {
      const { kind, reason } = kindOf(file.bytes, file.name);
      const other = reason ?? (isNamed || kind !== "text" || isTextName(path) ? null : "is no document by its name");
      if (other !== null && !isNamed) importing.asides.push(`${path} ${other}; left out`);
      else await importBytes(importing, file, { from: shown, depth: 0 });
    }
  } catch (error) {
    importing.results.push({ outcome: "failed", from: shown, reason: reasonOf(error, shown) });
  }
}

/** What lies about in a directory may be a program: a text is called one, or nothing. */
function isTextName(path: string): boolean {
  return /\.(?:txt|text)$/i.test(path) || !/\.[^./]*$/.test(path);
}

/** The reason as the end of a sentence about the file. Throws what is no matter of the file. */
function reasonOf(error: unknown, shown: string): string {
  if (isUnreadable(error)) return error.message;
  if (!isFailure(error)) throw error;
  return error.message.startsWith(`${shown} `) ? error.message.slice(shown.length + 1) : error.message;
}

interface Place {
  /** How the file is called. */
  readonly from: string;
  /** Within how many others it lies. */
  readonly depth: number;
}

async function importBytes(importing: Importing, file: NamedBytes, { from, depth }: Place): Promise<void> {
  const { wanted, context } = importing;
  const { kind } = kindOf(file.bytes, file.name);
  const sha256 = await context.files.sumOf(file.bytes);
  const hasOne = kind !== "mbox" && kind !== "feed" && (kind !== "epub" || wanted.whole);
  let count = 0;
  for await (const document of readSource(file, optionsOf(importing))) {
    count += 1;
    for (const note of document.notes) importing.asides.push(`${from}: ${note}`);
    await importDocument(importing, document, { from, file, kind, sha256, hasOne });
    for (const attachment of document.attachments) {
      await importAttachment(importing, attachment, { from: `${from}: ${attachment.name}`, depth: depth + 1 });
    }
  }
  if (count === 0) throw new UnreadableSource("holds no text");
}

function optionsOf({ wanted, context }: Importing): SourceOptions {
  const { url, whole, ocr } = wanted;
  return { url, whole, ...(ocr ? { readPicture: context.ocr.read } : {}) };
}

/** An attachment that cannot be read takes nothing from the mail. */
async function importAttachment(importing: Importing, file: NamedBytes, place: Place): Promise<void> {
  const { kind, reason } = kindOf(file.bytes, file.name);
  if (kind === null || place.depth > deepest) {
    importing.asides.push(`${place.from} ${reason ?? "lies too deep in others"}; left out`);
    return;
  }
  try {
    await importBytes(importing, file, place);
  } catch (error) {
    importing.asides.push(`${place.from} ${reasonOf(error, place.from)}; left out`);
  }
}
