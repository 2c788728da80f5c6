import { sanitizeBlock } from "./sanitize.ts";

/**
 * A cell of CSV (RFC 4180): quoted where it has to be. One that a spreadsheet would take for a
 * formula (it begins with `= + - @`, tab or CR) gets a `'` before it, as OWASP advises against CSV
 * injection.
 */
export function csvCell(text: string): string {
  const inert = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  const clean = sanitizeBlock(inert.replace(/\r\n?/g, "\n"));
  return /[",\n]/.test(clean) ? `"${clean.replaceAll('"', '""')}"` : clean;
}
