import { foldName } from "../../text/fold-name.ts";
import type { AgreementMention } from "./agreement-mentions.ts";
import { isApposition, isCalled } from "./apposition.ts";
import { isAlsoCalled } from "./other-names.ts";

/** Mentions of one agreement. */
export interface AgreementGroup {
  readonly mentions: AgreementMention[];
  /** The first few, with which others are compared. */
  readonly first: AgreementMention[];
  /** Whether one of them gives it a name of its own. */
  isProper: boolean;
}

/**
 * Puts mentions of one agreement together: by its proper name or short form; else truces, talks and
 * agreements on one matter are one in a text, and a bare `the agreement` is the one named last.
 */
export function groupAgreements(mentions: readonly AgreementMention[]): AgreementGroup[] {
  const groups: AgreementGroup[] = [];
  for (const mention of mentions) {
    const group = groupOf(groups.slice(-most), mention);
    if (group === undefined) groups.push({ mentions: [mention], first: [mention], isProper: mention.isProper });
    else {
      group.mentions.push(mention);
      if (group.first.length < most) group.first.push(mention);
      group.isProper ||= mention.isProper;
    }
  }
  return groups;
}

/** So many groups back, and so many mentions of each, are looked at: the time is linear. */
const most = 20;

function groupOf(groups: readonly AgreementGroup[], mention: AgreementMention): AgreementGroup | undefined {
  const before = groups.find(({ mentions }) => isApposition(mentions.at(-1), mention));
  if (before !== undefined) return before;
  const told = groups.at(-1);
  if (told !== undefined && isCalled(told.mentions.at(-1), mention)) return told;
  const name = key(mention);
  const same = name.includes(" ") ? groups.find(({ first }) => first.some((other) => key(other) === name)) : undefined;
  const alike = same ?? groups.find((group) => group.first.some((other) => isAlsoCalled(other, mention)));
  if (alike !== undefined) return alike;
  if (mention.isProper) return groups.find((group) => group.first.some((other) => isSameName(other, mention)));
  const isOfNoun = (other: AgreementMention) => other.noun === mention.noun && isSameMatter(other, mention);
  const named = ofOneText.test(mention.noun) ? groups.findLast((group) => group.first.some(isOfNoun)) : undefined;
  // The memorandum on power is not the treaty named before.
  if (named !== undefined || (ofOneText.test(mention.noun) && ofItsOwn.test(mention.tail))) return named;
  return (
    groups.findLast((group) => group.first.some((other) => isSameMatter(other, mention))) ??
    groups.findLast((group) => group.first.some((other) => endsFighting(other, mention)))
  );
}

/** Nouns that do not stand for each other: `the memorandum` is no loan. */
const ofOneText =
  /^(?:treaty|memorandum|protocol|convention|contract|lease|charter|roadmap|declaration|compact|communiqu[eé])$/;

const ofItsOwn = /^(?:on|for|with|between|of (?:\p{Lu}\p{L}+ )?\d{4}\b)/u;

/** `INF Treaty` is the `Intermediate-Range Nuclear Forces (INF) Treaty`, `New START` the treaty. */
function isSameName(one: AgreementMention, other: AgreementMention): boolean {
  if (!one.isProper) return false;
  if (one.known !== null && one.known === other.known) return true;
  const [a, b] = [key(one), key(other)];
  if (a === b || isShortOf(one, other) || isShortOf(other, one)) return true;
  const [longer, shorter] = a.length > b.length ? [a, b] : [b, a];
  return shorter.split(" ").length > 1 && shorter.split(" ").every((word) => longer.split(" ").includes(word));
}

/** `CFE`, `CFE Treaty` */
function isShortOf({ short }: AgreementMention, { name }: AgreementMention): boolean {
  return short !== null && (name === short || name.startsWith(`${short} `));
}

function key(mention: AgreementMention): string {
  const known = keys.get(mention);
  if (known !== undefined) return known;
  const folded = foldName(mention.name)
    .replace(/[()[\]-]/g, " ")
    .replace(/(?<=accord|agreement|treatie?)s\b/g, "")
    .replace(/\s+/g, " ")
    .trim();
  keys.set(mention, folded);
  return folded;
}

/** Each is compared with many. */
const keys = new WeakMap<AgreementMention, string>();

function isSameMatter(one: AgreementMention, other: AgreementMention): boolean {
  const isBare = isBareNoun(other);
  if (one.sort !== other.sort) return false;
  if (one.sort === "talks") return (!one.isProper || isBare) && !areOtherTalks(one, other);
  // The treaty of 1959 is not the one named before.
  if (isBare) return (other.article === "definite" && !hasOwnTail(one, other)) || one.sort === "truce";
  if (one.sort === "truce") return !hasYear(one) || !hasYear(other) || one.name === other.name;
  return (
    !one.isProper &&
    other.matter !== "" &&
    one.matter !== "" &&
    (one.matter === other.matter || one.matter.includes(other.matter) || other.matter.includes(one.matter))
  );
}

/** `The agreement` that stops the fighting, `the peace accord` of a truce accord. */
function endsFighting(one: AgreementMention, other: AgreementMention): boolean {
  if (one.sort !== "truce" || other.isProper || other.article !== "definite" || !agreed.test(other.noun)) return false;
  return isBareNoun(other) || (agreed.test(one.noun) && other.matter === "peace");
}

/** The memorandum of understanding, too. */
function isBareNoun({ matter, name, noun }: AgreementMention): boolean {
  return matter === "" && name.toLowerCase().startsWith(noun);
}

const agreed = /^(?:agreement|accord|deal|pact)$/;

/** The national dialogue is no talks with the fund, nor are those with the rebels. */
function areOtherTalks(one: AgreementMention, other: AgreementMention): boolean {
  if (isAtHome(one) !== isAtHome(other) && !isNounAlone(other) && !isNounAlone(one)) return true;
  const [sides, others] = [sidesIn(one), sidesIn(other)];
  if (sides.length === 0 || others.length === 0) return false;
  // Short forms may be of the names.
  return (
    ![...sides, ...others].some((side) => side === side.toUpperCase()) && !sides.some((side) => others.includes(side))
  );
}

function isNounAlone(mention: AgreementMention): boolean {
  return isBareNoun(mention) && mention.tail === "";
}

function isAtHome({ matter }: AgreementMention): boolean {
  return matter.includes("national");
}

/** The names in `with Chad`, `between Chad and Mali`. */
function sidesIn({ tail }: AgreementMention): readonly string[] {
  return /^(?:with|between) /.test(tail) ? (tail.match(/\p{Lu}[\p{L}.]+/gu) ?? []) : [];
}

/** Whether what follows a bare noun says that it is another: its year, or with whom. */
function hasOwnTail(one: AgreementMention, { tail }: AgreementMention): boolean {
  return ownTail.test(tail) && !one.name.includes(tail) && one.tail !== tail;
}

const ownTail = /^(?:of|in) (?:\p{Lu}\p{L}+ )?(?:1[5-9]|20)\d\d\b|^with \p{Lu}/u;

function hasYear({ name }: AgreementMention): boolean {
  return /\b(?:1[89]|20)\d\d\b/.test(name);
}
