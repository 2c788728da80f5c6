import mammoth from "mammoth";
import { readWrittenDate } from "../text/written-date.ts";
import { elementsOf, readXml, textOfFirst, type XmlElement } from "./read-xml.ts";
import { isUnreadable, type ReadSource, type SourceDocument, UnreadableSource } from "./source-document.ts";
import { splitHeading } from "./split-heading.ts";
import { ownHeadings } from "./word-styles.ts";
import { openZip, type ZipArchive } from "./zip-archive.ts";

/**
 * Reads a Word document: headings, lists, tables, quotations and footnotes as they are styled,
 * pictures by what is said of them; title, author and day as the document says them of itself.
 */
export const readDocx: ReadSource = async function* ({ bytes }, { url }) {
  if (compound.every((byte, index) => bytes[index] === byte)) {
    throw new UnreadableSource("is encrypted, or of a Word before 2007");
  }
  const zip = openZip(bytes);
  if (!zip.names.includes("[Content_Types].xml")) throw new UnreadableSource("is no Word document");
  const html = await toHtml(zip);
  const { htmlToMarkdown } = await import("./html-to-markdown.ts");
  const metadata = readMetadata(zip);
  const { heading, body } = splitHeading(htmlToMarkdown(html, url), metadata.title);
  if (body === "" && heading === null) throw new UnreadableSource("holds no text");
  yield { ...metadata, title: metadata.title ?? heading, url: null, body, notes: [], attachments: [] };
};

/** What Office's files began with when they were no archives, and do where they are encrypted. */
const compound = [0xd0, 0xcf, 0x11, 0xe0];

/** As many characters of one part as can stand in memory as a tree, eighty times as large. */
const mostPart = 6 << 20;

const styles = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='HTML Preformatted'] => pre:separator('\\n')",
];

async function toHtml(zip: ZipArchive): Promise<string> {
  // In place of a path or bytes mammoth takes what opens them, so that our bounds hold.
  const file = { exists: (name: string) => zip.names.includes(name), read: async (name: string) => partOf(zip, name) };
  const convertImage = mammoth.images.imgElement(async () => ({ src: "" }));
  try {
    const input = { file } as unknown as Parameters<typeof mammoth.convertToHtml>[0];
    const styleMap = [...styles, ...ownHeadings(xmlOf(zip, "word/styles.xml"))];
    const options = { styleMap, convertImage, externalFileAccess: false, includeEmbeddedStyleMap: false };
    return (await mammoth.convertToHtml(input, options)).value;
  } catch (error) {
    throw isUnreadable(error) ? error : new UnreadableSource("is damaged, or is no Word document");
  }
}

function partOf(zip: ZipArchive, name: string): string {
  const bytes = zip.read(name);
  if (bytes === null) throw new UnreadableSource("is damaged");
  const text = new TextDecoder("utf-8").decode(bytes).replace(looks, "").replace(revisions, "");
  if (text.length > mostPart) throw new UnreadableSource("is too large once expanded");
  return text.includes("<m:t") || text.includes("w:type") ? withPlainWords(text) : text;
}

/** Formulas as runs of their words, ends of pages as those of lines: mammoth knows neither. */
function withPlainWords(xml: string): string {
  return xml
    .replace(/<w:br\s[^<>]*w:type="(?:page|column)"[^<>]*\/>/g, "<w:br/>")
    .replace(/<(\/?)m:(r|t)((?:\s[^<>]*)?)>/g, "<$1w:$2$3>")
    .replace(/<\/?m:(?!rPr|ctrlPr)\w+(?:\s[^<>]*)?\/?>/g, "");
}

/** What Word says of how each run looks and when it was typed, most of a text's bytes. */
const looks =
  /<w:(?:proofErr|spacing|szCs|sz|rFonts|noProof|color|kern|lastRenderedPageBreak|bCs|iCs|shd|w)(?:\s[^<>]*)?\/>/g;
const revisions = /\sw:rsid\w{0,10}="\w{0,20}"/g;

function readMetadata(zip: ZipArchive): Pick<SourceDocument, "title" | "date" | "publisher" | "authors" | "language"> {
  const core = xmlOf(zip, "docProps/core.xml");
  const asked = (name: string) => core && textOfFirst(core, name);
  const company = xmlOf(zip, "docProps/app.xml");
  const authors = (asked("creator") ?? "").split(/\s?;\s?/).filter((author) => author !== "" && author !== "Un-named");
  return {
    title: asked("title"),
    date: readWrittenDate(asked("created") ?? asked("modified") ?? ""),
    publisher: company && textOfFirst(company, "company"),
    authors,
    language: asked("language") ?? usualLanguage(zip),
  };
}

/** The language that all text has which does not say another. */
function usualLanguage(zip: ZipArchive): string | null {
  const sheet = xmlOf(zip, "word/styles.xml");
  const usual = sheet && elementsOf(sheet, "rprdefault")[0];
  return (usual && elementsOf(usual, "lang")[0]?.attributes.get("val")) ?? null;
}

/** A part beside the text; one that is damaged says nothing. */
function xmlOf(zip: ZipArchive, name: string): XmlElement | null {
  try {
    return zip.names.includes(name) ? readXml(partOf(zip, name)) : null;
  } catch (error) {
    if (isUnreadable(error)) return null;
    throw error;
  }
}
