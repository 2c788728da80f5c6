/** How a block of HTML ends: on the line that holds that, or before a blank line. */
export type HtmlEnd = RegExp | "blank";

/**
 * Where a block of HTML that begins so would end, or null if none does. It is told whether it would
 * interrupt a paragraph.
 */
export function htmlEnd(line: string, { interrupts }: { readonly interrupts: boolean }): HtmlEnd | null {
  if (!line.startsWith("<")) return null;
  const raw = /^<(script|pre|style|textarea)(?:[\s>]|$)/i.exec(line)?.[1];
  if (raw !== undefined) return new RegExp(`</${raw}>`, "i");
  if (line.startsWith("<!--")) return /^<!--(?:-?>)|-->/;
  if (line.startsWith("<?")) return /\?>/;
  if (/^<![A-Z]/i.test(line)) return />/;
  if (line.startsWith("<![CDATA[")) return /\]\]>/;
  if (blockTag.test(line)) return "blank";
  return !interrupts && (openTag.test(line) || closingTag.test(line)) ? "blank" : null;
}

const blockTag =
  /^<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|meta|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:[ \t]|$|\/?>)/i;

/** A whole tag that has its line to itself. */
const openTag =
  /^<(?!(?:script|pre|style|textarea)(?![a-z\d-]))[a-z][a-z\d-]*(?:[ \t]+[a-z_:][\w.:-]*(?:[ \t]*=[ \t]*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*[ \t]*\/?>[ \t]*$/i;

const closingTag = /^<\/[a-z][a-z\d-]*\s*>[ \t]*$/i;
