import type { Trace } from "../../model/trace.ts";

/**
 * The sentences in which actors and obstacles of a text were found, each once, as most name several
 * actors, or an obstacle besides: the numbers of the lines on which they begin, as JSON on a line,
 * then each on a line of its own, as white space in them is collapsed. To escape them takes longer
 * than to write them.
 */
export interface SentencePacker {
  /** Which number the sentence of a trace has. */
  readonly numberOf: (trace: Trace) => number;
  /** All of which that was asked. */
  readonly packed: () => string;
}

/** A packer that holds none yet. */
export function packSentences(): SentencePacker {
  const lines: number[] = [];
  const sentences: string[] = [];
  const numbers = new Map<string, number>();
  return {
    numberOf: ({ sentence, line }) => {
      const before = numbers.get(sentence);
      // The same words may stand on two lines.
      if (before !== undefined && lines[before] === line) return before;
      numbers.set(sentence, lines.length);
      sentences.push(sentence);
      return lines.push(line) - 1;
    },
    packed: () => `${JSON.stringify(lines)}\n${exchanged(sentences.join("\n"), "\0", "\t")}`,
  };
}

/** Sentences that were packed, by their numbers. */
export interface PackedSentences {
  readonly lines: readonly number[];
  /** Behind the row of the lines, from 1. */
  readonly rows: readonly string[];
}

/** The sentences of which a packer made a text. */
export function unpackSentences(packed: string): PackedSentences {
  const rows = exchanged(packed, "\t", "\0").split("\n");
  return { lines: JSON.parse(rows[0] as string) as number[], rows };
}

/** A tab, which no sentence holds, stands for NUL: some bindings of SQLite end a text there. */
function exchanged(text: string, from: "\0" | "\t", to: "\0" | "\t"): string {
  return text.includes(from) ? text.replaceAll(from, to) : text;
}

/** Where something was found, by the number of its sentence. */
export function unpackTrace({ lines, rows }: PackedSentences, number: number, certainty: number | null): Trace {
  return { certainty, sentence: rows[number + 1] as string, line: lines[number] as number };
}
