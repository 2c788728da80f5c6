import { calendarWords } from "../calendar-words.ts";
import { outerWords } from "../data/agreement-words.ts";
import type { TextSentence } from "../text-document.ts";
import { wordSet } from "../word-set.ts";
import type { Word } from "../words.ts";

/** What follows a common noun, and the word behind it. */
interface Tail {
  readonly tail: string;
  readonly behind: number;
}

/** What a bare noun is about: `with Russia`, `on meat imports`; up to a verb or a mark. */
export function tailOf({ words, text }: TextSentence, to: number): Tail {
  const end = tailEndOf(words, to);
  const [first, last] = [words[to]?.start ?? 0, words[end - 1]?.end ?? 0];
  return { tail: end > to ? text.slice(first, last) : "", behind: end };
}

function tailEndOf(words: readonly Word[], to: number): number {
  if (!opensTail(words, to)) return to;
  const isMatter = matters.test(words[to]?.small ?? "");
  let end = behindOpener(words, to);
  while (end < Math.min(words.length, to + 9) && goesOn(words, end) && !(isMatter && words[end]?.small === "between"))
    end += 1;
  while (end > to + 1 && !closesTail(words[end - 1] as Word)) end -= 1;
  // A quotation within it is closed.
  if (/^["”]$/.test(words[end]?.text ?? "") && words.slice(to, end).some((word) => /^["“]$/.test(word.text))) end += 1;
  return end > to + 1 ? end : to;
}

/** Behind `to end`, `brought about by`, `with`. */
function behindOpener(words: readonly Word[], to: number): number {
  const next = words[to + 1]?.small;
  if (next === "about") return to + 3;
  return next === "by" || isPurpose(words, to) ? to + 2 : to + 1;
}

/** A preposition, with neither a day nor a pronoun behind it. */
function opensTail(words: readonly Word[], to: number): boolean {
  const { small = "" } = words[to] ?? {};
  if (isPurpose(words, to) || isMaking(words, to)) return true;
  if (!prepositions.has(small) && !purposes.has(small)) return false;
  // "A memorandum in October 2023" is called after no month.
  if (small === "in" && !isPlaceName(words[to + 1])) return false;
  return !pronouns.has(words[to + 1]?.small ?? "") && (small === "of" || !isDay(words, to + 1));
}

/** `An agreement to export grain`, but no `talks to be held`. */
function isPurpose(words: readonly Word[], to: number): boolean {
  if (words[to]?.small !== "to" || !promising.has(words[to - 1]?.small ?? "")) return false;
  const { kind, isCapital, small = "" } = words[to + 1] ?? {};
  return kind === "word" && isCapital === false && !helping.has(small);
}

const promising = wordSet("agreement deal pact accord treaty");
const helping = wordSet("be have date speak it its the a an this that which their his her all both which whom");

/** `Agreements brokered by the EU`, `a memorandum signed with Tunisia`: by or with whom. */
function isMaking(words: readonly Word[], to: number): boolean {
  if (!made.has(words[to]?.small ?? "")) return false;
  const by = words[to + 1]?.small === "about" ? to + 2 : to + 1;
  return /^(?:by|with|between)$/.test(words[by]?.small ?? "");
}

const made = wordSet("signed reached concluded struck negotiated brokered mediated brought arranged agreed");

const prepositions = wordSet("with on in between for of over under among about");

/** What it is for: `an agreement banning mines`, but no `truce tottering on the brink`. */
const purposes = wordSet(`banning barring forbidding prohibiting outlawing governing regulating limiting restricting
  curbing cutting capping ending halting stopping freezing opening reopening establishing creating setting fixing
  defining demarcating allowing permitting letting authorising authorizing granting giving guaranteeing securing
  protecting safeguarding requiring obliging binding covering linking joining sharing dividing exchanging easing
  lifting restoring normalising normalizing settling recognising recognizing regarding concerning laying resolving
  removing closing burying committing transferring handing returning`);

function isPlaceName(word: Word | undefined): boolean {
  return word?.isCapital === true && !calendarWords.has(word.small);
}

/** What it is about, behind which its sides are named. */
const matters = /^(?:on|for|about|over)$/;

/** `a memorandum on 1 July`: when it was signed. */
function isDay(words: readonly Word[], at: number): boolean {
  const [first, second] = [words[at], words[at + 1]];
  return calendarWords.has(first?.small ?? "") || (first?.kind === "number" && calendarWords.has(second?.small ?? ""));
}

/** `a memorandum on it` tells nothing. */
const pronouns = wordSet("it them him her us me this that these those which whom");

/** Neither a small word nor a mark ends what it is about. */
function closesTail({ kind, small }: Word): boolean {
  return kind !== "mark" && !outerWords.has(small) && !/^\p{Ll}{3,}[^ie]ed$/u.test(small);
}

function goesOn(words: readonly Word[], at: number): boolean {
  const { kind, small, text } = words[at] as Word;
  if (kind === "mark") return /^[-.’'"“”]$/.test(text);
  // "Of March 2022 the ship": somebody else begins.
  if (openers.has(small) && !isLinking(words[at - 1]?.small ?? "") && !isPurposeBefore(words, at)) return false;
  if (isVerb(words, at) || isBehindYear(words, at)) return false;
  // "Treaties with the union and handed it over": a second verb.
  if (small === "and" && /^\p{Ll}{3,}ed$/u.test(words[at + 1]?.text ?? ""))
    return describing.has(words[at + 1]?.small ?? "");
  return !closing.has(small) && !isWhen(words, at);
}

/** `With Mali in 2006`, `with Chad on Monday`: when it was made. */
function isWhen(words: readonly Word[], at: number): boolean {
  if (words[at]?.small === "of") return /^(?:last|this|next)$/.test(words[at + 1]?.small ?? "");
  if (!/^(?:in|on)$/.test(words[at]?.small ?? "")) return false;
  return isDay(words, at + 1) || /^(?:1[5-9]|20)\d\d$/.test(words[at + 1]?.text ?? "");
}

/** `To share the`, `to clean up the`. */
function isPurposeBefore(words: readonly Word[], at: number): boolean {
  const verb = /^(?:up|out|off|down|over|back)$/.test(words[at - 1]?.small ?? "") ? at - 3 : at - 2;
  return isPurpose(words, verb);
}

/** `Obliged each`, `presupposes that`, `entered into`, `covering an`: no more of its matter. */
function isVerb(words: readonly Word[], at: number): boolean {
  const [before = "", small = "", after = ""] = [words[at - 1]?.small, words[at]?.small, words[at + 1]?.small];
  if (words[at]?.isCapital || linking.has(before)) return false;
  if (/[^s]s$/.test(small)) return behindVerb.has(after);
  if (/[^i]ed$/.test(small)) return behindVerb.has(after) || openers.has(after);
  return /ing$/.test(small) && !ofTime.has(small) && /^(?:an?|the|all)$/.test(after);
}

const behindVerb = wordSet("each every any all both no neither either that it them into");
const ofTime = wordSet("during regarding concerning including");

/** `Of 2020 Harare owes`: behind its year only what it is on or with. */
function isBehindYear(words: readonly Word[], at: number): boolean {
  const year = words[at - 1]?.text ?? "";
  if (!/^(?:1[5-9]|20)\d\d$/.test(year) || !(words[at - 2]?.small === "of" || isDay(words, at - 2))) return false;
  return !/^(?:on|with|between|for)$/.test(words[at]?.small ?? "");
}

/** `On the`, `settling the`: what it is about goes on. */
function isLinking(small: string): boolean {
  return linking.has(small) || small.endsWith("ing");
}

/** Behind `and` these describe, and are no verbs of the clause. */
const describing = wordSet(
  "related associated shared armed unarmed united displaced detained captured limited advanced",
);

const openers = wordSet("the a an its their his her our");
const linking = wordSet(
  "with on in between for of over under among about and or at by to from into both all than within from",
);

const closing =
  wordSet(`that which who is was were are has had have will would after before since until under when while but to by may can
  could as at without despite amid if unless because where monday tuesday wednesday thursday friday saturday sunday resumed resume ended end
  collapsed collapse began begin stalled failed continued continue continues opened started lapsed expired expires fell came went took
  held runs ran how whether what why must should shall does did do reopened broke gets got lacks
  lacked needs needed covers covered allows allowed says said gives gave makes made takes brings brought puts sets keeps
  kept leaves left means meant seems looks appears stands stood faces faced meets met draws drew shows showed proves
  proved calls called requires offers offered provides provided obliges binds bars lets includes included involves aims
  aimed remains remained go goes going drags dragged hangs hung exists existed applies applied became becomes nevertheless however still already also
  again now then therefore meanwhile yet permits permitted prohibits prohibited forbids forbade guarantees guaranteed stipulates
  stipulated foresees foresaw commits committed known`);
