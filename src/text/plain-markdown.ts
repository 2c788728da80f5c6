import { decodeEntity } from "./decode-entity.ts";
import { closesFence, openedFence } from "./fences.ts";

/**
 * The text of inline Markdown without its markup: footnote marks gone, links and images by their text, HTML tags removed, code
 * as it is. Each
 * pattern stops where its own beginning comes again, so that no text takes more than linear time, and looks behind only after its
 * first character, which is what the engine skips a text by.
 */
export function plainInline(markdown: string): string {
  // Most titles are plain as they are.
  if (!/[\\&<[`*_~]|[^\S ]|^ | {2}| $/.test(markdown)) return markdown;
  return (
    withoutComments(escapeCodeSpans(markdown))
      .replace(/\[(?<!\\\[)\^[^[\]\s]{1,200}\]/gu, "")
      .replace(
        /(?:!(?<!\\!)\[|\[(?<!\\\[))([^[\]]*)\]\((?:<[^<>\n]*>|(?!<)(?:[^()\s]|\([^()\s]*\))*)(?:\s+(?:"[^"]*"|'[^']*'))?\)/gu,
        "$1",
      )
      .replace(/<(?<!\\<)(?:((?:[A-Za-z][A-Za-z0-9+.-]+:|[^\s<>@]+@)[^<>\s]+)|\/?[A-Za-z][^<>]*)>/gu, "$1")
      .replace(/\\(?<!\\\\)((?:\\\\)*)&/g, "$1&amp;")
      // Without a function, of which the arguments of all calls would fill the memory.
      .replace(
        /\\([!-/:-@[-`{-~])|_(?<![\p{L}\p{N}]_)_*(?=\S)|_(?<=\S_)_*(?![\p{L}\p{N}])|\*+(?=\S)|\*(?<=\S\*)\**|`+|~~/gu,
        "$1",
      )
      .replace(/&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]*);/g, decodeEntity)
      .replace(/[^\S ]\s*| \s+/gu, " ")
      .trim()
  );
}

/** Behind the last end of a comment none is looked for. */
function withoutComments(markdown: string): string {
  const end = markdown.lastIndexOf("-->");
  return end === -1 ? markdown : markdown.slice(0, end + 3).replace(/<!--.*?-->/gsu, "") + markdown.slice(end + 3);
}

/** What is markup elsewhere is text in a code span, so it is escaped there, to be taken off once. */
function escapeCodeSpans(markdown: string): string {
  if (!markdown.includes("`")) return markdown;
  const span = /(?<!`)(?:`([^`]+)`|``((?:[^`]|`(?!`))+)``)(?!`)/g;
  let escaped = "";
  let from = 0;
  // Without a function to replace, as above.
  for (let found = span.exec(markdown); found !== null; found = span.exec(markdown)) {
    escaped += markdown.slice(from, found.index) + escapeCode(found[1] ?? found[2] ?? "");
    from = span.lastIndex;
  }
  return escaped + markdown.slice(from);
}

function escapeCode(code: string): string {
  return code.replace(/[\\`*_~[\]<&!]/g, "\\$&");
}

/** The text of block Markdown without its markup: what is searched, quoted, and compared with `evidence`. Code is kept as it is. */
export function plainMarkdown(markdown: string): string {
  let fence: string | null = null;
  const lines = markdown.split("\n").map((line) => {
    if (line === "") return line;
    if (fence !== null) {
      if (!closesFence(line, fence)) return escapeCode(line);
      fence = null;
      return "";
    }
    fence = openedFence(line);
    return fence === null ? withoutBlockMarks(line) : "";
  });
  return plainInline(lines.join("\n"));
}

function withoutBlockMarks(line: string): string {
  if (/^\s*\|/.test(line)) return /^[\s|:-]*$/.test(line) ? "" : line.replace(/^\s*\|/, "").replace(/\|\s*$/, "");
  return line.replace(/^\s*(?:>\s?|\[\^[^[\]\s]+\]:\s*|#{1,6}\s|[-*+]\s|\d{1,9}[.)]\s)*/u, "");
}
