import type { ActorFindings } from "../extraction.ts";
import { wordSet } from "../word-set.ts";
import type { Word } from "../words.ts";
import type { AgreementMention } from "./agreement-mentions.ts";
import { partiesOf } from "./agreement-parties.ts";
import { statusOf } from "./agreement-status.ts";
import type { AgreementGroup } from "./group-agreements.ts";
import { isAgreedOn, looseNouns } from "./loose-nouns.ts";
import { isBound, isMadeBehind, isQuoted, isSignedBefore, isTextOf } from "./made-known.ts";
import { isMeeting } from "./meetings.ts";

/** What is only wished for, or so general that nobody could say which, is none. */
export function isTold({ mentions, isProper }: AgreementGroup, who: ActorFindings): boolean {
  if (isProper) return true;
  const real = mentions.filter((mention) => !mention.isUnreal || isDated(mention));
  if (real.length === 0 || real.every(isMeeting)) return false;
  if (real.some(isOnMatter) || real.some(isOfYear)) return true;
  const isTelling = real.some(({ matter, name }) => matter !== "" || name.includes(" "));
  const isTruce = real[0]?.sort === "truce";
  if (isTelling && !isTruce && real.some(isPlain)) return true;
  const isDone = real.some(isUnderWay);
  if (isTruce) return isDone || real.some(({ article }) => article === "definite") || real.some(isDeclared);
  if (real.some(({ noun, name }) => looseNouns.has(noun) && name.includes(" ")) || real.some(isSwap)) return true;
  if (real.some(isPlaced) || real.some(isKept)) return true;
  const hasParties = real.some((mention) => partiesOf(mention, who).length > 0);
  return isTelling ? hasParties || isDone || real.some(isThere) : isSaidOf(real, isDone, hasParties);
}

/** What follows a bare noun, and who is party to it or sits there. */
function isSaidOf(real: readonly AgreementMention[], isDone: boolean, hasParties: boolean): boolean {
  if (real.every(({ tail }) => tail === "")) return real.some(isHosted) || isTalkedOf(real);
  return real[0]?.sort === "talks" ? isDone || real.length > 1 || real.some(isSubject) : isDone && hasParties;
}

/** `A prisoner swap deal` is as good as a prisoner swap. */
function isSwap({ noun, sentence, from, to }: AgreementMention): boolean {
  return /^(?:deal|agreement|accord|pact)s?$/.test(noun) && to - 2 > from && isAgreedOn(sentence.words, to - 2);
}

/** `Declared a truce`, `a truce was announced`. */
function isDeclared({ sentence, from, to }: AgreementMention): boolean {
  const near = sentence.words.slice(Math.max(0, from - 2), to + 3).map(({ small }) => small);
  return near.some((small) => /^(?:declared|announced|proclaimed)$/.test(small)) && !near.includes("not");
}

/** `A 2007 peace deal`, `the September 2018 accord`. */
function isOfYear({ name, sort }: AgreementMention): boolean {
  return sort === "pact" && /^(?:\p{Lu}\p{L}+ )?(?:1[5-9]|20)\d\d /u.test(name);
}

/** `Peace talks`, `six-nation talks`: their matter tells which they are. */
function isOnMatter({ sort, matter, article }: AgreementMention): boolean {
  return sort === "talks" && article !== "indefinite" && matter.split(" ").some((word) => telling.has(word));
}

const telling =
  wordSet(`peace accession membership settlement reunification disarmament denuclearization denuclearisation
  normalization normalisation power-sharing coalition ceasefire cease-fire truce unification reconciliation status
  six-party six-nation five-party four-party four-way six-way five-nation seven-nation nuclear climate`);

/**
 * `treaty of 1959`, `the memorandum with Somaliland`: a bare noun that its tail tells from others.
 */
function isPlaced(mention: AgreementMention): boolean {
  const { tail, article, sort, sentence, from, to, behind } = mention;
  if (sort !== "pact") return false;
  if (isMadeBehind(sentence.words, to) || isMadeBehind(sentence.words, behind) || isSignedBefore(sentence.words, from))
    return true;
  if (isDated(mention) || (article !== "definite" && dated.test(tail))) return true;
  if (/^(?:\p{Ll}+ing|to) /u.test(tail) || isOfMany(mention)) return isMade(mention);
  return /^(?:with|on|between) /.test(tail) && (article === "definite" || isThere(mention) || isMade(mention));
}

/** `their agreements with host governments`: with anybody. */
function isOfMany({ noun, tail }: AgreementMention): boolean {
  return noun.endsWith("s") && /^with (?:the |its |their )?\p{Ll}{4}/u.test(tail);
}

/** More than drafted or offered; what calls for something is there. */
function isUnderWay(mention: AgreementMention): boolean {
  const said = statusOf(mention, null);
  return said !== null && (said.status !== "proposed" || said.word.startsWith("call"));
}

/** `Talks between the experts go on`, but no `talks on fish have not begun`. */
function isSubject({ sentence, from, tail, behind, article }: AgreementMention): boolean {
  // Egypt's talks with the fund.
  if (onPact.test(tail)) return false;
  if (article === "definite" && /^(?:with|between) (?:the )?\p{Lu}/u.test(tail)) return true;
  if (from !== 0 || !/^(?:with|on) |^between .*(?:\p{Lu}|\bboth\b|\btwo\b)/u.test(tail)) return false;
  const next = sentence.words.slice(behind, behind + 5).map(({ small }) => small);
  return !(next.some((small) => denied.test(small)) && next.some((small) => beginning.test(small)));
}

/** Talks on the pact are of the pact. */
const onPact = /\b(?:on|about|over) the (?:[\w-]+ ){0,3}(?:pact|treaty|agreement|accord|deal|convention|protocol)s?\b/;

const denied = /^(?:not|never|yet|would|could|might|may)$/;
const beginning = /^(?:beg[aiu]n|start|started|open|opened|be|help)$/;

/** A text that goes on about `the talks` knows which. */
function isTalkedOf(real: readonly AgreementMention[]): boolean {
  return real[0]?.sort === "talks" && real.length > 1 && real.some(({ article }) => article === "definite");
}

/** `Norway mediated the talks`: the reader knows which. */
function isHosted({ sort, article, sentence, from }: AgreementMention): boolean {
  if (sort !== "talks" || article !== "definite") return false;
  return sentence.words.slice(Math.max(0, from - 2), from).some(({ small }) => hosting.test(small));
}

const hosting = /^(?:mediat|host|broker|facilitat|boycott|resum|suspend|adjourn)(?:e[sd]?|s|ing|ed)?$/;

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
  if (article === "definite" && isUnderWhich(sentence.words, behind)) return true;
  if (article !== "definite" || !binding.has(noun)) return false;
  return isThere(mention) || isBound(sentence.words, from) || isQuoted(sentence.words, behind);
}

/** `The lease under which Russia uses it`. */
function isUnderWhich(words: readonly Word[], at: number): boolean {
  return /^(?:under|by|through)$/.test(words[at]?.small ?? "") && words[at + 1]?.small === "which";
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
