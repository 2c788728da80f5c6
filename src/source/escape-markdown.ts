/**
 * Plain words as Markdown that reads as just these words: what would be markup of a line's inside
 * is escaped, and so is what would make a block of a line. A number that begins a list stays one.
 */
export function escapeMarkdown(text: string): string {
  return text.replace(inside, "\\$&").replace(atStart, "$1\\$2");
}

/**
 * An underscore within a word, a bracket that closes and an ampersand that names no character mean
 * nothing.
 */
const inside = /[\\`*[]|~~|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|<(?=[a-z/!?])|&(?=#?\w{1,32};)|\$(?=\S)/giu;

/** What would be a heading, a quotation, a list, a line across, or a fence. */
const atStart = /^([^\S\n]{0,100})(#{1,6}(?=\s|$)|>|[-+](?=\s|$)|[-=_~]{3}|=+(?=\s*$)|:(?=\s))/gm;
