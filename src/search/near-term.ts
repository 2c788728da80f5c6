import { editDistance } from "../text/closest.ts";
import { stem } from "./terms.ts";

/**
 * Whether an indexed term is near to a folded word, by the rule by which the index looks up what
 * `~word` stands for.
 */
export function isNearTerm(word: string, term: string): boolean {
  const wanted = stem(word);
  const most = wanted.length < 6 ? 1 : 2;
  if (wanted[0] !== term[0] || Math.abs(wanted.length - term.length) > most) return false;
  return editDistance(wanted, term) <= most;
}
