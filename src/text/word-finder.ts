/** A word, and where it stands in a text, in UTF-16 code units. */
interface FoundWord {
  readonly word: string;
  readonly at: number;
}

/** Asked with one text after the other, answers the words that stand in it and in none before. */
type WordFinder = (text: string) => readonly FoundWord[];

/** Up to so many comparisons, looking for one word after the other is the quickest. */
const fewComparisons = 10_000_000;

/**
 * Looks for several words, none of them empty or there twice, in texts of `length` together, in
 * time linear in both.
 */
export function createWordFinder(words: readonly string[], length: number): WordFinder {
  return words.length * length <= fewComparisons ? oneByOne(words) : allAtOnce(words);
}

function oneByOne(words: readonly string[]): WordFinder {
  let missing = words;
  return (text) => {
    const found = missing.map((word) => ({ word, at: text.indexOf(word) })).filter(({ at }) => at !== -1);
    if (found.length > 0) missing = missing.filter((word) => !found.some((one) => one.word === word));
    return found;
  };
}

/** A beginning of words. */
interface Beginning {
  readonly next: Map<number, Beginning>;
  /** The word that it is the whole of, until that is found. */
  word: string | null;
  /** The longest other beginning with which it ends, and the longest such that is a word. */
  shorter: Beginning | null;
  wordInside: Beginning | null;
}

/** After Aho and Corasick, "Efficient string matching" (1975). */
function allAtOnce(words: readonly string[]): WordFinder {
  const root = readBeginnings(words);
  return (text) => {
    const found: FoundWord[] = [];
    let state = root;
    for (let at = 0; at < text.length; at += 1) {
      state = follow(state, text.charCodeAt(at), root);
      let end: Beginning | null = state.word === null ? state.wordInside : state;
      // What ends with a word that was found ends with nothing that was not.
      for (; end?.word != null; end = end.wordInside) {
        found.push({ word: end.word, at: at + 1 - end.word.length });
        end.word = null;
      }
    }
    return found;
  };
}

function follow(from: Beginning, code: number, root: Beginning): Beginning {
  for (let state: Beginning | null = from; state !== null; state = state.shorter) {
    const next = state.next.get(code);
    if (next !== undefined) return next;
  }
  return root;
}

function readBeginnings(words: readonly string[]): Beginning {
  const begin = (): Beginning => ({ next: new Map(), word: null, shorter: null, wordInside: null });
  const root = begin();
  for (const word of words) {
    let state = root;
    for (let at = 0; at < word.length; at += 1) {
      const code = word.charCodeAt(at);
      const next = state.next.get(code) ?? begin();
      state.next.set(code, next);
      state = next;
    }
    state.word = word;
  }
  // The shorter ones first, since the longer refer to them.
  const queue = [root];
  for (const state of queue) {
    for (const [code, next] of state.next) {
      next.shorter = state === root ? root : follow(state.shorter as Beginning, code, root);
      next.wordInside = next.shorter.word === null ? next.shorter.wordInside : next.shorter;
      queue.push(next);
    }
  }
  return root;
}
