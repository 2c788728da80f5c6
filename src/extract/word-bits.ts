/** Tells some words, by their small letters or as they stand. */
export interface WordTest {
  readonly has: (small: string, text: string) => boolean;
}

/** What is of a class: words, a test of them, or a list that is made when a word is first asked. */
export type ToldWords = string | WordTest | (() => Iterable<string>);

/** Classes of words as bits of a number, in the order in which they are told. */
export interface WordBits {
  /** How many classes there are. */
  count: number;
  /** The bits of classes that are told by small words alone: one look tells all of them. */
  readonly ofWord: Map<string, number>;
  /** Lists of such words that are not made yet. */
  readonly unmade: { readonly bit: number; readonly list: () => Iterable<string> }[];
  /** The other classes. */
  readonly tests: { readonly bit: number; readonly test: WordTest }[];
}

/** Bits of no class yet. */
export function noBits(): WordBits {
  return { count: 0, ofWord: new Map(), unmade: [], tests: [] };
}

const mostClasses = 31;

/** Adds a class of what any of some sets or tests tells; its bit. */
export function addBit(bits: WordBits, told: readonly ToldWords[]): number {
  if (bits.count === mostClasses) throw new RangeError("a number has no more bits");
  const bit = 1 << bits.count;
  bits.count += 1;
  for (const words of told) {
    if (typeof words === "string") addWords(bits, words.split(/\s+/), bit);
    else if (typeof words === "function") bits.unmade.push({ bit, list: words });
    else if (words instanceof Set) addWords(bits, words, bit);
    else bits.tests.push({ bit, test: words });
  }
  return bit;
}

function addWords({ ofWord }: WordBits, words: Iterable<string>, bit: number): void {
  for (const word of words) ofWord.set(word, (ofWord.get(word) ?? 0) | bit);
}

/** The bits of a word. */
export function bitsOf(all: WordBits, small: string, text: string): number {
  const { ofWord, unmade, tests } = all;
  if (unmade.length > 0) for (const { bit, list } of unmade.splice(0)) addWords(all, list(), bit);
  let bits = ofWord.get(small) ?? 0;
  for (let number = 0; number < tests.length; number += 1) {
    const { bit, test } = tests[number] as WordBits["tests"][number];
    if ((bits & bit) === 0 && test.has(small, text)) bits |= bit;
  }
  return bits;
}
