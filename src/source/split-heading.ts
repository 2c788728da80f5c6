import { plainInline } from "../markdown/plain-markdown.ts";
import { foldHeading } from "./fold-heading.ts";

/**
 * Markdown without a heading on top that is its title, or of level 1 and would be for want of one;
 * any other heading stays where it is.
 */
export function splitHeading(markdown: string, title: string | null): { heading: string | null; body: string } {
  const text = markdown.trim();
  const end = text.includes("\n") ? text.indexOf("\n") : text.length;
  const mark = /^#{1,6} /.exec(text)?.[0] ?? "";
  const words = mark === "" ? null : plainInline(text.slice(mark.length, end)).trim();
  const isSaid = words !== null && title !== null && foldHeading(title) === foldHeading(words);
  const heading = mark === "# " ? words : null;
  const body = isSaid || (heading !== null && title === null) ? text.slice(end).trim() : text;
  return { heading, body: body === "" ? "" : `${body}\n` };
}
