import type { Word } from "../words.ts";
import type { AgreementMention } from "./agreement-mentions.ts";

/** `the Arusha Accords, a landmark peace deal`, `the Arusha Accords of 2000 are a rare deal`. */
export function isApposition(one: AgreementMention | undefined, other: AgreementMention): boolean {
  if (one === undefined || one.sentence !== other.sentence) return false;
  const between = one.sentence.words.slice(one.to, other.from);
  if (isRoundOf(one, between)) return true;
  if (one.sort !== other.sort) return false;
  const areNames = one.isProper && other.isProper;
  // "CAFTA-DR (Central America-Dominican Republic Free Trade Agreement)"
  if (between.length === 1 && between[0]?.text === "(") return areNames;
  if (between[between.length > 1 && between[0]?.text === "," ? 1 : 0]?.small === "or")
    return areNames && between.length < 4;
  // "5+2 talks on the Transnistrian process"
  return (other.noun === "process" && isWithin(between)) || isCalledSo(between);
}

/** `The Doha round of world trade negotiations`. */
function isRoundOf({ name }: AgreementMention, between: readonly Word[]): boolean {
  return between[0]?.small === "of" && between.length < 3 && / (?:round|process|track|format|dialogue)$/i.test(name);
}

const naming = /^(?:known|called|named|dubbed|titled|nicknamed)$/;

/** `, a`, `is the`, `, known as the`. */
function isCalledSo(between: readonly Word[]): boolean {
  if (between.length < farthest && between.some(({ small }) => naming.test(small))) return true;
  if (between[0]?.text === ",") return /^(?:an?|the)$/.test(between[1]?.small ?? "") && between.length < 5;
  const verb = between.findIndex(({ small }) => calling.test(small));
  return verb >= 0 && between.length < farthest && /^(?:an?|the)$/.test(between[verb + 1]?.small ?? "");
}

/** `In the`, `under the`. */
function isWithin(between: readonly Word[]): boolean {
  return (
    between.length === 2 && /^(?:on|in|of|within|under)$/.test(between[0]?.small ?? "") && between[1]?.small === "the"
  );
}

/** `It would mark the first military pact`: another name of what the sentence before named. */
export function isCalled(
  one: AgreementMention | undefined,
  { sentence, sort, from, isProper }: AgreementMention,
): boolean {
  if (one === undefined || isProper || one.sort !== sort || one.sentence.index !== sentence.index - 1) return false;
  const before = sentence.words.slice(0, from).map(({ small }) => small);
  return (
    before.length < farthest && /^(?:it|this)$/.test(before[0] ?? "") && before.some((small) => calling.test(small))
  );
}

const farthest = 8;
const calling = /^(?:be|is|was|mark(?:s|ed)?|bec[ao]mes?|remains?)$/;
