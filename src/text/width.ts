import fastStringWidth from "fast-string-width";
import { isAscii } from "./ascii.ts";
import { isSimpleNarrow, isSimpleWide } from "./graphemes.ts";
import { lazily } from "./lazily.ts";
import { stripMarks } from "./marks.ts";

/**
 * What terminals give no column of its own but fast-string-width does: the vowels and final
 * consonants of decomposed Hangul, zero-width spaces, and joiners that join no emoji.
 */
const zeroWidth = lazily(
  () =>
    /[\u1160-\u11ff\ud7b0-\ud7fb\u200b\u200c\u2060]|(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d/gu,
);

/**
 * How many terminal columns the text takes: East Asian wide characters and emoji two, combining
 * marks and marks of style none.
 */
export function width(text: string): number {
  if (text.length === 1 && isSimpleWide(text.charCodeAt(0))) return 2;
  if (isAscii(text)) return text.length;
  const plain = stripMarks(text);
  if (narrow.test(plain)) return plain.length;
  const simple = simpleWidth(plain);
  return simple === null ? fastStringWidth(plain.replace(zeroWidth(), "")) : simple;
}

/**
 * Printable ASCII and what `isSimpleNarrow` tells, as in a pattern's class: nearly all texts,
 * without a loop over them.
 */
export const narrowCharacters = " -~\\u00a1-\\u00ac\\u00ae-\\u024f\\u2010-\\u2027\\u2400-\\u2426\\ufffd";

const narrow = new RegExp(`^[${narrowCharacters}]*$`);

/**
 * The width of a text of simple characters alone, which need no look at their neighbours; null if
 * there is any other.
 */
function simpleWidth(text: string): number | null {
  let columns = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= 0x20 && code <= 0x7e) continue;
    if (isSimpleWide(code)) columns += 1;
    else if (!isSimpleNarrow(code)) return null;
  }
  return columns;
}

/** The text padded with spaces to that many columns. */
export function padEnd(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - width(text)));
}

/** The text with spaces before it, to that many columns. */
export function padStart(text: string, columns: number): string {
  return " ".repeat(Math.max(0, columns - width(text))) + text;
}
