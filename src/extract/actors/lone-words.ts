import { openingWords } from "../data/actor-words.ts";
import { wordSet } from "../word-set.ts";
import type { Word } from "../words.ts";
import { bareRole } from "./body-names.ts";
import { bodyRole, civicRole, nameRole, titleRole } from "./name-role.ts";
import type { Pieces } from "./sentence-pieces.ts";

/** Whether no name is made of a run that is one word, whatever stands around but brackets. */
export function isNobody({ words, known: { names } }: Pieces, at: number, roles: number, number: number): boolean {
  if ((roles & telling) !== 0) return false;
  if ((names[at] ?? null) !== null) return true;
  return at === 0 && ((roles & openingRole) !== 0 || (words[at] as Word).form.low.commonIn === number);
}

/** What offices begin with. */
export const ranks = wordSet("prime vice first acting interim former foreign");
export const rankRole = nameRole(ranks);

/** Words that begin sentences. */
export const openingRole = nameRole(openingWords);

/** What makes somebody of a word alone, or of what follows it. */
const telling = titleRole | bodyRole | bareRole | civicRole | rankRole;
