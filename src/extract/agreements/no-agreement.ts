import { matterWords } from "../data/agreement-words.ts";
import { wordSet } from "../word-set.ts";
import type { Word } from "../words.ts";
import { isMadeBehind } from "./made-known.ts";

/**
 * A deal of something, a great deal, `deal with`, `talks` of a speaker, a convention of a party.
 */
export function isNoAgreement(words: readonly Word[], from: number, at: number): boolean {
  const [before, noun, after] = [words[at - 1]?.small ?? "", words[at]?.small ?? "", words[at + 1]?.small ?? ""];
  if (isOfBody(words, from)) return true;
  if (noun === "deal" || noun === "deals") return isNoDeal(words, at);
  if (notBefore.get(noun)?.has(before) === true) return true;
  if (noun === "understanding" && after === "that") return true;
  if (noun === "consultations" && isWithOwn(words, at)) return true;
  if (isOfHouses(words, at) || isOneOfRow(words, from, at)) return true;
  return weakNouns.test(noun) && isBareWeak(words, from, at);
}

function isNoDeal(words: readonly Word[], at: number): boolean {
  const [before, after] = [words[at - 1]?.small ?? "", words[at + 1]?.small ?? ""];
  if (/^(?:great|good|to|will|can|must|would|big|could|should|not)$/.test(before) || after === "of") return true;
  return after === "with" && before !== "a" && !matterWords.has(before);
}

/** What stands before a noun where it is none: a party convention, "in agreement". */
const notBefore = new Map([
  [
    "consultations",
    wordSet("internal public parliamentary domestic popular local intra-party cabinet inter-agency community citizens"),
  ],
  ["charter", wordSet("un nations")],
  ["convention", wordSet("party annual nominating republican democratic constitutional last next")],
  ["negotiation", wordSet("for to of under by through in")],
  ["talks", wordSet("he she who also it")],
  ["accord", wordSet("own one in")],
  ["agreement", wordSet("in by general little mutual")],
]);

/** Nouns that mean an agreement only with what they are of or about. */
const weakNouns =
  /^(?:declarations?|communiqu[eé]s?|protocols?|conventions?|settlement|roadmaps?|maps?|compacts?|dialogu?e?|contracts?|arrangements?|understandings?|leases?|codeshares?|charters?|consultations)$/;

/** `Government of National Accord`. */
function isOfBody(words: readonly Word[], from: number): boolean {
  return (
    words[from - 1]?.small === "of" && /^(?:government|council|party|movement)$/.test(words[from - 2]?.small ?? "")
  );
}

function isBareWeak(words: readonly Word[], from: number, at: number): boolean {
  if (from !== at || known.has(words[from - 1]?.small ?? "")) return false;
  if (isMadeBehind(words, at + 1)) return false;
  return !/^(?:of|on|with|between|to)$/.test(words[at + 1]?.small ?? "") && !isSigned(words, at);
}

/** `Israeli settlement activity`: where people settle. */
function isOfHouses(words: readonly Word[], at: number): boolean {
  return (
    houses.test(words[at + 1]?.small ?? "") || /^(?:israeli|jewish|informal|refugee)$/.test(words[at - 1]?.small ?? "")
  );
}

const houses =
  /^(?:activit(?:y|ies)|building|construction|expansion|bloc|blocs|plans?|polic(?:y|ies)|homes|houses|units|projects?|growth|freeze)$/;

/** `the Ninth Dialogue`: one meeting of a row. */
function isOneOfRow(words: readonly Word[], from: number, at: number): boolean {
  return meetings.test(words[at]?.small ?? "") && words.slice(from, at).some(({ small }) => ordinal.test(small));
}

const meetings = /^(?:dialogu?e|consultations|talks|round)$/;
const ordinal =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d{1,3}(?:st|nd|rd|th))$/;

/** `consultations with farmers`: a government asks its own. */
function isWithOwn(words: readonly Word[], at: number): boolean {
  return words[at + 1]?.small === "with" && !words[at + 2]?.isCapital && !words[at + 3]?.isCapital;
}

const known = wordSet("the this that its their our his her");

/** `signed the lease`, `the protocol could not be initialled`: what is signed binds. */
function isSigned(words: readonly Word[], at: number): boolean {
  return words.slice(Math.max(0, at - 3), at + 7).some(({ small }) => signing.test(small));
}

/** Verbs of what is signed and binds, or no longer does. */
export const signing = /^(?:sign(?:s|ed|ing)?|initial(?:l?ed|s)|ratif(?:y|ies|ied)|denounced?|lapsed?|expired?)$/;
