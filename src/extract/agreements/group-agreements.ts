import { foldName } from "../../text/fold-name.ts";
import type { Word } from "../words.ts";
import type { AgreementMention } from "./agreement-mentions.ts";

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
  const same = groups.find((group) =>
    group.first.some((other) => key(other) === key(mention) && key(other).includes(" ")),
  );
  if (same !== undefined) return same;
  if (mention.isProper) return groups.find((group) => group.first.some((other) => isSameName(other, mention)));
  return groups.findLast((group) => group.first.some((other) => isSameMatter(other, mention)));
}

/** `the Arusha Accords, a landmark peace deal`, `the Arusha Accords of 2000 are a rare deal`. */
function isApposition(one: AgreementMention | undefined, other: AgreementMention): boolean {
  if (one === undefined || one.sentence !== other.sentence || one.sort !== other.sort) return false;
  const between = one.sentence.words.slice(one.to, other.from);
  if (between[between.length > 1 && between[0]?.text === "," ? 1 : 0]?.small === "or")
    return one.isProper && other.isProper && between.length < 4;
  // "5+2 talks on the Transnistrian process"
  if (other.noun === "process" && isWithin(between)) return true;
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
function isCalled(one: AgreementMention | undefined, { sentence, sort, from, isProper }: AgreementMention): boolean {
  if (one === undefined || isProper || one.sort !== sort || one.sentence.index !== sentence.index - 1) return false;
  const before = sentence.words.slice(0, from).map(({ small }) => small);
  return (
    before.length < farthest && /^(?:it|this)$/.test(before[0] ?? "") && before.some((small) => calling.test(small))
  );
}

const farthest = 8;
const calling = /^(?:be|is|was|mark(?:s|ed)?|bec[ao]mes?|remains?)$/;

/** `INF Treaty` is the `Intermediate-Range Nuclear Forces (INF) Treaty`, `New START` the treaty. */
function isSameName(one: AgreementMention, other: AgreementMention): boolean {
  if (!one.isProper) return false;
  if (one.known !== null && one.known === other.known) return true;
  const [a, b] = [key(one), key(other)];
  if (a === b || one.short === other.name || other.short === one.name) return true;
  const [longer, shorter] = a.length > b.length ? [a, b] : [b, a];
  return shorter.split(" ").length > 1 && shorter.split(" ").every((word) => longer.split(" ").includes(word));
}

function key({ name }: AgreementMention): string {
  return foldName(name)
    .replace(/[()[\]-]/g, " ")
    .replace(/(?<=accord|agreement|treatie?)s\b/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

function isSameMatter(one: AgreementMention, other: AgreementMention): boolean {
  const isBare = other.matter === "" && other.name.split(" ").length === 1;
  if (one.sort !== other.sort) return false;
  if (one.sort === "talks") return !one.isProper || isBare;
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

/** Whether what follows a bare noun says that it is another: its year, or with whom. */
function hasOwnTail(one: AgreementMention, { tail }: AgreementMention): boolean {
  return ownTail.test(tail) && !one.name.includes(tail) && one.tail !== tail;
}

const ownTail = /^(?:of|in) (?:\p{Lu}\p{L}+ )?(?:1[5-9]|20)\d\d\b|^with \p{Lu}/u;

function hasYear({ name }: AgreementMention): boolean {
  return /\b(?:1[89]|20)\d\d\b/.test(name);
}
