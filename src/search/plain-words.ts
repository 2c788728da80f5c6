/** A text whose words are of ASCII: a loop over its characters runs before it is compiled. */
const plain = /^[\0-~\u2010-\u2018\u201a-\u2027]*$/;

/** What makes one word of several, or leaves a possessive out: there `tokens` looks closer. */
const closer = /[A-Za-z0-9]'|(?<![A-Za-z0-9])[A-Za-z]{1,2}\./;

const words = /[A-Za-z0-9]+/g;
const restOfWord = /[a-z0-9]*/y;
const wordBefore = /[a-z0-9]/;

/** Whether the terms of a text are its runs of ASCII letters and digits, no more, no less. */
function isPlain(text: string): boolean {
  return plain.test(text) && !closer.test(text);
}

/** The terms of a text in order, as `tokens` tells them; null where that has to look closer. */
export function plainWords(text: string): string[] | null {
  return isPlain(text) ? (text.match(words) ?? []).map((word) => word.toLowerCase()) : null;
}

/** A term and where it stands. */
interface PlainWord {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The terms of a text that begin with one of the beginnings, in order, as `tokens` tells them; null
 * where that has to look closer. No other word is looked at.
 */
export function plainWordsFrom(text: string, beginnings: readonly string[]): PlainWord[] | null {
  if (!isPlain(text)) return null;
  const folded = text.toLowerCase();
  const found = new Map<number, PlainWord>();
  for (const beginning of beginnings) {
    for (let at = folded.indexOf(beginning); at !== -1; at = folded.indexOf(beginning, at + 1)) {
      if (found.has(at) || wordBefore.test(folded[at - 1] ?? "")) continue;
      restOfWord.lastIndex = at;
      restOfWord.test(folded);
      const end = restOfWord.lastIndex;
      if (end > at) found.set(at, { term: folded.slice(at, end), start: at, end });
    }
  }
  return [...found.values()].sort((left, right) => left.start - right.start);
}
