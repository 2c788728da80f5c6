import { plainInline } from "../markdown/plain-markdown.ts";
import { foldHeading } from "./fold-heading.ts";

/**
 * Markdown without a level-1 heading on top that is its title, or would be for want of one; any
 * other heading stays where it is.
 */
export function splitHeading(markdown: string, title: string | null): { heading: string | null; body: string } {
  const text = markdown.trim();
  const end = text.includes("\n") ? text.indexOf("\n") : text.length;
  const heading = text.startsWith("# ") ? plainInline(text.slice(2, end)).trim() : null;
  const isTitle = heading !== null && (title === null || foldHeading(title) === foldHeading(heading));
  const body = isTitle ? text.slice(end).trim() : text;
  return { heading, body: body === "" ? "" : `${body}\n` };
}
