import { matterWords } from "../data/agreement-words.ts";
import { wordSet } from "../word-set.ts";
import type { Word } from "../words.ts";
import { isMadeBehind } from "./made-known.ts";

/**
 * A deal of something, a great deal, `deal with`, `talks` of a speaker, a convention of a party.
 */
export function isNoAgreement(words: readonly Word[], from: number, at: number): boolean {
  const [before, noun, after] = [words[at - 1]?.small ?? "", words[at]?.small ?? "", words[at + 1]?.small ?? ""];
  if (isOfBody(words, from) || isOrder(words, from, at) || isPrivate(words, from, at)) return true;
  if (noun === "deal" || noun === "deals") return isNoDeal(words, at);
  if (notBefore.get(noun)?.has(before) === true) return !isExcepted(words, at);
  if (noun === "understanding" && after === "that") return true;
  if (isOfOneSide(words, from, at) || isWithOwn(words, at) || isOfHouses(words, at)) return true;
  if (isOneOfRow(words, from, at)) return true;
  return weakNouns.test(noun) && isBareWeak(words, from, at);
}

/** What a body gives itself: `Declaration of Independence`, `Memorandum for the Secretary`. */
function isOfOneSide(words: readonly Word[], from: number, at: number): boolean {
  const [noun = "", after = "", last = ""] = [words[at]?.small, words[at + 1]?.small, words[at + 2]?.small];
  if (noun === "memorandum") return after === "for" || (after === "to" && words[at + 2]?.isCapital === true);
  if (noun === "declaration")
    return (
      words[at - 1]?.small === "universal" ||
      (after === "of" && declared.has(/^(?:an?|the)$/.test(last) ? (words[at + 3]?.small ?? "") : last))
    );
  // Of states, `Eastern Partnership` and `Open Government Partnership` are programmes.
  return (
    noun === "partnership" &&
    words[at]?.isCapital === true &&
    !words.slice(from, at).some(({ small }) => traded.has(small))
  );
}

const declared = wordSet(
  "independence war emergency rights state states bankruptcy victory martial faith candidacy results",
);
const traded = wordSet(
  "economic trade investment fisheries fishing strategic pacific trans-pacific security defence defense migration",
);

/** `The General Agreement on Tariffs`; `signed a health protocol`. */
function isExcepted(words: readonly Word[], at: number): boolean {
  const { small, isCapital } = words[at] as Word;
  if (small === "agreement") return isCapital;
  return /^(?:protocol|framework)$/.test(small) && isSigned(words, at);
}

function isNoDeal(words: readonly Word[], at: number): boolean {
  const [before, after] = [words[at - 1]?.small ?? "", words[at + 1]?.small ?? ""];
  if (/^(?:great|good|to|will|can|must|would|big|could|should|not)$/.test(before) || after === "of") return true;
  if (/^(?:only|mainly|chiefly|directly)$/.test(after)) return true;
  if (after !== "with" || matterWords.has(before) || known.has(before)) return false;
  return !/^(?:an?|new|nuclear|trade)$/.test(before) && !isWithOther(words, at);
}

/** `The Manus deal with Papua New Guinea`, and no `help the fund deal with debts`. */
function isWithOther(words: readonly Word[], at: number): boolean {
  const next = words[words[at + 2]?.small === "the" ? at + 3 : at + 2];
  return words[at - 1]?.isCapital === true && known.has(words[at - 2]?.small ?? "") && next?.isCapital === true;
}

/** What stands before a noun where it is none: a party convention, "in agreement". */
const notBefore = new Map([
  [
    "consultations",
    wordSet("internal public parliamentary domestic popular local intra-party cabinet inter-agency community citizens"),
  ],
  [
    "charter",
    wordSet("un nations city town party county municipal company corporate school royal civil bank's citizens' time"),
  ],
  ["convention", wordSet("party annual nominating republican democratic constitutional national last next labor")],
  [
    "protocol",
    wordSet(`health medical safety treatment testing sanitary screening research clinical internet communication
      communications diplomatic standard strict lending routine network vaccination travel covid-19 coronavirus`),
  ],
  [
    "memorandum",
    wordSet("presidential legal internal policy action decision secret leaked confidential office staff white"),
  ],
  [
    "framework",
    wordSet(`policy results logical conceptual operational integrated legal budget monitoring evaluation expenditure
      capability planning accountability regulatory management performance risk assessment analytical analytic
      evaluative national institutional constitutional control cybersecurity qualifications`),
  ],
  ["settlement", wordSet("dispute disputes")],
  ["contract", wordSet("social employment")],
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

/** `contracts with KBR`: what an office buys, unless it is gas and the like. */
function isOrder(words: readonly Word[], from: number, at: number): boolean {
  // A line drawn by a truce.
  if (/^lines?$/.test(words[at + 1]?.small ?? "") && words[at]?.small !== "contract") return true;
  if (words[at]?.small !== "contracts" || isMadeBehind(words, at + 1)) return false;
  return !words.slice(from, at).some(({ small }) => goods.has(small));
}

/** What a court or a firm has with one person: a plea deal, a $20 million settlement. */
function isPrivate(words: readonly Word[], from: number, at: number): boolean {
  if (privately.has(words[at - 1]?.small ?? "")) return true;
  return (
    words[at]?.small === "settlement" &&
    /^(?:million|billion)$/.test(words[from - 1]?.small ?? words[at - 1]?.small ?? "")
  );
}

const privately =
  wordSet(`plea film movie book record recording grant grants nondisclosure non-disclosure confidentiality
  licensing license employment user severance sponsorship marriage prenuptial custody rental cooperative teaming franchise
  broadcast broadcasting television tv endorsement naming-rights mortgage subscription consulting credit-card dealership
  leniency non-prosecution deferred-prosecution divorce rental out-of-court`);

const goods = wordSet(
  "gas oil energy production sharing grain water electricity power supply transit pipeline lease mining arms weapons fishing uranium nuclear",
);

function isBareWeak(words: readonly Word[], from: number, at: number): boolean {
  if (from !== at || known.has(words[from - 1]?.small ?? "")) return false;
  if (isMadeBehind(words, at + 1)) return false;
  return !/^(?:of|on|with|between|to)$/.test(words[at + 1]?.small ?? "") && !isSigned(words, at);
}

/** `Israeli settlement activity`: where people settle. */
function isOfHouses(words: readonly Word[], at: number): boolean {
  if (!/^settlements?$/.test(words[at]?.small ?? "")) return false;
  // The settlement of claims.
  if (words[at + 1]?.small === "of" && words[at + 2]?.isCapital === false) return true;
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
  if (words[at]?.small !== "consultations") return false;
  return words[at + 1]?.small === "with" && !words[at + 2]?.isCapital && !words[at + 3]?.isCapital;
}

const known = wordSet("the this that its their our his her");

/** `signed the lease`, `the protocol could not be initialled`: what is signed binds. */
function isSigned(words: readonly Word[], at: number): boolean {
  return words.slice(Math.max(0, at - 3), at + 7).some(({ small }) => signing.test(small));
}

/** Verbs of what is signed and binds, or no longer does. */
export const signing = /^(?:sign(?:s|ed|ing)?|initial(?:l?ed|s)|ratif(?:y|ies|ied)|denounced?|lapsed?|expired?)$/;
