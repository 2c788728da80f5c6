import { dottedWords, portfolioWords, surnameNouns, titleWords } from "../data/actor-words.ts";
import { wordSet } from "../word-set.ts";
import { titleRole } from "./name-role.ts";
import { between, knownAt, lastOfRole, type Run } from "./run.ts";

/**
 * The last title of a run, -1 for none: `Hun Sen`, `Ali Shah` and `Hassan Sheikh Mohamud` bear
 * none, though `Sen.` and a shah are.
 */
export function lastTitle(run: Run): number {
  const last = lastOfRole(run, titleRole);
  if (last <= run.start) return last;
  const small = run.words[last]?.small ?? "";
  const isName = isLastName(run, last, small) || isMiddleName(run, last, small);
  return isName ? lastOfRole(between(run, run.start, last), titleRole) : last;
}

function isLastName({ end }: Run, at: number, small: string): boolean {
  return at === end - 1 && (dottedWords.has(small) || nameTitles.has(small) || surnameNouns.has(small));
}

/** `Sheikh` behind a name that is no title. */
function isMiddleName(run: Run, at: number, small: string): boolean {
  const before = run.words[at - 1];
  if (!nameTitles.has(small) || before?.kind !== "word" || !before.isCapital) return false;
  return knownAt(run, run.start) === null && !titleWords.has(before.small) && !portfolioWords.has(before.small);
}

/** Titles that are parts of names, too. */
const nameTitles = wordSet(
  "shah sheikh sheik sultan emir imam haji hajji don duke earl count abbot kaiser bishop baron",
);
