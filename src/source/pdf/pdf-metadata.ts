import { calendarDate } from "../../text/calendar.ts";
import { readWrittenDate } from "../../text/written-date.ts";
import type { SourceDocument } from "../source-document.ts";

/** What pdf.js tells of a document: its dictionary and, where it has one, its XMP packet. */
export interface TellsOfItself {
  readonly info: object;
  readonly metadata: { readonly get: (name: string) => unknown } | null;
}

/** Title, date, authors and language as a PDF says them of itself; no title that names its file. */
export function readPdfMetadata(told: TellsOfItself): Pick<SourceDocument, "title" | "date" | "authors" | "language"> {
  const info = told.info as Readonly<Record<string, unknown>>;
  const asked = (name: string) => told.metadata?.get(name) ?? undefined;
  const title = text(asked("dc:title")) ?? text(info["Title"]);
  const authors = asked("dc:creator") ?? info["Author"];
  return {
    title: title === null || isNoTitle(title) ? null : title,
    date: readWrittenDate(text(asked("xmp:createdate")) ?? "") ?? readPdfDate(text(info["CreationDate"]) ?? ""),
    authors: (Array.isArray(authors) ? authors : [authors]).flatMap((author) => namesIn(text(author))),
    language: text(asked("dc:language")) ?? text(info["Language"]),
  };
}

/** What word processors put where nobody wrote a title. */
function isNoTitle(title: string): boolean {
  return /^(?:microsoft (?:word|powerpoint|excel) - |untitled|about:blank|https?:|.{0,200}\.(?:docx?|pdf|indd|qxd|tex|html?|pptx?|odt|rtf)$)/i.test(
    title,
  );
}

/** `D:20161027093000+09'00'`, of which the day as written is taken. */
function readPdfDate(written: string): string | null {
  const [, year, month, day] = /^(?:D:)?(\d{4})(\d{2})?(\d{2})?/.exec(written) ?? [];
  if (year === undefined || Number(year) < 1980) return null;
  return calendarDate(Number(year), month === undefined ? null : Number(month), day === undefined ? null : Number(day));
}

function namesIn(written: string | null): string[] {
  return (written ?? "")
    .split(";")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

function text(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === "string" && first.trim() !== "" ? first.replace(/\s+/g, " ").trim() : null;
}
