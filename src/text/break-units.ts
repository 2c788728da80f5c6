import { addressParts } from "./address-parts.ts";
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
 * grapheme or an address. The parts joined give the word.
 */
export function breakUnits(word: string): string[] {
  const units: string[] = [];
  for (const { text, isAddress } of addressParts(word)) {
    const [first = "", ...others] = isAddress ? [text] : wordUnits(text);
    const previous = units.at(-1);
    if (previous === undefined || parts(previous, first)) units.push(first);
    else units[units.length - 1] = previous + first;
    for (const unit of others) units.push(unit);
  }
  return units;
}

/** Whether a line may break between an address and what stands beside it. */
function parts(before: string, after: string): boolean {
  const [last, first] = [before.slice(-1), String.fromCodePoint(after.codePointAt(0) ?? 0)];
  const breaks = unspaced().test(last) || unspaced().test(first) || /[–—\s]/.test(last);
  return breaks && !notFirst.test(after) && !notLast.test(before);
}

function wordUnits(word: string): string[] {
  if (common.test(word) || !unspaced().test(word)) return splitAtDashes(word);
  if (/\p{Script=Hangul}/u.test(word) && !notKorean().test(word) && width(word) <= widestKorean) return [word];
  const units: string[] = [];
  let previousBreaks = false;
  let previousIsHan = false;
  for (const character of graphemes(word)) {
    const isHan = isCommonHan(character);
    const breaks = isHan || unspaced().test(character);
    const previous = units.at(-1);
    const joins =
      previous !== undefined &&
      ((!breaks && !previousBreaks) ||
        (!isHan && notFirst.test(character)) ||
        (!previousIsHan && notLast.test(previous)));
    if (joins) units[units.length - 1] = previous + character;
    else units.push(character);
    previousBreaks = breaks;
    previousIsHan = isHan;
  }
  return units;
}

/** Whether this is one of the characters of which most Chinese words are, told without patterns. */
function isCommonHan(character: string): boolean {
  const code = character.charCodeAt(0);
  return character.length === 1 && code >= 0x4e00 && code <= 0x9fff;
}

/**
 * A dash between two Latin letters is a place to break (`intelligence-sharing`, `pact—which`); one
 * that opens an option (`--json`) is not.
 */
function splitAtDashes(word: string): string[] {
  if (word.length < leastBroken || word.startsWith("-") || !dash.test(word)) return [word];
  const units: string[] = [];
  let start = 0;
  for (const { index } of word.matchAll(common.test(word) ? commonBreak : dashBreak())) {
    units.push(word.slice(start, index + 1));
    start = index + 1;
  }
  return [...units, word.slice(start)];
}

const dash = /[-–—]/;

/** Latin letters with most diacritics, and the punctuation of most texts. */
const common = /^[ -~À-ɏ‐-‧]*$/;

/** The dash comes first in both: to look behind every character is slow. */
const commonBreak = /[-–—](?<=[A-Za-zÀ-ÖØ-öø-ɏ]{2}[-–—])(?=[A-Za-zÀ-ÖØ-öø-ɏ]{2})/g;

/** To compile it takes longer than to lay a page out. */
const dashBreak = lazily(
  () => /[-–—](?<=\p{Script=Latin}\p{M}*\p{Script=Latin}\p{M}*[-–—])(?=\p{Script=Latin}\p{M}*\p{Script=Latin})/gu,
);

/**
 * The parts of a unit that is wider than a whole line: its graphemes, but an address stays whole,
 * so that it can be copied and clicked; the terminal wraps it.
 */
export function cutUnit(unit: string, columns: number): string[] {
  return addressParts(unit).flatMap(({ text, isAddress }) => {
    if (isAddress) return [text];
    return isAscii(text) ? cutAscii(text, columns) : graphemes(text);
  });
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
