/**
 * The lines that no page shows: comments between `%%` and those of MDX, its imports and exports,
 * and tags of components that have their lines to themselves. What opens and never ends hides
 * nothing.
 */
export function hiddenLines(lines: readonly string[]): ReadonlySet<number> {
  const hidden = new Set<number>();
  const isMdx = lines.some((line) => mdx.test(line));
  let fence = "";
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as string;
    const mark = /^\s*(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1];
    if (fence === "") fence = mark ?? "";
    else if (mark?.startsWith(fence)) fence = "";
    if (fence !== "" || mark !== undefined) continue;
    const end = hiddenUntil(lines, at, isMdx);
    for (let inner = at; inner <= end; inner += 1) hidden.add(inner);
    at = Math.max(at, end);
  }
  return hidden;
}

/**
 * The tags of components, with attributes or by names that many sites use; and what MDX alone has.
 */
const mdx =
  /^import [^"'\n]* from ["']|^export (?:const|default|function) |\{\/\*|<[A-Z][a-z][\w.]*(?:[ \t]+[\w-]+=|[ \t]*\/>)|^\s*<(?:Tabs?|TabItem|Cards?|CardGroup|Steps?|Accordion|AccordionGroup|Callout|Details)>/;

/** The last line of what is hidden from there on; the line before it for nothing. */
function hiddenUntil(lines: readonly string[], at: number, isMdx: boolean): number {
  const line = (lines[at] as string).trim();
  if (line.startsWith("%%") && !line.includes("%%", 2)) return lineWith(lines, at + 1, "%%", at);
  if (!isMdx) return at - 1;
  if (line.startsWith("{/*")) return line.includes("*/}") ? at : lineWith(lines, at + 1, "*/}", at);
  if (/^(?:import [^"']* from ["'][^"']*["'];?|import ["'][^"']*["'];?)$/.test(line)) return at;
  if (/^export (?:const|default|function) /.test(line))
    return /[;})]$/.test(line) ? at : lineWith(lines, at + 1, "", at);
  if (/^<\/?[A-Z][a-z][\w.]*(?:[ \t][^<>]*)?>$/.test(line) && !/\b(?:title|label|summary|alt)=/.test(line)) return at;
  if (/^<[A-Z][a-z][\w.]*(?:[ \t][^<>]*)?$/.test(line)) return closingTag(lines, at);
  return at - 1;
}

/** As many lines as a comment or a tag has. */
const mostLines = 200;

/** The first line from one on that holds, or is, that text; the line before `at` if none does. */
function lineWith(lines: readonly string[], from: number, text: string, at: number): number {
  const last = Math.min(lines.length, from + mostLines);
  for (let line = from; line < last; line += 1) {
    const found = lines[line] as string;
    if (text === "" ? found.trim() === "" : found.includes(text)) return line;
  }
  return at - 1;
}

function closingTag(lines: readonly string[], at: number): number {
  const last = Math.min(lines.length, at + mostLines);
  for (let line = at + 1; line < last; line += 1) {
    const found = (lines[line] as string).trim();
    if (found === ">" || /^[^<]*\/?>$/.test(found)) return line;
    if (found === "" || found.startsWith("<")) return at - 1;
  }
  return at - 1;
}
