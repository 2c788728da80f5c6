/** A word of a sentence, or a mark: the sentence's text from `start` to `end`. */
export interface Word {
  readonly text: string;
  /** In small letters, with straight apostrophes. */
  readonly small: string;
  readonly start: number;
  readonly end: number;
  readonly kind: "word" | "number" | "mark";
  /** Whether it begins with a capital. */
  readonly isCapital: boolean;
}

/**
 * The words and marks of a sentence, in order. A word holds the hyphens, apostrophes and full
 * stops between its letters (`South-Korean`, `don't`, `U.S.`); a possessive `'s` is a word of its
 * own.
 */
export function wordsOf(sentence: string): Word[] {
  const words: Word[] = [];
  const word = /(?:\p{Lu}\.){2,}|[\p{L}\p{N}\p{M}]+(?:[-.,'’&](?=[\p{L}\p{N}])[\p{L}\p{N}\p{M}]+)*|\S/gu;
  for (const { 0: text, index } of sentence.matchAll(word)) addWord(words, text, index);
  return words;
}

function addWord(words: Word[], text: string, start: number): void {
  const possessive = /.['’]s$/i.test(text) ? text.length - 2 : text.length;
  words.push(asWord(text.slice(0, possessive), start));
  if (possessive < text.length) words.push(asWord(text.slice(possessive), start + possessive));
}

function asWord(text: string, start: number): Word {
  const kind = /^\p{N}/u.test(text) ? "number" : /^\p{L}|^['’]s$/u.test(text) ? "word" : "mark";
  const small = text.toLowerCase().replaceAll("’", "'");
  return { text, small, start, end: start + text.length, kind, isCapital: /^\p{Lu}/u.test(text) };
}
