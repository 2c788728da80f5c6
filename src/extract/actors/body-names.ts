import { calendarWords } from "../calendar-words.ts";
import { bodyNouns, otherNouns, portfolioWords, titleWords } from "../data/actor-words.ts";
import { saysWhatWasDone } from "../data/agent-verbs.ts";
import { wordSet } from "../word-set.ts";
import type { Word } from "../words.ts";
import { type FoundName, foundName } from "./found-name.ts";
import type { Meaning } from "./meaning.ts";
import { bodyRole, hasRole, nameRole, rolesOf, titleRole } from "./name-role.ts";
import type { NameMatch } from "./named.ts";
import { looksLikePerson } from "./person-names.ts";
import { isCommon, knownAt, type Run, stateBefore, textOf } from "./run.ts";
import { actsNow } from "./single-names.ts";

/** The rule of a body that is named with its noun. */
export const bodyRule = "a noun of bodies";

/** The body that a run names, whose noun stands at `body`. */
export function bodyOf(run: Run, body: number): FoundName[] {
  const { words, start } = run;
  const end = behindPeople(run, bodyEnd(run, body));
  const lead = knownAt(run, start);
  if (isOfAnother(run, end) || (lead !== null && isKnownUpTo(run, lead, end))) return [];
  const own = words.slice(start, end).filter(({ kind }) => kind === "word");
  if (words[start - 1]?.small === "of" && otherNouns.has(words[start - 2]?.small ?? "")) return [];
  if (words[body]?.small === "government" && isStatesGovernment(run, start, end)) return [];
  if (own.length < 2 || isThing(run, body, own) || isOccasion(run, body)) return [];
  const of = lead?.meaning.kind === "state" ? lead.meaning.name : stateBefore(run, start);
  const name = textOf(run, start, end);
  const isPlain = own.length === 2 && own.every(({ small }) => portfolioWords.has(small) || bodyNouns.has(small));
  const certainty = isPlain ? 0.7 : 0.85;
  return [foundName(name, "organisation", { rule: bodyRule, words: words[body]?.text ?? "", of, certainty })];
}

/** Whether the known name that leads a run fills it, alone or as in `U.N. World Food Programme`. */
function isKnownUpTo(run: Run, { length, meaning }: NameMatch<Meaning>, end: number): boolean {
  const behind = run.start + length;
  if (behind >= end) return true;
  return meaning.kind === "framework" && behind + (knownAt(run, behind)?.length ?? 0) >= end;
}

/** `Association of Serb municipalities`: behind what is of a people. */
function behindPeople({ words, names }: Run, end: number): number {
  const form = words[end - 2]?.small === "of" ? names[end - 1]?.meaning.form : undefined;
  const { small = "", kind, isCapital } = words[end] ?? {};
  const isOpen = (form === "adjective" || form === "people") && kind === "word" && isCapital === false;
  const isPlural = small.length > 4 && small.endsWith("s") && !saysWhatWasDone(small, words[end + 1]?.small ?? "");
  return isOpen && isPlural ? end + 1 : end;
}

/** `Senate Bill`: the last of a name is a noun of texts and places, and nothing comes behind. */
function isThing(run: Run, body: number, own: readonly Word[]): boolean {
  return !hasTail(run, body) && otherNouns.has(own.at(-1)?.small ?? "");
}

/** `an Asia-Pacific Economic Forum`: one meeting of many. */
function isOccasion({ words, start }: Run, body: number): boolean {
  if (!occasions.has(words[body]?.small ?? "") || !articles.has(words[start - 1]?.small ?? "")) return false;
  const next = words[body + 1];
  return next === undefined || next.kind === "mark" || behindOccasions.has(next.small);
}

const occasions = wordSet("forum exchange campaign");
const articles = wordSet("a an another");
/** What goes on behind a name: no noun of which it says more, as in `a Stock Exchange official`. */
const behindOccasions = wordSet("and or in on at of for with by to that which where when was is will");

/** Whether a word makes a name a body's, in English or in its own language. */
export function isBody(word: Word | undefined): boolean {
  return hasRole(word, bodyRole);
}

/** `the Commission`, `our Council`: a body that the text calls by its noun alone. */
export function bareBody({ words, start: first, end, text }: Run): FoundName | null {
  const start = words[first]?.small === "the" ? first + 1 : first;
  const word = words[start];
  if (end !== start + 1 || word === undefined || (rolesOf(word) & bareRole) === 0) return null;
  const isOwn = owners.has(words[start - 1]?.small ?? "") || isHouse(words, start);
  if (!isOwn || words[end]?.small === "of") return null;
  const name = text.slice(word.start, word.end);
  return foundName(name, "organisation", { rule: bareRule, words: name, certainty: 0.6 });
}

/** `Can Parliament agree?`: houses that need no article. */
function isHouse(words: readonly Word[], at: number): boolean {
  return at > 0 && words[at - 1]?.kind === "word" && houses.has(words[at]?.small ?? "");
}

const owners = wordSet("the our this your");
const houses = wordSet("parliament congress cabinet");

/** The rule of a body that the text calls by its noun alone. */
export const bareRule = "a noun of bodies alone";

/** A noun of bodies that may stand alone. */
export const bareRole =
  nameRole(`commission council committee parliament assembly ombudsman secretariat board tribunal court chamber panel authority
  agency ministry senate congress presidency treasury mechanism alliance mission fund union forum secretariat bureau directorate
  federation confederation`);

/** `Government of Georgia`, `Georgian Government`: the state itself. */
function isStatesGovernment({ words, names }: Run, start: number, end: number): boolean {
  if (end - start === 1) return true;
  return [start, start + 2, start + 3].some((at) => {
    const match = names[at];
    if (match?.meaning.kind !== "state") return false;
    return at + match.length === end || words[at + match.length]?.small === "government";
  });
}

/**
 * To what it is of, or to what a hyphen adds: `Movement for All-Party Rule`, `Movement
 * In-Opposition`.
 */
function bodyEnd(run: Run, body: number): number {
  const { words, start, end } = run;
  if (isShared(run, body)) return body + 1;
  for (let at = start; at <= body; at += 1) if (isBody(words[at]) && hasTail(run, at)) return end;
  const isJoined = words[body + 1]?.text === "-" || (words[body + 1]?.isCapital && words[body + 2]?.text === "-");
  return isJoined || isMoreOfName(run, body + 1) ? end : body + 1;
}

/** `Rivers Commission of Bangladesh and India`: of two states neither is of its name. */
function isShared({ words, end, names }: Run, body: number): boolean {
  const lead = words[body + 1]?.small === "of" ? names[body + 2] : null;
  if (lead?.meaning.kind !== "state" || body + 2 + lead.length !== end) return false;
  return words[end]?.small === "and" && names[end + 1]?.meaning.kind === "state";
}

/** `Transmission Company Victoria`, `Cosco Shipping Ports`: more of the name than its noun. */
function isMoreOfName({ words, end }: Run, from: number): boolean {
  const rest = words.slice(from, end);
  if (!rest.every(({ kind, isCapital }) => kind === "word" && isCapital)) return false;
  if (rest.some(({ small }) => titleWords.has(small) || calendarWords.has(small))) return false;
  return rest.length < 4 && !looksLikePerson(rest);
}

/** `Customs Union Protocol`, `River Basin Cooperative Framework`: texts called after a body. */
function isOfAnother({ words, end }: Run, bodysEnd: number): boolean {
  const last = words[Math.max(end, bodysEnd) - 1];
  return end > bodysEnd && last?.isCapital === true && otherNouns.has(last.small);
}

/** Whether `of` or `for` and a name come after a noun of bodies. */
export function hasTail({ words, end }: Run, body: number): boolean {
  const next = words[body + 1];
  return body + 1 < end && next?.kind === "word" && !next.isCapital && next.small !== "and";
}

/** `the leftist Alba party`, `the governing party, Alba`. */
export function partyAround({ words, start, end }: Run): string | null {
  const after = words[end];
  if (end === start + 1 && creeds.test(words[start]?.small ?? "")) return null;
  const isBefore =
    words[start - 1]?.text === "," && /^(?:party|movement|militia|group)$/.test(words[start - 2]?.small ?? "");
  if (isBefore) return words[start - 2]?.text ?? "";
  if (after !== undefined && partyNouns.has(after.small)) return after.text;
  return groupBefore(words, start, end) ?? kindBefore(words, start) ?? rulersAfter(words, end);
}

/** What fighters and parties are, and no name: `Islamist fighters`, `Ruling party` in a table. */
const creeds =
  /^(?:arab|islamic|christian|druze|alawite|yazidi|western|eastern|northern|southern|european|african|asian|latin|american|ruling|governing|opposition|rival|armed|rebel|political|.{3,}(?:ist|ists|ite|ites|ni|ian))$/;

/** `A Canadian firm, Altiplano Metals, has`, `the railway of Moldova, CFM,`. */
export function groupBefore(words: Run["words"], start: number, end: number): string | null {
  if (words[start - 1]?.text !== "," || !/^[,.]$/.test(words[end]?.text ?? "")) return null;
  const of = [3, 4].map((back) => start - back).find((at) => words[at]?.small === "of");
  const { small = "", text = "" } = words[of === undefined ? start - 2 : of - 1] ?? {};
  return small !== "group" && groupKinds.has(small) ? text : null;
}

/** `the public company Comores Câbles`, `the rebel group M12`. */
function kindBefore(words: Run["words"], start: number): string | null {
  const { small = "", isCapital, text = "" } = words[start - 1] ?? {};
  return isCapital === false && groupKinds.has(small) ? text : null;
}

/** `the Tigray regional administration says`. */
function rulersAfter(words: Run["words"], end: number): string | null {
  for (let at = end; at < end + 3; at += 1) {
    const { small = "", kind, isCapital, text = "" } = words[at] ?? {};
    if (kind !== "word" || isCapital) return null;
    if (rulers.has(small)) return actsNow(words[at + 1]) ? text : null;
    if (!ruling.has(small)) return null;
  }
  return null;
}

const rulers = wordSet(
  "administration government authorities parliament assembly leadership junta council police army clan tribe villages",
);
const ruling = wordSet(
  "regional provincial local interim transitional military separatist autonomous civil city county village",
);

const partyNouns = wordSet(
  "party movement militia rebels guerrillas militants fighters insurgents coalition network bloc faction",
);

/** `Northern Water, an advocacy group in the west`. */
export function groupAfter({ words, end }: Run): string | null {
  const from = words[end]?.text === "," ? behindOwner(words, end + 1) : null;
  if (from === null) return null;
  for (let at = from; at < from + 5; at += 1) {
    const word = words[at];
    if (word === undefined || word.kind === "mark") return null;
    if (groupKinds.has(word.small)) return word.text;
    if (/^(?:of|in|for|that|which|who)$/.test(word.small)) return null;
  }
  return null;
}

/** Behind an article or an owner: `Fingrid, Finland's grid operator`. */
function behindOwner(words: Run["words"], at: number): number | null {
  if (/^(?:an?|the|its|their|one)$/.test(words[at]?.small ?? "")) return at + 1;
  if (words[at]?.isCapital !== true) return null;
  const own = [at + 1, at + 2].find((mark) => /^['’]s?$/.test(words[mark]?.text ?? ""));
  return own === undefined ? null : own + 1;
}

const groupKinds = wordSet(
  "group party organisation organization company firm agency network charity union movement militia coalition alliance think ngo institute watchdog bank corporation conglomerate manufacturer operator body bloc faction association federation lobby regulator utility broker insurer maker airline railway miner carrier supplier developer producer shipyard contractor retailer startup lender fund consortium rebels cartel gang gangs clan owner holder parent subsidiary arm branch ministry monopoly giant publisher platform exchange creditor investor bidder ally successor offshoot holding wing unit board council tribunal league partner shareholder refiner smelter builder mill brewery trader importer exporter employer charity foundation collective commune",
);

/**
 * What has to stand beside a name for `partyAround`, `groupAfter` or a title before it to find
 * anything.
 */
export const besideRole = nameRole(",", groupKinds, partyNouns, rulers, ruling) | titleRole;

function isCommonWord(run: Run): boolean {
  return run.end === run.start + 1 && isCommon(run, run.words[run.start] as Word);
}

/** A body that is known by what it is called before or after its name. */
export function bodyByApposition(run: Run, word: string, shorts: readonly string[] = []): FoundName[] {
  const name = textOf(run, run.start, run.end);
  const known = knownAt(run, run.start);
  if (isCommonWord(run) || (known !== null && run.start + known.length >= run.end)) return [];
  const rule = "what it is called after its name";
  return [foundName(name, "organisation", { rule, words: word, certainty: 0.75, shorts })];
}
