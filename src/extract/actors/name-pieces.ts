import { characterClass, classAt } from "../../text/character-class.ts";
import { type Word, wordForm } from "../words.ts";

/**
 * Words in which names are looked for: what hyphens join stands apart, so that `US-Cuba` names two
 * and `Kim Jong-un` is found by its parts. A text without such words keeps its own.
 */
export function namePieces(words: readonly Word[]): readonly Word[] {
  const pieces: Word[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as Word;
    if (word.kind === "word" && word.text.includes("-")) addParts(pieces, word);
    else pieces.push(word);
  }
  return pieces.length === words.length ? words : pieces;
}

function addParts(pieces: Word[], { text, small, start: first }: Word): void {
  for (let from = 0; from < text.length; ) {
    const hyphen = text.indexOf("-", from);
    const end = hyphen === from ? from + 1 : hyphen < 0 ? text.length : hyphen;
    const part = text.slice(from, end);
    pieces.push({
      text: part,
      small: small.slice(from, end),
      start: first + from,
      end: first + end,
      kind: hyphen === from ? "mark" : "word",
      isCapital: classAt(part, 0) === characterClass.upper,
      form: wordForm(part),
    });
    from = end;
  }
}
