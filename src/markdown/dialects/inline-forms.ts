import { noteLinkTo } from "../note-target.ts";
import { shortcodeText, valueText } from "./shortcodes.ts";

/**
 * A line's wiki links, marks, comments, inline notes, shortcodes and the names of blocks and
 * headings in the forms of CommonMark. It holds no code. `defined` are labels that the text defines
 * itself, in small letters: no wiki link is called so.
 */
export function inlineForms(part: string, defined: ReadonlySet<string>): string {
  let text = part;
  if (text.includes("%%")) text = text.replace(/%%[^%\n]*(?:%[^%\n]+)*%%/g, "");
  if (text.includes("{{") || text.includes("{%")) text = text.replace(shortcode, (raw) => shortcodeText(raw));
  if (text.includes("{{")) text = text.replace(value, valueText);
  if (text.includes("[[") && text.includes("]]"))
    text = text.replace(wikiLink, (...found) => wikiForm(found as string[], defined));
  if (text.includes("==")) text = text.replace(highlighted, "<mark>$1</mark>");
  if (text.includes("^[")) text = text.replace(inlineNote, noteForm);
  return text;
}

/** The end of a line without the name of its block or heading, which no page shows. */
export function withoutName(line: string): string {
  if (!/[}\w-][ \t]*$/.test(line)) return line;
  const unnamed = line.replace(/(?<=[^ \t])[ \t]\^[A-Za-z\d-]+[ \t]*$|^[ \t>]*\^[A-Za-z\d-]+[ \t]*$/, "");
  if (!/^[ \t>]*#{1,6}[ \t]/.test(unnamed)) return unnamed;
  return unnamed.replace(/(?<=[^ \t])[ \t]+\{(?:#|:|\.|\/\*)[^{}]*\}[ \t]*$/, "");
}

const shortcode = /\{\{[<%][^\n]{0,2000}?[%>]\}\}|\{%[^\n]{0,2000}?%\}/g;

/** A value between braces, and the beginning of the address that it stands in. */
const value = /(\]\(<?)?\{\{[^{}\n]{1,500}\}\}/g;

const wikiLink = /(?<!\\)(!?)\[\[(?![ \t])([^[\]\n|#]{0,300})(#[^[\]\n|]{0,300})?(?:\|([^[\]\n]{0,500}))?\]\]/g;

const highlighted = /(?<![=\w])==(?=[^\s=])([^=\n]{0,999}[^\s=])==(?![=\w])/g;

const inlineNote = /([^\s(]?)\^\[((?:[^[\]\n]|\[[^[\]\n]*\]){1,1000})\]/g;

function noteForm(_: string, before: string, note: string): string {
  return `${before}${before === "" ? "" : " "}(${note})`;
}

/** Files that are shown by their names: what they hold is no text. */
const picture = /\.(?:png|jpe?g|gif|svg|webp|avif|bmp|pdf|mp[34]|webm|ogg|wav|m4a|mov|canvas|excalidraw)$/i;

function wikiForm([raw = "", embeds, name = "", heading = "", words]: string[], defined: ReadonlySet<string>): string {
  const target = name.replace(/\\$/, "").trim();
  if (target === "" && heading.length < 2) return raw;
  if (defined.size > 0 && defined.has((target + heading).toLowerCase())) return raw;
  const isSized = embeds === "!" && /^\d+(?:x\d+)?$/.test(words ?? "");
  const shown = words === undefined || words.trim() === "" || isSized ? wordsOf(target, heading) : words.trim();
  return picture.test(target) ? shown : `[${shown}](${noteLinkTo(target)})`;
}

/** `a > b` for a heading of another note, and nothing of a block's name. */
function wordsOf(target: string, heading: string): string {
  const parts = heading.split("#").filter((part) => part !== "" && !part.startsWith("^"));
  const words = [target, ...parts].filter((part) => part !== "").join(" > ");
  return (words || heading).replace(/[\\*_`<&~$]/g, "\\$&");
}
