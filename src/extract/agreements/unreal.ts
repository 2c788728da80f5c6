import { unrealWords } from "../data/agreement-words.ts";
import { wordSet } from "../word-set.ts";
import type { Word } from "../words.ts";
import { isBound, isMadeBehind, isTextOf } from "./made-known.ts";
import { signing } from "./no-agreement.ts";

/** Where a mention stands: its name from `from` on, its noun at `at`. */
interface Place {
  readonly from: number;
  readonly at: number;
  readonly article: "definite" | "indefinite" | "none";
}

/** Whether an agreement is hoped for, denied or meant in general. */
export function isUnreal(words: readonly Word[], { from, at, article }: Place): boolean {
  const [noun, before] = [words[at]?.small ?? "", words[from - 1]?.small ?? ""];
  if (/^(?:any|no|another|such|every|future|possible|similar|many|other|eventual|potential)$/.test(before)) return true;
  const near = words.slice(Math.max(0, from - 4), from).map(({ small }) => small);
  const isIn = article === "definite" && near.some((small) => membership.has(small));
  if (!isIn && near.some((small) => unrealVerbs.test(small) || small === "many")) return true;
  if (article === "indefinite" && near.some((small) => naming.test(small))) return true;
  if (article === "definite" || isMadeBehind(words, at + 1) || isTextOf(words, from) || isBound(words, from))
    return false;
  if (noun.endsWith("s") && (near.some((small) => signing.test(small)) || isWithSomebody(words, at))) return false;
  return unrealWords.has(before) || (noun.endsWith("s") && !/^(?:talks|negotiations|consultations)$/.test(noun));
}

/** What one wants to join or leave is there. */
const membership = wordSet(
  "join rejoin leave quit enter renew extend prolong amend change reopen renegotiate keep save ratify denounce",
);

/** `deals with the United States`. */
function isWithSomebody(words: readonly Word[], at: number): boolean {
  if (!/^(?:with|between)$/.test(words[at + 1]?.small ?? "")) return false;
  return words[at + 2]?.isCapital === true || (words[at + 2]?.small === "the" && words[at + 3]?.isCapital === true);
}

/** `Critics call the text a surveillance treaty`: what somebody likens something to. */
const naming = /^(?:call(?:s|ed|ing)?|describ(?:es?|ed|ing)|dub(?:s|bed)|labell?ed|likens?|likened)$/;

const unrealVerbs =
  /^(?:hope|hopes|hoped|hoping|want|wants|wanted|wish|wishes|if|unless|without|search|never|demand|demands|need|needs|future|possible|urge|urged|urges|asks|asking|towards?|would|like|facilitate|offer|offers|offered|insists?|insisted)$/;
