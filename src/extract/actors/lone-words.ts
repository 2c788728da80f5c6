import { openingWords } from "../data/actor-words.ts";
import { wordSet } from "../word-set.ts";
import type { Word } from "../words.ts";
import { bareRole } from "./body-names.ts";
import { bodyRole, civicRole, nameRole, titleRole } from "./name-role.ts";
import type { Run } from "./run.ts";

/** Whether a run is one word of which no name is made, whatever stands around but brackets. */
export function isNobody({ words, start, end, roles, isCommon, known }: Run): boolean {
  if (end > start + 1 || (roles & telling) !== 0) return false;
  if (known(start) !== null) return true;
  return start === 0 && ((roles & openingRole) !== 0 || isCommon((words[start] as Word).small));
}

/** What offices begin with. */
export const ranks = wordSet("prime vice first acting interim former foreign");
export const rankRole = nameRole({ has: (small) => ranks.has(small) });

/** Words that begin sentences. */
export const openingRole = nameRole({ has: (small) => openingWords.has(small) });

/** What makes somebody of a word alone, or of what follows it. */
const telling = titleRole | bodyRole | bareRole | civicRole | rankRole;
