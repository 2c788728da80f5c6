import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from "unpdf/pdfjs";
import { escapeInline, escapeStart } from "./escape-words.ts";
import { boundStreams } from "./pdf/bound-streams.ts";
import { indexOfBytes } from "./pdf/index-of-bytes.ts";
import { pagePicture } from "./pdf/page-picture.ts";
import { isUntold, pageRuns, type TextItem } from "./pdf/page-runs.ts";
import { pdfBody } from "./pdf/pdf-body.ts";
import { readPdfMetadata } from "./pdf/pdf-metadata.ts";
import { PredefinedMaps } from "./pdf/predefined-maps.ts";
import { segmentsOf, withAside } from "./pdf/segments.ts";
import type { Segment } from "./pdf/text-run.ts";
import {
  isUnreadable,
  type ReadSource,
  type SourceDocument,
  type SourceOptions,
  UnreadableSource,
} from "./source-document.ts";
import { textToMarkdown } from "./text-to-markdown.ts";

/**
 * Reads a PDF: its columns one after another, its paragraphs whole, without what runs along its
 * pages; headings by their size. A page without text is said to be a scan.
 */
export const readPdf: ReadSource = async function* ({ bytes }, { readPicture }) {
  if (indexOfBytes(bytes.subarray(0, 1024), "%PDF-", 0) < 0) throw new UnreadableSource("is no PDF");
  boundStreams(bytes);
  // pdf.js takes what it is given for its own.
  const task = getDocument({ data: new Uint8Array(bytes), ...quiet });
  try {
    yield await readDocument(await task.promise, readPicture);
  } catch (error) {
    throw isUnreadable(error) ? error : new UnreadableSource(complaintOf(error));
  } finally {
    await task.destroy();
  }
};

/** Nothing is fetched, no font drawn, no code of a document run, and nothing said meanwhile. */
const quiet = {
  verbosity: 0,
  isEvalSupported: false,
  disableFontFace: true,
  useSystemFonts: true,
  useWorkerFetch: false,
  useWasm: false,
  enableXfa: false,
  stopAtErrors: false,
  cMapPacked: false,
  BinaryDataFactory: PredefinedMaps,
} as const;

const mostPages = 5000;
const mostItems = 2_000_000;
const mostLetters = 16 << 20;

/** A document whose pages take longer never ends: few of them name the same content many times. */
const longestAlways = 60_000;
const longestAPage = 30;

async function readDocument(pdf: PDFDocumentProxy, readPicture: SourceOptions["readPicture"]): Promise<SourceDocument> {
  if (pdf.numPages > mostPages) throw new UnreadableSource(`has over ${mostPages} pages`);
  const metadata = readPdfMetadata(await pdf.getMetadata());
  const late = rejectedAfter(longestAlways + longestAPage * pdf.numPages);
  const { pages, found } = await readPages(pdf, late.promise, readPicture).finally(late.clear);
  if (found.broken.length === pdf.numPages) throw new UnreadableSource("is damaged");
  const { body, heading } = pdfBody(pages, metadata.title);
  return {
    ...metadata,
    title: metadata.title ?? heading,
    publisher: null,
    url: null,
    body,
    notes: [
      ...told(found.scanned, "words read from a picture, which may be wrong", pdf.numPages),
      ...told(found.empty, "no text: a scan, or nothing", pdf.numPages),
      ...told(found.untold, "words in a font that does not tell its letters", pdf.numPages),
      ...told(found.broken, "what could not be read", pdf.numPages),
    ],
    attachments: [],
  };
}

/** The pages in their order, and the numbers of those that are not as they should be. */
interface Pages {
  readonly pages: (readonly Segment[] | string)[];
  readonly found: Record<"empty" | "broken" | "scanned" | "untold", number[]>;
}

async function readPages(
  pdf: PDFDocumentProxy,
  late: Promise<never>,
  readPicture: SourceOptions["readPicture"],
): Promise<Pages> {
  const { pages, found }: Pages = { pages: [], found: { empty: [], broken: [], scanned: [], untold: [] } };
  let left = mostItems;
  for (let number = 1; number <= pdf.numPages; number++) {
    const read = await Promise.race([readPage(pdf, number, left), late]).catch(unlessUnreadable);
    const segments = typeof read === "string" ? [] : read;
    const words = segments?.length === 0 && readPicture ? await wordsOf(pdf, number, readPicture) : "";
    const lacking = words === "" ? lackOf(read) : "scanned";
    if (lacking !== null) found[lacking].push(number);
    left -= segments?.length ?? 0;
    pages.push(words === "" ? (segments ?? []) : words);
  }
  return { pages, found };
}

/** What a page lacks that is no picture. */
function lackOf(read: Segment[] | "untold" | null): Exclude<keyof Pages["found"], "scanned"> | null {
  if (read === null) return "broken";
  if (read === "untold") return read;
  return read.length === 0 ? "empty" : null;
}

/** A page that is damaged costs no other. */
function unlessUnreadable(error: unknown): null {
  if (isUnreadable(error) || complaintOf(error) === tooLarge) throw error;
  return null;
}

/** The words of a page's picture, as Markdown; none where there is no picture, or it is damaged. */
async function wordsOf(
  pdf: PDFDocumentProxy,
  number: number,
  readPicture: NonNullable<SourceOptions["readPicture"]>,
): Promise<string> {
  const page = await pdf.getPage(number);
  const picture = await pagePicture(page).catch(() => null);
  page.cleanup();
  if (picture === null) return "";
  const { title, body } = textToMarkdown((await readPicture(picture)).replace(/\r\n?/g, "\n"));
  return [title === null ? "" : escapeStart(escapeInline(title)), body].filter((part) => part !== "").join("\n\n");
}

/** The pieces of a page's lines, unless its fonts tell no letters: then they would be garbage. */
async function readPage(pdf: PDFDocumentProxy, number: number, most: number): Promise<Segment[] | "untold"> {
  const page = await pdf.getPage(number);
  try {
    const { items, styles } = await textOf(page, most);
    if (isUntold(items)) return "untold";
    const { transform, width } = page.getViewport({ scale: 1 });
    const { upright, sideways } = pageRuns(items, styles, { transform, width });
    return withAside(segmentsOf(upright), segmentsOf(sideways));
  } finally {
    page.cleanup();
  }
}

interface PageText {
  readonly items: TextItem[];
  readonly styles: Record<string, { readonly vertical: boolean }>;
}

/** A page that takes longer never ends: forms that hold one another, many times over. */
const longestPage = 20_000;

/** The text of a page piece by piece, so that one without end is left. */
async function textOf(page: PDFPageProxy, most: number): Promise<PageText> {
  const reader = page.streamTextContent({ disableNormalization: true }).getReader();
  const text: PageText = { items: [], styles: {} };
  const late = rejectedAfter(longestPage);
  let letters = 0;
  try {
    for (;;) {
      const { done, value } = await Promise.race([reader.read(), late.promise]);
      if (done) return text;
      for (const item of value.items) {
        if (!("str" in item)) continue;
        text.items.push(item);
        letters += item.str.length;
      }
      Object.assign(text.styles, value.styles);
      if (text.items.length > most || letters > mostLetters)
        throw new UnreadableSource("holds more words than can be read");
    }
  } finally {
    late.clear();
    reader.cancel(new Error("enough")).catch(() => {});
  }
}

function rejectedAfter(milliseconds: number): { readonly promise: Promise<never>; readonly clear: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const promise = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new UnreadableSource("takes too long to read")), milliseconds);
  });
  return { promise, clear: () => clearTimeout(timer) };
}

const tooLarge = "is too large once expanded";

function complaintOf(error: unknown): string {
  const { name, message } = error instanceof Error ? error : { name: "", message: "" };
  // So says what bounds pdf.js (scripts/changed-pdf.mjs).
  if (message.includes(tooLarge)) return tooLarge;
  if (name === "PasswordException") return "is encrypted";
  return name === "InvalidPDFException" ? "is damaged, or ends in the middle" : "is damaged";
}

/** "Pages 3 and 5 to 9 hold …", or of all of them together; nothing of none. */
function told(pages: readonly number[], what: string, of: number): string[] {
  if (pages.length === 0) return [];
  if (pages.length === of && of > 1) return [`Its ${of} pages hold ${what}`];
  const spans: string[] = [];
  for (let at = 0; at < pages.length; ) {
    let end = at;
    while (pages[end + 1] === (pages[end] as number) + 1) end++;
    spans.push(end === at ? `${pages[at]}` : `${pages[at]} to ${pages[end]}`);
    at = end + 1;
  }
  return [`Page${pages.length > 1 ? "s" : ""} ${spans.join(", ")} hold${pages.length > 1 ? "" : "s"} ${what}`];
}
