/** Who says something: a person in the front matter, or the words of the text by our rules. */
export const origins = ["authored", "extracted"] as const;
export type Origin = (typeof origins)[number];

/** Where something that was extracted comes from. */
export interface Trace {
  /** How sure the rules are, 0 to 1; null where front matter that was extracted does not tell. */
  readonly certainty: number | null;
  /** The sentence that says so, verbatim, and the one-based line of the file on which it begins. */
  readonly sentence: string;
  readonly line: number;
  /** Rule, words and weight of each that decided; only where a text was read just now. */
  readonly reasons?: readonly TraceReason[];
}

/** A rule that spoke for something, or against it. */
export interface TraceReason {
  readonly rule: string;
  readonly words: string;
  readonly weight: number;
}

/** What may have been extracted: it then has a trace, which what a person wrote has not. */
export interface Traced {
  readonly trace?: Trace;
}

/** Who says it. */
export function originOf({ trace }: Traced): Origin {
  return trace === undefined ? "authored" : "extracted";
}
