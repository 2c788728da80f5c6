import type { KnownNames } from "../../model/known-names.ts";
import { foldName } from "../../text/fold-name.ts";
import type { ActorFindings, ExtractedAgreement } from "../extraction.ts";
import type { TextDocument, TextSentence } from "../text-document.ts";
import { classesIn } from "../word-class.ts";
import { wordSet } from "../word-set.ts";
import { wordsOf } from "../words.ts";
import { type AgreementMention, agreementMentions } from "./agreement-mentions.ts";
import { partiesOf } from "./agreement-parties.ts";
import { sidesOf } from "./agreement-sides.ts";
import { type SaidStatus, statusOf } from "./agreement-status.ts";
import { type AgreementGroup, groupAgreements } from "./group-agreements.ts";
import { looseNouns } from "./loose-nouns.ts";
import { isBound, isMadeBehind, isQuoted, isSignedBefore, isTextOf } from "./made-known.ts";

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
const sided = /^(?:with|between|among) (?!.* (?:on|about|over|for) )/;

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
  if (title === title.toUpperCase() || /^(?:statement|communiqu[eé]|declaration)/i.test(title)) return;
  const sentence = group.mentions[0]?.sentence ?? mention.sentence;
  group.mentions.push({ ...mention, name: title, sentence, from: 0, to: 1 });
  group.isProper = mention.isProper;
}

/** Nothing tells where `Talks on Iran's Nuclear Work Make …` ends; its noun and what is before. */
function nameInTitle({ name, to, sentence }: AgreementMention): string {
  const isCut = /^['’]s$/.test(sentence.words[to]?.text ?? "");
  return isCut ? (name.split(/ (?:of|on|for|against|concerning|relating) /)[0] ?? name) : name;
}

/** What is only wished for, or so general that nobody could say which, is none. */
function isTold({ mentions, isProper }: AgreementGroup, who: ActorFindings): boolean {
  if (isProper) return true;
  const real = mentions.filter((mention) => !mention.isUnreal || isDated(mention));
  if (real.length === 0) return false;
  const named = real.filter(({ matter, name }) => matter !== "" || name.includes(" "));
  if (named.length > 0 && real[0]?.sort !== "truce" && real.some(isPlain)) return true;
  const isDefinite = real.some(({ article }) => article === "definite");
  const hasParties = real.some((mention) => partiesOf(mention, who).length > 0);
  const isDone = real.some((mention) => statusOf(mention, null) !== null);
  if (real[0]?.sort === "truce") return isDefinite || isDone;
  if (real.some(({ noun, name }) => looseNouns.has(noun) && name.includes(" "))) return true;
  if (real.some(isPlaced) || real.some(isKept)) return true;
  const hasTail = real.some(({ tail }) => tail !== "");
  if (named.length > 0) return hasParties || isDone || real.some(isThere);
  return (
    hasTail && (isDone || (real[0]?.sort === "talks" && real.length > 1)) && (hasParties || real[0]?.sort === "talks")
  );
}

/**
 * `treaty of 1959`, `the memorandum with Somaliland`: a bare noun that its tail tells from others.
 */
function isPlaced(mention: AgreementMention): boolean {
  const { tail, article, sort, sentence, from, to } = mention;
  if (sort !== "pact") return false;
  if (isMadeBehind(sentence.words, to) || isSignedBefore(sentence.words, from)) return true;
  if (isDated(mention) || (article !== "definite" && dated.test(tail))) return true;
  if (/^\p{Ll}+ing /u.test(tail)) return isMade(mention);
  return /^(?:with|on|between) /.test(tail) && (article === "definite" || isThere(mention) || isMade(mention));
}

function isDated({ article, tail }: AgreementMention): boolean {
  return tail.startsWith("of ") && article !== "none" && dated.test(tail);
}

const dated = /^(?:of|in) (?:\p{Lu}\p{L}+ )?(?:1[5-9]|20)\d\d\b/u;

function isMade(mention: AgreementMention): boolean {
  return /^(?:signed|initialled|in-force)$/.test(statusOf(mention, null)?.status ?? "");
}

/** "Nobody has denounced the treaty": one that is kept or broken is known to the reader. */
function isKept(mention: AgreementMention): boolean {
  const { article, noun, sentence, from, behind } = mention;
  if (isTextOf(sentence.words, from)) return true;
  if (article !== "definite" || !binding.has(noun)) return false;
  return isThere(mention) || isBound(sentence.words, from) || isQuoted(sentence.words, behind);
}

const binding = wordSet(
  "treaty accord pact contract lease protocol convention memorandum charter compact covenant roadmap map concordat",
);

/** `the`, or what says with whom or where, is enough for one that its matter tells. */
function isPlain({ article, tail }: AgreementMention): boolean {
  return article === "definite" || tail !== "";
}

/** What is kept, broken or rescued is there. */
function isThere({ sentence, from }: AgreementMention): boolean {
  if (isBound(sentence.words, from)) return true;
  return sentence.words.slice(Math.max(0, from - 4), from).some(({ small }) => existing.test(small));
}

const existing =
  /^(?:under|despite|spite|rescu|sav(?:e|ed|ing)$|reviv|salvag|violat|breach|break|broke|led$|yield|produc|observ|honou?r|uph[eo]ld|keep|kept|implement|monitor|ratif|terminat|abandon|scrap|denounc|renew|extend|prolong)/;

function asAgreement(
  group: AgreementGroup,
  who: ActorFindings,
  known: KnownNames,
  day: string | null,
): ExtractedAgreement {
  const { mentions } = group;
  const best = bestName(group);
  const said = lastStatus(mentions, day);
  const names = new Set(mentions.flatMap(({ name, short }) => (short === null ? [name] : [name, short])));
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
  /^(?:with|between|on|about|over|in|of) (?:(?:its|their|his|her|our|all|several|many|various|some|other) |a (?:broad|wide|long|whole|number|range|variety|host)\b)/;

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
