import { matterWords } from "../data/agreement-words.ts";
import type { Word } from "../words.ts";

/**
 * A deal of something, a great deal, `deal with`, `talks` of a speaker, a convention of a party.
 */
export function isNoAgreement(words: readonly Word[], from: number, at: number): boolean {
  const [before, noun, after] = [words[at - 1]?.small ?? "", words[at]?.small ?? "", words[at + 1]?.small ?? ""];
  if (isOfBody(words, from)) return true;
  if (noun === "deal" || noun === "deals")
    return (
      /^(?:great|good|to|will|can|must|would|big|could|should|not)$/.test(before) ||
      after === "of" ||
      (after === "with" && before !== "a" && !matterWords.has(before))
    );
  if (noun === "talks") return /^(?:he|she|who|also|it)$/.test(before);
  if (weakNouns.test(noun)) return isBareWeak(words, from, at);
  if (noun === "accord") return /^(?:own|one|in)$/.test(before);
  if (noun === "agreement") return /^(?:in|by|general|little|mutual)$/.test(before);
  return false;
}

/** Nouns that mean an agreement only with what they are of or about. */
const weakNouns =
  /^(?:declarations?|communiqu[eé]|protocols?|conventions?|settlement|roadmap|compacts?|dialogu?e?|contracts?|arrangements?|understandings?|leases?|codeshares?)$/;

/** `Government of National Accord`. */
function isOfBody(words: readonly Word[], from: number): boolean {
  return (
    words[from - 1]?.small === "of" && /^(?:government|council|party|movement)$/.test(words[from - 2]?.small ?? "")
  );
}

function isBareWeak(words: readonly Word[], from: number, at: number): boolean {
  if (from !== at || words[from - 1]?.small === "the") return false;
  return !/^(?:of|on|with|between|to)$/.test(words[at + 1]?.small ?? "") && !isSigned(words, at);
}

/** `signed the lease`, `the protocol could not be initialled`: what is signed binds. */
function isSigned(words: readonly Word[], at: number): boolean {
  return words.slice(Math.max(0, at - 3), at + 7).some(({ small }) => signing.test(small));
}

/** Verbs of what is signed and binds, or no longer does. */
export const signing = /^(?:sign(?:s|ed|ing)?|initial(?:l?ed|s)|ratif(?:y|ies|ied)|denounced?|lapsed?|expired?)$/;
