import type { KnownNames } from "../../model/known-names.ts";
import { foldName } from "../../text/fold-name.ts";
import type { ActorFindings, ExtractedAgreement } from "../extraction.ts";
import type { TextDocument, TextSentence } from "../text-document.ts";
import { classesIn } from "../word-class.ts";
import { wordsOf } from "../words.ts";
import { type AgreementMention, agreementMentions } from "./agreement-mentions.ts";
import { partiesOf } from "./agreement-parties.ts";
import { sidesOf } from "./agreement-sides.ts";
import { type SaidStatus, statusOf } from "./agreement-status.ts";
import { type AgreementGroup, groupAgreements } from "./group-agreements.ts";
import { isTold } from "./told-agreements.ts";

/**
 * The agreements and talks of a document, those of the catalogue by its names; of English alone.
 */
export function findAgreements(
  { head, sentences }: TextDocument,
  who: ActorFindings,
  known: KnownNames,
): ExtractedAgreement[] {
  if (head.language !== null && head.language !== "en") return [];
  const mentions = sentences.flatMap(agreementMentions);
  const groups = groupAgreements(mentions);
  for (const mention of titleMentions(head.title, sentences[0])) nameByTitle(groups, mention);
  const told = mergeBySides(
    groups.filter((group) => isTold(group, who)),
    who,
  );
  return told.map((group) => asAgreement(group, who, known, head.date));
}

/**
 * What has no matter of its own is the pact of the same sides: "the EU-Turkey migrant deal", "the
 * agreement between Brussels and Ankara".
 */
function mergeBySides(groups: readonly AgreementGroup[], who: ActorFindings): AgreementGroup[] {
  const bySides = new Map<string, AgreementGroup>();
  const rest: AgreementGroup[] = [];
  for (const group of groups) {
    const sides = group.mentions[0]?.sort === "pact" ? partiesOfAll(group.mentions, who) : [];
    const key = [...sides].sort().join("|");
    const same = sides.length < 2 ? undefined : bySides.get(key);
    if (same !== undefined && (isToldBySides(group) || isToldBySides(same))) {
      for (const mention of group.mentions) same.mentions.push(mention);
      same.isProper ||= group.isProper;
      continue;
    }
    if (sides.length > 1 && same === undefined) bySides.set(key, group);
    rest.push(group);
  }
  return rest;
}

function isToldBySides({ mentions }: AgreementGroup): boolean {
  return mentions.every(
    ({ matter, tail, name, isProper }) =>
      matter === "" && (isProper ? ofSides.test(name) : tail === "" || sided.test(tail)),
  );
}

/** `U.S.-China deal` */
const ofSides = /^\p{Lu}[\p{L}.]{0,20}[-–]\p{Lu}[\p{L}.]{0,20} \p{Ll}+$/u;

/** A tail that says with whom, and of nothing else. */
const sided = /^(?:\p{Ll}+ (?:about )?(?:by|with)|with|between|among) (?!.* (?:on|about|over|for) )/u;

function titleMentions(title: string | null, first: TextSentence | undefined): AgreementMention[] {
  if (title === null || first === undefined) return [];
  const words = wordsOf(title);
  return agreementMentions({ ...first, text: title, words, classes: classesIn(words) });
}

/** What the text only calls the accord may have its name in the title. */
function nameByTitle(groups: readonly AgreementGroup[], mention: AgreementMention): void {
  const title = nameInTitle(mention);
  if (mention.isUnreal || groups.some((group) => group.mentions.some(({ name }) => name === title))) return;
  const group = groups.find(({ isProper, mentions: [first] }) => !isProper && first?.sort === mention.sort);
  if (group === undefined || !title.includes(" ") || bestName(group).name.includes(" ")) return;
  // In capitals alone it is a headline's word, and no name.
  if (title === title.toUpperCase() || /^(?:joint |final |press )?(?:statement|communiqu[eé]|declaration)/i.test(title))
    return;
  const sentence = group.mentions[0]?.sentence ?? mention.sentence;
  group.mentions.push({ ...mention, name: title, sentence, from: 0, to: 1 });
  group.isProper = mention.isProper;
}

/** Nothing tells where `Talks on Iran's Nuclear Work Make …` ends; its noun and what is before. */
function nameInTitle({ name, to, sentence }: AgreementMention): string {
  const isCut = /^['’]s$/.test(sentence.words[to]?.text ?? "");
  return isCut ? (name.split(/ (?:of|on|for|against|concerning|relating) /)[0] ?? name) : name;
}

function asAgreement(
  group: AgreementGroup,
  who: ActorFindings,
  known: KnownNames,
  day: string | null,
): ExtractedAgreement {
  const { mentions } = group;
  const best = bestName(group);
  const said = lastStatus(mentions, day);
  // What names it best is the first of its other names, too.
  const names = new Set([best, ...mentions].flatMap(({ name, short }) => (short === null ? [name] : [name, short])));
  const id =
    [best.name, ...names]
      .map((name) => known.agreementNames.get(foldName(name)))
      .find((found) => found !== undefined) ?? null;
  const name = id === null ? fullName(best) : (known.agreements.get(id)?.name ?? best.name);
  names.delete(name);
  return {
    name,
    id,
    aliases: [...names],
    parties: partiesOfAll(mentions, who),
    status: said?.status ?? (best.sort === "talks" ? "negotiating" : null),
    since: said?.since ?? null,
    sentence: (mentions[0] as AgreementMention).sentence,
    certainty: group.isProper ? 0.9 : 0.7,
    reasons: () => [
      { rule: group.isProper ? "a name of its own" : `a noun of ${best.sort}`, words: best.name, weight: 1 },
      ...(said === null ? [] : [{ rule: `status ${said.status}`, words: said.word, weight: 0.5 }]),
    ],
  };
}

/** `Talks between their envoys`, `talks about a broad range of matters`. */
const vague =
  /^(?:with|between|on|about|over|in|of) (?:(?:its|their|his|her|our) |(?:all|several|many|various|some|other) (?:\p{L}+ )?(?:issues?|matters?|topics?|subjects?|questions?|things|areas?|fronts?|points|sides|parties|groups|states|countries)\b|a (?:broad|wide|long|whole|number|range|variety|host)\b)/u;

/** A bare noun says with what follows which it is: `talks with Russia`. */
function fullName({ name, tail, matter, isProper }: AgreementMention): string {
  return vague.test(tail) || isProper || matter !== "" || name.includes(" ") || tail === "" ? name : `${name} ${tail}`;
}

/** A name of its own before one in common words; of those the one that says most of its matter. */
function bestName({ mentions, isProper }: AgreementGroup): AgreementMention {
  const fit = mentions.filter((mention) => !isProper || mention.isProper);
  return fit.reduce((best, next) => (worth(next) > worth(best) ? next : best));
}

function worth({ matter, name, isUnreal, tail }: AgreementMention): number {
  return (
    (isUnreal ? 0 : 4) +
    (matter === "" ? 0 : 2) +
    (tail === "" ? 0 : 1) +
    (/\d\+\d/.test(name) ? 3 : 0) +
    Math.min(name.split(" ").length, 6) / 10
  );
}

/** What the text says last that is dated, else what it says first. */
function lastStatus(mentions: readonly AgreementMention[], day: string | null): SaidStatus | null {
  const said = mentions.map((mention) => statusOf(mention, day)).filter((status) => status !== null);
  return said.findLast(({ since }) => since !== null) ?? said[0] ?? null;
}

function partiesOfAll(mentions: readonly AgreementMention[], who: ActorFindings): string[] {
  const named = longest(mentions.map((mention) => partiesOf(mention, who)));
  return named.length > 1 ? named : longest([named, ...mentions.map((mention) => sidesOf(mention, who))]);
}

function longest(rows: readonly string[][]): string[] {
  return rows.reduce((best, row) => (row.length > best.length ? row : best), []);
}
