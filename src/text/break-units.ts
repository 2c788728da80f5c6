import { isAscii } from "./ascii.ts";
import { graphemes } from "./graphemes.ts";
import { lazily } from "./lazily.ts";
import { width } from "./width.ts";

/**
 * Scripts written without spaces, and the wide punctuation that goes with them. Hangul is not among
 * them: Korean breaks at spaces.
 */
const unspaced = lazily(
  () =>
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\u30fb\u30fc\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]/u,
);

/**
 * Characters that may not begin a line (kinsoku, JIS X 4051 / W3C CLREQ): closing brackets, stops,
 * small kana, the long-vowel mark.
 */
const notFirst =
  /^[、。，．・：；？！‼⁇⁈⁉…‥ー〜～’”）〕］｝〉》」』】〙〗｠»ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰ-ㇿ々〻ゝゞヽヾ゛゜,.:;?!)\]}%％°]/u;

/** Characters that may not end a line: opening brackets and quotation marks. */
const notLast = /[‘“（〔［｛〈《「『【〘〖｟«([{＄￥￡]$/u;

/**
 * What a Korean word with hanja in it does not hold: kana, and the stops of Chinese and Japanese.
 */
const notKorean = lazily(() => /[\p{Script=Hiragana}\p{Script=Katakana}、。，：；！？]/u);

/** Wider than any Korean word: what is wider is a Chinese sentence with a Korean name in it. */
const widestKorean = 24;

/** A word of fewer characters is not parted at its dashes. */
const leastBroken = 12;

/**
 * Splits a word (text without spaces) where a line may break inside it: between the characters of
 * Chinese and Japanese, with kinsoku, and after the dashes of long Latin words; never inside a
 * grapheme. The parts joined give the word.
 */
export function breakUnits(word: string): string[] {
  if (isAscii(word) || !unspaced().test(word)) return splitAtDashes(word);
  if (/\p{Script=Hangul}/u.test(word) && !notKorean().test(word) && width(word) <= widestKorean) return [word];
  const units: string[] = [];
  let previousBreaks = false;
  for (const character of graphemes(word)) {
    const breaks = unspaced().test(character);
    const previous = units.at(-1);
    const joins =
      previous !== undefined && ((!breaks && !previousBreaks) || notFirst.test(character) || notLast.test(previous));
    if (joins) units[units.length - 1] = previous + character;
    else units.push(character);
    previousBreaks = breaks;
  }
  return units;
}

/**
 * A dash between two Latin letters is a place to break (`intelligence-sharing`, `pact—which`); one
 * that opens an option (`--json`) is not.
 */
function splitAtDashes(word: string): string[] {
  if (word.length < leastBroken || word.startsWith("-") || word.includes("://")) return [word];
  const units: string[] = [];
  let start = 0;
  for (const { index } of word.matchAll(dashBreak())) {
    units.push(word.slice(start, index + 1));
    start = index + 1;
  }
  return [...units, word.slice(start)];
}

/** The dash comes first in it: to look behind every character is slow. */
const dashBreak = lazily(
  () => /[-–—](?<=\p{Script=Latin}\p{M}*\p{Script=Latin}\p{M}*[-–—])(?=\p{Script=Latin}\p{M}*\p{Script=Latin})/gu,
);

/**
 * The parts of a unit that is wider than a whole line: of a URL its steps and parameters, of
 * anything else its graphemes.
 */
export function cutUnit(unit: string, columns: number): string[] {
  if (!unit.includes("://")) return isAscii(unit) ? cutAscii(unit, columns) : graphemes(unit);
  const parts = unit.split(/(?<=[/?&=#_-])(?![/?&=#_-])/);
  return parts.flatMap((part) => (width(part) <= columns ? [part] : graphemes(part)));
}

/**
 * What begins a line is cut there into lines: that is quicker than to fill them grapheme by
 * grapheme.
 */
function cutAscii(unit: string, columns: number): string[] {
  const parts: string[] = [];
  for (let start = 0; start < unit.length; start += columns) parts.push(unit.slice(start, start + columns));
  return parts;
}
