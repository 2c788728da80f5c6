import mammoth from "mammoth";
import { readWrittenDate } from "../text/written-date.ts";
import { elementsOf, readXml, textOfFirst, type XmlElement } from "./read-xml.ts";
import { isUnreadable, type ReadSource, type SourceDocument, UnreadableSource } from "./source-document.ts";
import { splitHeading } from "./split-heading.ts";
import { withListNumbers, withStarts } from "./word/list-numbers.ts";
import { commentsAsNotes } from "./word/word-comments.ts";
import { ownHeadings } from "./word/word-styles.ts";
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
  "comment-reference => sup",
  // What leads to a page's number leads nowhere.
  ...["1", "2", "3", "4", "5", "6", "Heading"].map((level) => `p[style-name='TOC ${level}'] => !`),
  "p[style-name='table of figures'] => !",
];

async function toHtml(zip: ZipArchive): Promise<string> {
  // In place of a path or bytes mammoth takes what opens them, so that our bounds hold.
  const numbering = xmlOf(zip, "word/numbering.xml");
  const read = async (name: string) =>
    name === "word/document.xml" ? withListNumbers(partOf(zip, name), numbering) : partOf(zip, name);
  const file = { exists: (name: string) => zip.names.includes(name), read };
  const convertImage = mammoth.images.imgElement(async () => ({ src: "" }));
  try {
    const input = { file } as unknown as Parameters<typeof mammoth.convertToHtml>[0];
    const styleMap = [...styles, ...ownHeadings(xmlOf(zip, "word/styles.xml"))];
    const options = { styleMap, convertImage, externalFileAccess: false, includeEmbeddedStyleMap: false };
    const { value } = await mammoth.convertToHtml(input, options);
    return commentsAsNotes(withStarts(value), xmlOf(zip, "word/comments.xml"));
  } catch (error) {
    throw isUnreadable(error) ? error : new UnreadableSource("is damaged, or is no Word document");
  }
}

function partOf(zip: ZipArchive, name: string): string {
  const bytes = zip.read(name);
  if (bytes === null) throw new UnreadableSource("is damaged");
  const text = new TextDecoder("utf-8").decode(bytes).replace(looks, "").replace(revisions, "");
  if (text.length > mostPart) throw new UnreadableSource("is too large once expanded");
  const shown = withoutHidden(
    text.includes("<w:fldSimple") ? text.replace(/<\/?w:fldSimple(?:\s[^<>]*)?>/g, "") : text,
  );
  return shown.includes("<m:t") || shown.includes("w:type") ? withPlainWords(shown) : shown;
}

/** Without the runs that Word does not show. */
function withoutHidden(xml: string): string {
  let [shown, copied] = ["", 0];
  for (let at = xml.indexOf("<w:vanish/>"); at >= 0; at = xml.indexOf("<w:vanish/>", at + 1)) {
    const before = xml.slice(Math.max(copied, at - 2000), at);
    const start = Math.max(before.lastIndexOf("<w:r>"), before.lastIndexOf("<w:r "));
    const end = xml.indexOf("</w:r>", at);
    // Elsewhere it is said of a paragraph's end, or of a style.
    if (start < 0 || end < 0 || before.lastIndexOf("</w:r>") > start || before.lastIndexOf("<w:pPr>") > start) continue;
    shown += xml.slice(copied, at - before.length + start);
    copied = end + 6;
    at = copied;
  }
  return shown + xml.slice(copied);
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
