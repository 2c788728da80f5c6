import { lazily } from "../../text/lazily.ts";
import { titleLine } from "./titles.ts";

/** What stands before a line: the last one with words, and whether a blank one followed. */
interface Before {
  readonly before: string;
  readonly isAfterBlank: boolean;
}

/** A callout's first line, a definition, a property or a component's tag, in CommonMark. */
export function blockForm(line: string, { before, isAfterBlank }: Before): string {
  const callout = line.includes("[!") ? calloutMark().exec(line) : null;
  if (callout !== null) {
    const [, marks = "", type = "", title = ""] = callout;
    return marks + titleLine(type.replace(/[-_]/g, " "), title);
  }
  if (/^ {0,3}:[ \t]/.test(line) && isTerm(before)) return line.replace(":", "-");
  const property = line.includes("::") ? propertyMark().exec(line) : null;
  if (property !== null) return propertyForm(property);
  const tag = line.includes("<") ? componentTag.exec(line) : null;
  if (tag !== null) return `${isAfterBlank ? "" : "  "}**${tag[2]}**  `;
  return line;
}

/** `> [!type|more]- Title`, at any depth of quotations. */
const calloutMark = lazily(
  () =>
    /^([ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(?:>[ \t]*)+)\[!([\p{L}\d][^[\]|\n]{0,60})(?:\|[^[\]\n]*)?\][-+]?(?:[ \t]([^\n]*))?$/u,
);

/** Whether a definition may stand below a line: text of a paragraph, or another definition. */
function isTerm(before: string): boolean {
  return before !== "" && !/^(?:[ \t]*(?:[-*+>#|]|\d{1,9}[.)][ \t])|<|={3,}|-{3,})/.test(before);
}

/** `key:: value` on a line of its own, or in an item. */
const propertyMark = lazily(
  () => /^([ \t]*(?:[-*+][ \t]+)?)([\p{L}\d](?:[\p{L}\d _-]{0,40}[\p{L}\d_-])?):{2}(?:[ \t]([^\n]*))?$/u,
);

function propertyForm([, marks = "", key = "", value = ""]: RegExpExecArray): string {
  // Logseq's own bookkeeping.
  if (/^(?:id|collapsed|card-[\w-]+)$/i.test(key)) return marks.trimEnd();
  return `${marks}**${key.replace(/_/g, "\\_")}:** ${value.trim()}  `;
}

/** A component's tag with its title, alone on its line. */
const componentTag =
  /^[ \t]*<([A-Z][a-z][\w.]*)[ \t][^<>]*\b(?:title|label|summary|alt)=["']([^"'*\n]+)["'][^<>]*>[ \t]*$/;
