import { unrealWords } from "../data/agreement-words.ts";
import { wordSet } from "../word-set.ts";
import type { Word } from "../words.ts";
import { isBound, isMadeBehind, isSignedBefore, isTextOf } from "./made-known.ts";
import { signing } from "./no-agreement.ts";

/** Where a mention stands: its name from `from` on, its noun at `at`. */
interface Place {
  readonly from: number;
  readonly at: number;
  /** Behind it. */
  readonly to: number;
  readonly article: "definite" | "indefinite" | "none";
}

/** Whether an agreement is hoped for, denied or meant in general. */
export function isUnreal(words: readonly Word[], place: Place): boolean {
  const { from, to, article } = place;
  const near = words.slice(Math.max(0, from - 4), from).map(({ small }) => small);
  if (/^(?:any|no|another|such|every|future|possible|similar|many|other|eventual|potential)$/.test(near.at(-1) ?? ""))
    return true;
  if (near.some((small) => (article === "definite" ? wishing : unrealVerbs).test(small) || small === "many"))
    return article !== "definite" || !near.some((small) => membership.has(small));
  if (article === "indefinite" && near.some((small) => naming.test(small))) return true;
  if (article === "definite" || isMadeBehind(words, to) || isTextOf(words, from) || isBound(words, from)) return false;
  return isGeneral(words, place, near);
}

/** Of one that is not known to the reader. */
function isGeneral(words: readonly Word[], { from, at }: Place, near: readonly string[]): boolean {
  const noun = words[at]?.small ?? "";
  const areSeveral = noun.endsWith("s");
  if (isOfTalks(near) || (areSeveral && near.some((small) => several.test(small)))) return true;
  if (/^(?:1[5-9]|20)\d\d$/.test(words[from]?.text ?? "") && from < at) return false;
  if (isSignedBefore(words, from) || (areSeveral && (isSignedNear(near) || isWithSomebody(words, at)))) return false;
  return unrealWords.has(near.at(-1) ?? "") || (areSeveral && !/^(?:talks|negotiations|consultations)$/.test(noun));
}

/** What one wants to join or leave is there. */
const membership = wordSet(
  "join rejoin leave quit enter renew extend prolong amend change reopen renegotiate keep save ratify denounce",
);

/** `negotiations on a free trade agreement`: it is not there yet. */
function isOfTalks(near: readonly string[]): boolean {
  return near.some((small, at) => sitting.test(small) && /^(?:on|for|about|over|of|to)$/.test(near[at + 1] ?? ""));
}

const sitting = /^(?:talks|negotiations?|negotiating|negotiators|discussions)$/;

/** `at least three peace deals`: of no one of them more is told. */
const several = /^(?:least|previously|previous|failed|past|dozens?|hundreds)$/;

/** `signed agreements`, and no `should sign agreements`. */
function isSignedNear(near: readonly string[]): boolean {
  return near.some((small) => signing.test(small)) && !near.some((small) => advised.test(small));
}

const advised = /^(?:should|must|to|could|might|may|agencies|can)$/;

/** `deals with the United States`. */
function isWithSomebody(words: readonly Word[], at: number): boolean {
  if (!/^(?:with|between)$/.test(words[at + 1]?.small ?? "")) return false;
  return words[at + 2]?.isCapital === true || (words[at + 2]?.small === "the" && words[at + 3]?.isCapital === true);
}

/** `Critics call the text a surveillance treaty`: what somebody likens something to. */
const naming = /^(?:call(?:s|ed|ing)?|describ(?:es?|ed|ing)|dub(?:s|bed)|labell?ed|likens?|likened)$/;

/** Of what is known to the reader these, too, say that it is not there yet. */
const wishing =
  /^(?:hop(?:es?|ed|ing)|wants?|wanted|wish(?:es)?|search|never|future|possible|towards?|need|needs|demands?)$/;

const unrealVerbs =
  /^(?:hope|hopes|hoped|hoping|want|wants|wanted|wish|wishes|if|unless|without|search|never|demand|demands|need|needs|future|possible|urge|urged|urges|asks|asking|towards?|would|like|facilitate|offer|offers|offered|insists?|insisted)$/;
