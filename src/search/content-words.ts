import { tokens } from "./fold.ts";
import { scriptKind } from "./script-runs.ts";
import { stopWords } from "./stop-words.ts";
import { stem } from "./terms.ts";

/** A text whose words are of ASCII: a loop over its characters runs before it is compiled. */
const plain = /^[\0-~\u2010-\u2018\u201a-\u2027]*$/;

/** What makes one word of several, or leaves a possessive out: there `tokens` looks closer. */
const closer = /[A-Za-z0-9]'|(?<![A-Za-z0-9])[A-Za-z]{1,2}\./;

const asciiWords = /[A-Za-z0-9]+/g;

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
  if (plain.test(text) && !closer.test(text)) {
    for (const word of text.match(asciiWords) ?? []) addWord(word.toLowerCase());
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
