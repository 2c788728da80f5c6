import type { Trace } from "../../model/trace.ts";

/**
 * The sentences in which actors and obstacles of a text were found, each once, and behind each the
 * line of the file on which it begins: most name several actors, or an obstacle besides.
 */
export type PackedSentences = readonly (string | number)[];

/** Collects sentences, and tells at which place each stands. */
export interface SentencePacker {
  readonly packed: PackedSentences;
  readonly placeOf: (trace: Trace) => number;
}

/** A packer that holds none yet. */
export function packSentences(): SentencePacker {
  const packed: (string | number)[] = [];
  const places = new Map<string, number>();
  return {
    packed,
    placeOf: ({ sentence, line }) => {
      const before = places.get(sentence);
      // The same words may stand on two lines.
      if (before !== undefined && packed[before + 1] === line) return before;
      places.set(sentence, packed.length);
      return packed.push(sentence, line) - 2;
    },
  };
}

/** Where something was found that was packed with a place. */
export function unpackTrace(sentences: PackedSentences, place: number, certainty: number | null): Trace {
  return { certainty, sentence: sentences[place] as string, line: sentences[place + 1] as number };
}
