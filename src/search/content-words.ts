import { tokens } from "./fold.ts";
import { plainWords } from "./plain-words.ts";
import { scriptKind } from "./script-runs.ts";
import { stopWords } from "./stop-words.ts";
import { stem } from "./terms.ts";

/**
 * The terms of a text, stop words left out: by these two wordings of one thing are compared. Of
 * Chinese, Japanese and Korean they are the pairs of neighbouring characters: single ones stand in
 * most texts of a language.
 */
export function contentWords(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  const addWord = (term: string) => {
    if (!stopWords.has(term)) words.add(stem(term));
  };
  const all = plainWords(text);
  if (all !== null) {
    for (const term of all) addWord(term);
    return words;
  }
  let run: string[] = [];
  let end = 0;
  const endRun = () => {
    if (run.length === 0) return;
    for (const [index, character] of run.entries()) if (index > 0) words.add(`${run[index - 1]}${character}`);
    if (run.length === 1) words.add(run[0] as string);
    run = [];
  };
  for (const token of tokens(text)) {
    const isCharacter = scriptKind(token.term) === "characters";
    if (!isCharacter || token.start !== end) endRun();
    if (isCharacter) run.push(token.term);
    else addWord(token.term);
    end = token.end;
  }
  endRun();
  return words;
}
