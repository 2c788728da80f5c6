import { lazily } from "../../text/lazily.ts";
import { groupNouns, speakingVerbs } from "../data/actor-words.ts";
import { agentNouns, agentPlurals, groupVerbs, officeNouns, tradeNouns } from "../data/group-words.ts";
import { nextOfClass, wordClass } from "../word-class.ts";
import { wordSet } from "../word-set.ts";
import type { Word } from "../words.ts";
import { type FoundName, foundName } from "./found-name.ts";
import { hasSmallLetter } from "./letters.ts";

/**
 * Adds groups without a name of their own that do something: `insurers refuse`, `the army has
 * closed the road`, `sheep farmers`; and one of them with its article: `a Dutch importer took it to
 * court`.
 */
export function addActingGroups(text: string, words: readonly Word[], found: FoundName[]): void {
  for (let at = nextOfClass(words, 0, grouping); at < words.length; at = nextOfClass(words, at + 1, grouping)) {
    const number = numberOf(words[at] as Word, at);
    const group = number === null ? null : groupAt(words, at, number);
    if (group === null) continue;
    const name = text.slice(words[group.from]?.start, words[group.last]?.end);
    const kind = number === "many" ? "public" : "organisation";
    found.push(foundName(name, kind, { rule: unnamedRule, words: words[at]?.text ?? "", certainty: 0.5 }));
  }
}

/** The first and the last word of a group that acts, by its noun; null for none. */
function groupAt(words: readonly Word[], at: number, number: GroupNumber): { from: number; last: number } | null {
  const last = number === "one" ? tailEnd(words, at) : at;
  if (!actsHere(words, at) && !(last > at && actsHere(words, last))) return null;
  const from = groupStart(words, at);
  if (from === null || (number === "one" && last === at && !isOne(words, from, at))) return null;
  // `A manager said` is nobody, `a Dutch importer` is.
  if (number === "single" && !(from < at && words[from]?.isCapital && isOne(words, from, at))) return null;
  return { from, last };
}

/** `ministry of mines`, `court of appeal`: the last word of what a body is called after. */
function tailEnd(words: readonly Word[], at: number): number {
  const of = words[at + 1];
  const field = words[at + 2];
  const noun = words[at]?.small ?? "";
  const isField = field?.kind === "word" && !field.isCapital && !articles.has(field.small);
  if (of?.small !== "of" || !isField || !tailed.has(noun)) return at;
  const next = words[at + 4];
  const goesOn = words[at + 3]?.small === "and" && next?.kind === "word" && !next.isCapital;
  return goesOn && words[at + 5]?.kind === "word" && !articles.has(next.small) && isListed(words[at + 5]?.small ?? "")
    ? at + 4
    : at + 2;
}

/** Bodies that are called after what they deal with, or after who sits in them. */
const tailed = wordSet("ministry court council board bureau chamber committee");

/** The rule of those who have no name of their own. */
export const unnamedRule = "a group that acts";

/** Nouns of those who may act without a name: a sentence without any has none of them. */
export const grouping = wordClass(() => numbers().keys());

const bodies = wordSet("army military police parliament opposition cabinet junta navy");

/** A plural, a body of a state, one of many bodies or of many people. */
type GroupNumber = "many" | "body" | "one" | "single";

/** What such a noun is: of several the last holds. */
const numbers = lazily((): ReadonlyMap<string, GroupNumber> => {
  const found = new Map<string, GroupNumber>();
  for (const noun of agentNouns()) found.set(noun, "single");
  for (const noun of officeNouns) found.set(noun, "one");
  for (const noun of bodies) found.set(noun, "body");
  for (const nouns of [groupNouns, tradeNouns, agentPlurals()])
    for (const noun of nouns)
      if (/(?:s|men)$/.test(noun)) found.set(noun, "many");
      else if (!bodies.has(noun)) found.delete(noun);
  return found;
});

/** What a noun is; the first word of a sentence has its capital anyway. */
function numberOf({ small, kind, isCapital }: Word, at: number): GroupNumber | null {
  if (kind !== "word" || (isCapital && at > 0) || small.length < 4) return null;
  return numbers().get(small) ?? null;
}

/** One of many is somebody with an article or with what it is of: `the joint commission`. */
function isOne(words: readonly Word[], from: number, at: number): boolean {
  const before = words[from - 1]?.small ?? "";
  const noun = words[at]?.small ?? "";
  // "Its interior ministry said": the state.
  if (speaking.has(noun) && before !== "the" && before !== "a") return false;
  // "The company" is one that the text has named before.
  if (before === "the")
    return from < at ? officeNouns.has(noun) && !retold.has(noun) : !named.has(noun) && !officeNouns.has(noun);
  return from < at || singles.has(before);
}

const speaking = wordSet("ministry minister ministers government prosecutor");
const retold = wordSet("government company");
const named = wordSet(
  "company firm bank airline union guild association federation consortium regulator province family village community tribe clan gang militia lobby",
);

const singles = wordSet("a an its their his her our one");

/**
 * What stands behind who acts: a verb that helps, speaks or tells what was done; where they are may
 * come between ("farmers there have", "mayors on both sides refuse").
 */
function actsHere(words: readonly Word[], at: number): boolean {
  for (let next = at + 1; next <= at + farthest; next += 1) {
    const { small = "", kind } = words[next] ?? {};
    if (kind !== "word") return false;
    if (speakingVerbs.has(small) && experts.has(words[at]?.small ?? "")) return false;
    if (isVerb(small)) return !passive.has(words[next + 1]?.small ?? "");
    if (next === at + 1 && !whereabouts.has(small)) return false;
  }
  return false;
}

/** Who only tells what he thinks is a source. */
const experts = wordSet(
  "scientists researchers lawyers activists observers editors journalists citizens campaigners negotiators",
);

function isVerb(small: string): boolean {
  return isListed(small) || (small.length > 4 && small.endsWith("ed"));
}

function isListed(small: string): boolean {
  return helpers.has(small) || speakingVerbs.has(small) || groupVerbs.has(small) || pasts.has(small);
}

/** To whom something was done, and who did it. */
const passive = wordSet("by been");

const farthest = 5;
const whereabouts = wordSet(
  "there here of in on from along near also now still often both always again around nonetheless nevertheless meanwhile then since instead already",
);

const helpers = wordSet("has have had will cannot must did do does refuse oppose who would could want wants wanted");

/** Irregular pasts that are no participles of what was done to somebody. */
const pasts =
  wordSet(`took went came gave made drew got sent met sat stood ran rode won lost sold bought built wrote spoke fell fled
  broke chose drove flew grew hid knew led let rose saw sought stole swore threw tore woke wore burnt cut set put buy buys sell sells
  plant plants live need needs use uses get gets take takes make makes plan plans block blocks depend depends prefer prefers
  hope hopes preach preaches quarrel know knows see sees look looks carry carries raise raises run runs seek seeks`);

/** Behind what opens a noun phrase at the head of a clause; null where it stands elsewhere. */
function groupStart(words: readonly Word[], at: number): number | null {
  for (let from = at; from >= Math.max(0, at - longest); from -= 1) {
    const before = words[from - 1];
    if (before === undefined || /^[,;:"“”–—-]$/.test(before.text) || heads.has(before.small)) return from;
    if (isJoined(words, from - 2)) return joinedStart(words, from - 3);
    const opener = openerAt(words, from - 1);
    if (opener !== null) return isHead(words, opener) ? from : null;
    if (isPeople(words, from - 1)) return from - 1;
    if (!mayDescribe(before, from > 1)) return null;
  }
  return null;
}

/** A hyphen between two words that it joins. */
function isJoined(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const hyphen = words[at];
  const after = words[at + 1];
  return hyphen?.text === "-" && before?.end === hyphen.start && after?.start === hyphen.end;
}

/** `French-led` behind the article of `a French-led consortium`; null elsewhere. */
function joinedStart(words: readonly Word[], at: number): number | null {
  return articles.has(words[at - 1]?.small ?? "") && isHead(words, at - 1) ? at : null;
}

/** Where an article, a number or an owner begins (`Jakarta's lawmakers`); null where none does. */
function openerAt(words: readonly Word[], at: number): number | null {
  const { small = "", kind, text = "" } = words[at] ?? {};
  if (articles.has(small) || kind === "number") return at;
  return /^['’]s?$/.test(text) && words[at - 1]?.isCapital === true ? at - 1 : null;
}

/** A word of a group before its noun: no verb, no preposition, no name. */
function mayDescribe({ small, kind, isCapital }: Word, isWithin: boolean): boolean {
  return kind === "word" && !(isCapital && isWithin) && !stops.has(small) && !small.endsWith("ly") && !isListed(small);
}

/** `Dutch` of `a Dutch importer`, with its article at the head of a clause; `IMF` is no people. */
function isPeople(words: readonly Word[], at: number): boolean {
  const { isCapital = false, text = "" } = words[at] ?? {};
  return isCapital && hasSmallLetter(text) && articles.has(words[at - 1]?.small ?? "") && isHead(words, at - 1);
}

/** Words of a group before its noun. */
const longest = 2;

function isHead(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (before === undefined || before.kind === "mark" || heads.has(before.small)) return true;
  // "In Kandahar some imams", "without their consent its lenders".
  return at < longestPhrase && before.isCapital && openers.has(words[0]?.small ?? "");
}

const longestPhrase = 5;
const openers = wordSet("in at on under near for after since without within across by from");

const heads = wordSet(
  "that but and while because whether if unless until as when where which before after although so since than then meanwhile later today yesterday monday tuesday wednesday thursday friday saturday sunday nonetheless however",
);
const articles = wordSet(
  "the these those some many most several all its their his her our a an one two three four five six seven eight nine ten eleven twelve",
);
const stops = wordSet(
  "of in on at by for to from with under no other both such any whose each every either neither international is are was were will would can may must should said says last next year month week",
);
