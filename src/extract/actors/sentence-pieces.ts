import type { TextSentence } from "../text-document.ts";
import { classesIn } from "../word-class.ts";
import type { Word } from "../words.ts";
import { type KnownLookup, type KnownNamesAt, namesIn, type Searched } from "./known-lookup.ts";
import { namePieces } from "./name-pieces.ts";

/** A sentence, or a title, as names are looked for in it. */
export interface Pieces extends Searched {
  readonly known: KnownNamesAt;
}

/** Reads the pieces of sentences, and adds their words in small letters to those of the text. */
export function pieceReader(
  lookup: KnownLookup,
  common: Set<string>,
): (sentence: Pick<TextSentence, "text" | "words" | "classes">) => Pieces {
  return ({ text, words: own, classes: owns }) => {
    const words = text.includes("-") ? namePieces(own) : own;
    const classes = words === own ? owns : classesIn(words);
    const capitals: number[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const { isCapital, kind, small } = words[at] as Word;
      if (isCapital) capitals.push(at);
      else if (kind === "word") common.add(small);
    }
    return { words, classes, capitals, known: namesIn({ words, classes, capitals }, lookup) };
  };
}
