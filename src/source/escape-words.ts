/**
 * Text as Markdown that means it: what would be markup within a line is escaped, and no more, so
 * that the file reads well.
 */
export function escapeInline(text: string): string {
  return text
    .replace(/[\\`*[\]]/g, "\\$&")
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_")
    .replace(/~~/g, "\\~\\~")
    .replace(/<(?=[A-Za-z/!?])/g, "\\<")
    .replace(/&(?=#|[A-Za-z][A-Za-z\d]{1,31};)/g, "\\&");
}

/** A line at whose start nothing begins a block: a list, a heading, a quotation, a rule. */
export function escapeStart(line: string): string {
  if (/^(?:#{1,6}(?:\s|$)|>|[-+](?:\s|$)|(?:[-=_]\s?)+$|~~~|:::|\|)/.test(line)) return `\\${line}`;
  return line.replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2");
}
