import { sanitizeBlock } from "./sanitize.ts";

/**
 * A cell of CSV (RFC 4180): quoted where it has to be. One that a spreadsheet would take for a
 * formula, as it is written (it begins with `= + - @`, full-width ones among them, or with tab or
 * newline), gets a `'` before it, as OWASP advises against CSV injection
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export function csvCell(text: string): string {
  // What vanishes here would else have hidden the sign behind it.
  const clean = sanitizeBlock(text.replace(/\r\n?/g, "\n"));
  const inert = /^[=+\-@\t\n\uff1d\uff0b\uff0d\uff20]/.test(clean) ? `'${clean}` : clean;
  return /[",\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
