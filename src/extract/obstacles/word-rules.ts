import type { Word } from "../words.ts";

/** Whether something holds of a sentence at one of its words. */
export type WordRule = (words: readonly Word[], at: number) => boolean;

/** Rules by the words at which they may hold, so that one look passes over all others. */
export type WordRules = ReadonlyMap<string, readonly WordRule[]>;

export function rulesByWord(rules: readonly (readonly [words: Iterable<string>, rule: WordRule])[]): WordRules {
  const byWord = new Map<string, WordRule[]>();
  for (const [words, rule] of rules)
    for (const word of words) {
      const known = byWord.get(word);
      if (known === undefined) byWord.set(word, [rule]);
      else known.push(rule);
    }
  return byWord;
}

/** Whether any rule holds at any word. */
export function anyHolds(rules: WordRules, words: readonly Word[]): boolean {
  for (let at = 0; at < words.length; at += 1) {
    const ofWord = rules.get((words[at] as Word).small);
    if (ofWord !== undefined && anyOf(ofWord, words, at)) return true;
  }
  return false;
}

/** Whether any of the rules of a word holds at it. */
export function anyOf(ofWord: readonly WordRule[], words: readonly Word[], at: number): boolean {
  for (let number = 0; number < ofWord.length; number += 1) if (ofWord[number]?.(words, at) === true) return true;
  return false;
}
