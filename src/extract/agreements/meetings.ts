import { wordSet } from "../word-set.ts";
import type { AgreementMention } from "./agreement-mentions.ts";

/** Whether talks are one meeting: `arrived for talks`, `held talks with President Keita`. */
export function isMeeting({ sort, noun, matter, article, tail, sentence, from }: AgreementMention): boolean {
  if (sort !== "talks" || noun !== "talks" || article !== "none" || !passing.has(matter)) return false;
  const before = sentence.words[from - 1]?.small ?? "";
  return (openers.has(before) && (tail === "" || place.test(tail))) || withPerson.test(tail) || sidelines.test(tail);
}

/** Matters that say nothing of what is talked about. */
const passing = new Set(["", "bilateral", "trilateral"]);
const openers = wordSet("for during after before in held hold holds holding had have at of following");
const place = /^in \p{Lu}[\p{L} -]*$/u;
const sidelines = /^(?:on the (?:sidelines|margins|fringes)|at the \p{L}+ summit|at the White House)\b/u;

/** `With Russian President`, `with his counterpart`. */
const withPerson =
  /^with (?:(?:\p{Lu}[\p{L}.-]* ){0,3}(?:President|Prime|Premier|Chancellor|Minister|Secretary|King|Queen|Emir|Sultan|Prince|Pope|General|Ambassador|Envoy|Mr|Mrs|Ms)\b|(?:his|her|their) (?:\p{L}+ ){0,3}(?:counterparts?|hosts?)\b|visiting\b|(?:\p{L}+ ){0,2}officials\b)/u;
