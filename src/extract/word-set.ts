/**
 * A set of words out of a text of them, made when it is first asked: a start pays for what it uses.
 */
export function wordSet(words: string): { has(word: string): boolean } {
  let set: ReadonlySet<string> | null = null;
  return {
    has(word) {
      set ??= new Set(words.split(/\s+/));
      return set.has(word);
    },
  };
}
