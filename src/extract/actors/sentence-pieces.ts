import type { TextSentence } from "../text-document.ts";
import { classesIn } from "../word-class.ts";
import type { Word } from "../words.ts";
import { type KnownLookup, type KnownNamesAt, namesIn, type Searched } from "./known-lookup.ts";
import { namePieces } from "./name-pieces.ts";

/** A sentence, or a title, as names are looked for in it. */
export interface Pieces extends Searched {
  readonly known: KnownNamesAt;
}

type Sentence = Pick<TextSentence, "text" | "words" | "classes">;

/** Reads the pieces of a sentence, and marks words in small letters with the number of the text. */
export function readPieces({ text, words: own, classes: owns }: Sentence, lookup: KnownLookup, number: number): Pieces {
  const words = text.includes("-") ? namePieces(own) : own;
  const classes = words === own ? owns : classesIn(words);
  const capitals: number[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const { isCapital, kind, form } = words[at] as Word;
    if (isCapital) capitals.push(at);
    else if (kind === "word") form.low.commonIn = number;
  }
  return { words, classes, capitals, known: namesIn({ words, classes, capitals }, lookup) };
}
