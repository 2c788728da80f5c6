import { unicodeText } from "./decode-text.ts";
import { chapterPlaces, type Places, partedAtMarks, withMarks } from "./epub/chapter-places.ts";
import { withDistantNotes } from "./epub/distant-notes.ts";
import { type PackageDocument, readContents, readPackage } from "./epub/package-document.ts";
import { withEndTags } from "./epub/with-end-tags.ts";
import { escapeInline } from "./escape-words.ts";
import { elementsOf, readXml } from "./read-xml.ts";
import { type ReadSource, type SourceDocument, UnreadableSource } from "./source-document.ts";
import { splitHeading } from "./split-heading.ts";
import { openZip, type ZipArchive } from "./zip-archive.ts";

/**
 * Reads a book chapter by chapter, as its table of contents has them, or as a whole. Each chapter
 * bears the book's title before its own.
 */
export const readEpub: ReadSource = async function* ({ bytes }, { whole }) {
  const zip = openZip(bytes);
  refuseLocked(zip);
  const name = packageName(zip);
  const book = readPackage(textOf(zip, name), name);
  const { title } = book.metadata;
  const all: string[] = [];
  for await (const chapter of chaptersOf(zip, book)) {
    if (whole) all.push(withHeading(chapter));
    else {
      const named = [title, chapter.title].filter((part) => part !== null && part !== "").join(": ");
      yield documentOf(book, named === "" ? null : named, chapter.body, chapter.notes);
    }
  }
  if (whole && all.length > 0) yield documentOf(book, title, `${all.join("\n\n")}\n`, []);
};

interface Chapter {
  readonly title: string | null;
  readonly body: string;
  readonly notes: readonly string[];
}

/** As few letters as a cover, a half-title or a dedication have. */
const shortest = 200;

const leftOut = "A page of few words before the first chapter was left out";

/** The chapters that hold anything, but for a cover before them. */
async function* chaptersOf(zip: ZipArchive, book: PackageDocument): AsyncGenerator<Chapter> {
  let [count, notes]: [number, readonly string[]] = [0, []];
  for await (const { title, body } of groupsOf(zip, book)) {
    if (body.trim() === "") continue;
    if (title === null && count === 0 && body.length < shortest && book.spine.length > 1) notes = [leftOut];
    else {
      yield { title, body, notes };
      [count, notes] = [count + 1, []];
    }
  }
  if (count === 0) throw new UnreadableSource("holds no text");
}

type Group = Pick<Chapter, "title" | "body">;

/**
 * Each file that the table of contents names, or each place of it, with those behind it that it
 * does not name; each file for itself where there is no such table.
 */
async function* groupsOf(zip: ZipArchive, book: PackageDocument): AsyncGenerator<Group> {
  const places = chapterPlaces(book.contents.flatMap((name) => readContents(textOf(zip, name), name)));
  let group: Group | null = null;
  for await (const { title, heading, body } of partsOf(zip, book, places)) {
    if (group !== null && title === null && places.size > 0) {
      const below = heading === null ? body : `# ${escapeInline(heading)}\n\n${body}`;
      group = { title: group.title, body: `${group.body}\n${below}` };
      continue;
    }
    if (group !== null) yield group;
    group = { title: title ?? (places.size === 0 ? heading : null), body };
  }
  if (group !== null) yield group;
}

async function* partsOf(
  zip: ZipArchive,
  { spine }: PackageDocument,
  places: ReadonlyMap<string, Places>,
): AsyncGenerator<FilePart> {
  for (const name of spine) yield* await readFile(zip, name, places.get(name) ?? []);
}

interface FilePart extends Group {
  readonly heading: string | null;
}

/** The chapters of a file; one of no title where the table of contents has none. */
async function readFile(zip: ZipArchive, name: string, places: Places): Promise<FilePart[]> {
  const { htmlToMarkdown } = await import("./html-to-markdown.ts");
  const xhtml = withDistantNotes(textOf(zip, name), name, (other) =>
    zip.names.includes(other) ? textOf(zip, other) : null,
  );
  const parts = partedAtMarks(htmlToMarkdown(withEndTags(withMarks(xhtml, places)), null));
  return parts.map(({ index, body }) => {
    const title = places[index]?.title ?? null;
    return { title, ...splitHeading(body, title) };
  });
}

function withHeading({ title, body }: Chapter): string {
  return title === null ? body.trim() : `# ${escapeInline(title)}\n\n${body.trim()}`;
}

function documentOf(
  book: PackageDocument,
  title: string | null,
  body: string,
  notes: readonly string[],
): SourceDocument {
  return { ...book.metadata, title, body, notes, attachments: [] };
}

/** The name of the package document, as the archive's container says. */
function packageName(zip: ZipArchive): string {
  const container = "META-INF/container.xml";
  if (!zip.names.includes(container)) throw new UnreadableSource("is no book");
  const [root] = elementsOf(readXml(textOf(zip, container)), "rootfile");
  return root?.attributes.get("full-path") ?? "";
}

/** Fonts may be scrambled; what else is locked is locked to be read. */
function refuseLocked(zip: ZipArchive): void {
  const name = "META-INF/encryption.xml";
  if (!zip.names.includes(name)) return;
  const ways = elementsOf(readXml(textOf(zip, name)), "encryptionmethod").map(
    ({ attributes }) => attributes.get("algorithm") ?? "",
  );
  if (!ways.every((way) => /idpf\.org\/2008\/embedding|ns\.adobe\.com\/pdf\/enc/.test(way))) {
    throw new UnreadableSource("is encrypted");
  }
}

/** As much of a chapter as can stand in memory as a tree. */
const mostChapter = 8 << 20;

function textOf(zip: ZipArchive, name: string): string {
  // Some archives were made where the case of names does not count.
  const known = zip.names.includes(name) ? name : zip.names.find((one) => one.toLowerCase() === name.toLowerCase());
  const bytes = zip.read(known ?? name);
  if (bytes === null) throw new UnreadableSource("lacks a file that it names");
  if (bytes.length > mostChapter) throw new UnreadableSource("is too large once expanded");
  // XML in another charset is none that readers of books have to know.
  return unicodeText(bytes)?.text ?? new TextDecoder().decode(bytes);
}
