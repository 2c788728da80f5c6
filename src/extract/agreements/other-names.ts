import { agreementNouns, matterWords } from "../data/agreement-words.ts";
import type { AgreementMention } from "./agreement-mentions.ts";

/**
 * Whether a later mention calls an agreement by other words that tell the same: `Dayton accords`
 * and `Dayton peace agreement`, `South Pacific Tuna Treaty` and `tuna treaty`, `Geneva talks` and
 * `the peace talks`.
 */
export function isAlsoCalled(one: AgreementMention, other: AgreementMention): boolean {
  if (one.sort !== other.sort || !(one.isProper || other.isProper)) return false;
  if (isSeveral(one) || isSeveral(other) || yearsDiffer(one, other)) return false;
  if (one.sort === "talks") return isSameTalks(one, other);
  if (isOnItsMatter(one, other) || isOnItsMatter(other, one)) return true;
  if (isEndOf(one, other) || isEndOf(other, one) || isOfSamePlace(one, other)) return true;
  return isMadeThere(one, other) || isMadeThere(other, one) || isOfItsName(one, other);
}

/**
 * `the Helsinki agreement` of a memorandum signed in Helsinki, `Softwood Lumber Agreement` of an
 * agreement to end a dispute over softwood lumber.
 */
function isMadeThere(named: AgreementMention, told: AgreementMention): boolean {
  if (!named.isProper || named.known !== null || !alike.test(named.noun) || !texts.test(told.noun)) return false;
  const place = placeOf(named);
  if (place === "" || !(isPeace(told.matter) || named.matter.includes(told.matter))) return false;
  const sentence = told.sentence.text.slice(0, longest);
  if (told.isProper) return sentence.includes(` in ${named.name.split(" ")[0]}`) && !place.includes(" ");
  const small = sentence.toLowerCase();
  return place.split(" ").every((word) => small.includes(word));
}

const texts = /^(?:accord|agreement|deal|pact|settlement|memorandum|understanding|arrangement)s?$/;

/** `the peace agreement` of an `Agreement for Peace`, `the trade pact` of a `Trade Agreement`. */
function isOfItsName({ isProper, name, noun }: AgreementMention, other: AgreementMention): boolean {
  if (!isProper || other.isProper || other.article !== "definite" || other.matter === "") return false;
  if (!alike.test(noun) || !alike.test(other.noun)) return false;
  const small = name.toLowerCase().split(/[ -]/);
  return other.matter.split(" ").every((word) => small.includes(word));
}

/** `the nuclear deal` of what everybody knows as such. */
function isOnItsMatter({ known, matter }: AgreementMention, other: AgreementMention): boolean {
  if (known === null || other.isProper || other.isUnreal || other.matter === "") return false;
  return other.matter.split(" ").every((word) => word === "free" || matter.split(" ").includes(word));
}

/** `free trade agreements` are of several. */
function isSeveral({ noun, isProper }: AgreementMention): boolean {
  return !isProper && /(?:agreement|treatie|pact|deal|protocol|convention|contract|memorandum)s$/.test(noun);
}

function yearsDiffer(one: AgreementMention, other: AgreementMention): boolean {
  const [year, otherYear] = [yearOf(one), yearOf(other)];
  return year !== undefined && otherYear !== undefined && year !== otherYear;
}

function yearOf({ name, tail }: AgreementMention): string | undefined {
  return /\b(?:1[5-9]|20)\d\d\b/.exec(`${name} ${tail}`)?.[0];
}

/** `tuna treaty` of the `South Pacific Tuna Treaty`. */
function isEndOf(proper: AgreementMention, common: AgreementMention): boolean {
  if (!proper.isProper || common.isProper || !common.name.includes(" ")) return false;
  return proper.name.toLowerCase().endsWith(` ${common.name.toLowerCase()}`);
}

/** Of one place, by nouns that mean the same, and only one of them says what it is about. */
function isOfSamePlace(one: AgreementMention, other: AgreementMention): boolean {
  if (!alike.test(one.noun) || !alike.test(other.noun)) return false;
  if (one.matter !== other.matter && !isPeace(one.matter) && !isPeace(other.matter)) return false;
  const place = placeOf(one);
  return place !== "" && place === placeOf(other);
}

const alike = /^(?:accord|agreement|deal|pact|settlement)s?$/;

function isPeace(matter: string): boolean {
  return matter === "" || matter === "peace";
}

/** What it is called after: its words in capitals but the noun and its matter. */
function placeOf({ name }: AgreementMention): string {
  const words = name.split(/[ -]/).filter((word) => /^\p{Lu}/u.test(word));
  const small = words.map((word) => word.toLowerCase());
  return small.filter((word) => !agreementNouns.has(word) && !matterWords.has(word)).join(" ");
}

/** One is called after a place of the other's sentence, or is no more than `the talks`. */
function isSameTalks(one: AgreementMention, other: AgreementMention): boolean {
  if (one.isProper && other.isProper) return placeOf(one) !== "" && placeOf(one) === placeOf(other);
  if (one.isProper === other.isProper) return false;
  if (one.isProper && other.article === "definite" && isPeace(other.matter)) return true;
  const [proper, common] = one.isProper ? [one, other] : [other, one];
  const place = placeOf(proper);
  return place !== "" && common.sentence.text.slice(0, longest).toLowerCase().includes(place);
}

/** A longer sentence is no prose. */
const longest = 600;
