import { type Word, wordForm } from "../words.ts";

/**
 * Words in which names are looked for: what hyphens join stands apart, so that `US-Cuba` names two
 * and `Kim Jong-un` is found by its parts. A text without such words keeps its own.
 */
export function namePieces(words: readonly Word[]): readonly Word[] {
  if (!words.some(isJoined)) return words;
  return words.flatMap((word) => (isJoined(word) ? partsOf(word) : [word]));
}

function isJoined({ kind, text }: Word): boolean {
  return kind === "word" && text.includes("-");
}

function partsOf(word: Word): Word[] {
  const parts: Word[] = [];
  for (const { 0: text, index } of word.text.matchAll(/[^-]+|-/g)) {
    const start = word.start + index;
    const small = text === "-" ? text : word.small.slice(index, index + text.length);
    const isCapital = /^\p{Lu}/u.test(text);
    const kind = text === "-" ? "mark" : "word";
    parts.push({ text, small, start, end: start + text.length, kind, isCapital, form: wordForm(text) });
  }
  return parts;
}
