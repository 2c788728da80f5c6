import { lazily } from "../../text/lazily.ts";
import { wordClass } from "../word-class.ts";
import { wordSet } from "../word-set.ts";
import type { Word } from "../words.ts";
import { anyHolds, rulesByWord } from "./word-rules.ts";

/**
 * Whether what a sentence tells blocks nothing though its words sound like it: nobody does it
 * ("neither side has fired"), somebody has stopped it or promised not to ("has ceased pressing for
 * it"), it came about all the same ("blocked for weeks, it was adopted in the end"), or it is only
 * asked ("would the president refuse?").
 */
export function isToldHarmless(words: readonly Word[], classes: number): boolean {
  if (isQuestion(words)) return true;
  return (classes & telling) !== 0 && anyHolds(rules(), words);
}

/** `Would the president refuse his signature?` */
function isQuestion(words: readonly Word[]): boolean {
  return words[words.length - 1]?.text === "?" && asking.has(words[0]?.small ?? "");
}

const asking = wordSet("would could might may isn't wouldn't couldn't");

/** `Neither side has fired`, `no member has objected to it`, `nobody was hurt`. */
function isByNobody(words: readonly Word[], at: number): boolean {
  if (words[at + 1]?.small === "longer") return false;
  for (let next = at + 1; next <= at + 5; next += 1) {
    const { small = "", kind } = words[next] ?? {};
    if (kind === "mark") return false;
    if (harms.has(small)) return !isOfOffice(words, next);
  }
  return false;
}

/** `No government has opposed them` blocks nothing; `no one has lifted its opposition` does. */
function isOfOffice(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.small === "the" || words[at - 1]?.small === "its";
}

const nobodies = wordSet("neither no nobody none");
const harms = wordSet(`fired objected complained protested opposed challenged rejected appealed threatened violated hurt
  harmed injured objects opposes complains minds`);

/** `Has stopped pressing for it`, `no longer insists`. */
function isCeased(words: readonly Word[], at: number): boolean {
  return pressing.has(words[at + 1]?.small ?? "");
}

const ceasing = wordSet("stopped ceased stops quit");
const pressing =
  wordSet(`pressing insisting opposing blocking demanding objecting resisting refusing boycotting claiming
  threatening shelling protesting striking obstructing vetoing withholding`);

/** `Promised not to use the veto`: who promises that hinders nobody. */
function isForsworn(words: readonly Word[], at: number): boolean {
  let not = at + 1;
  while (not <= at + 4 && words[not]?.small !== "not") not += 1;
  return not <= at + 4 && words[not + 1]?.small === "to" && hindering.has(words[not + 2]?.small ?? "");
}

/** `Decided not to change itself but to found another`: it does the one rather than the other. */
function isRather(words: readonly Word[], at: number): boolean {
  if (words[at + 1]?.small !== "not" || words[at + 2]?.small !== "to") return false;
  return words.some(({ small }, index) => index > at && small === "but" && words[index + 1]?.small === "to");
}

const choosing = wordSet("decided decides chose chosen");

const promising = wordSet("promised promises promise agreed agrees undertook undertakes undertaken assured assures");
const hindering = wordSet(`use block veto oppose challenge appeal retaliate impose obstruct hinder delay strike boycott
  resist attack object interfere raise close contest sue`);

/** `Was adopted in the end`, `were finally released`. */
function isInTheEnd(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.small ?? "";
  if (!be.has(before)) return ends.has(before) && be.has(words[at - 2]?.small ?? "");
  return words.slice(at + 1).some(({ small }, index) => isEnd(small, words[at + 2 + index]?.small ?? ""));
}

/** `The long-delayed law has gone through parliament`, `was passed`. */
function isAwaited(words: readonly Word[], at: number): boolean {
  if (words[at + 1]?.text !== "-" || !waiting.has(words[at + 2]?.small ?? "")) return false;
  return words.some(
    ({ small }, index) =>
      index > at &&
      (done.has(small) || (small === "gone" && words[index + 1]?.small === "through")) &&
      isHad(words, index),
  );
}

/** `Has passed`, `was passed`, and not `has not been passed`. */
function isHad(words: readonly Word[], at: number): boolean {
  const near = words.slice(Math.max(0, at - 3), at).map(({ small }) => small);
  return (
    near.some((small) => had.has(small)) && !near.some((small) => small === "not" || small === "to" || small === "yet")
  );
}

const had = wordSet("has have had was were been");
const waiting = wordSet("delayed awaited stalled blocked disputed overdue");

function isEnd(small: string, next: string): boolean {
  return (
    (small === "at" && next === "last") || (small === "after" && next === "all") || (small === "the" && next === "end")
  );
}

const done = wordSet(`adopted passed approved signed ratified released freed reopened restored settled admitted paid
  delivered lifted`);
const be = wordSet("was were been");
const ends = wordSet("finally eventually");

/** `They risk nothing`, `changed not one vote`, `has come to no harm`. */
function isNothing(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.small;
  switch (words[at]?.small) {
    case "changed":
      return next === "not" && (words[at + 2]?.small === "one" || words[at + 2]?.small === "a");
    case "no":
      return next === "harm";
    default:
      return next === "nothing";
  }
}

const risking = wordSet("risk risks risked");

/** `Have been dealt with`, `has been put right`. */
function isDealtWith(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.small;
  const second = words[at + 2]?.small;
  const isDone = (next === "dealt" && second === "with") || (next === "put" && second === "right") || next === "ironed";
  return isDone && !words.slice(Math.max(0, at - 3), at).some(({ small }) => small === "not" || small === "never");
}

/** `Were not affected`, `remains unaffected`, `that has not prevented the talks`. */
function isWithoutEffect(words: readonly Word[], at: number): boolean {
  const small = words[at]?.small ?? "";
  if (small === "unaffected" || small === "undisturbed") return true;
  if (small === "bearing") return words[at - 1]?.small === "no" && words[at + 1]?.small === "on";
  if (!isNotDone(words, at)) return false;
  return small === "affected" || small === "overshadowed" || subjects.has(subjectBefore(words, at));
}

const effects = wordSet(
  "affected overshadowed prevented prevent stopped stop kept keep deterred deter derailed derail disturbed",
);
const without = wordSet("unaffected undisturbed bearing");
const subjects = wordSet("that this it which");
const helpers = wordSet("has have had did does do was were is are will would not been ever");

/** `Has not prevented`, `did not keep`. */
function isNotDone(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.small;
  return before === "not" || (before === "been" && words[at - 2]?.small === "not");
}

/** The word before the verb and its helpers. */
function subjectBefore(words: readonly Word[], at: number): string {
  let before = at - 1;
  while (before > 0 && helpers.has(words[before]?.small ?? "")) before -= 1;
  return words[before]?.small ?? "";
}

/** `Hardly a point on which they did not agree`, `there is no state that has not signed`. */
function isDoubleNot(words: readonly Word[], at: number): boolean {
  const farthest = at + (words[at]?.small === "no" ? 2 : relativeReach);
  let next = at + 1;
  while (next < farthest && words[next]?.kind === "word" && !relatives.has(words[next]?.small ?? "")) next += 1;
  if (!relatives.has(words[next]?.small ?? "")) return false;
  for (next += 1; next < Math.min(at + doubleReach, words.length); next += 1) {
    const { small } = words[next] as Word;
    if (small === "not") return words[next + 1]?.small !== "only";
    if (small === "but") return false;
  }
  return false;
}

/** How far behind `hardly` its relative clause begins. */
const relativeReach = 5;
const scarce = wordSet("hardly scarcely no few");
const relatives = wordSet("that who which");
/** A relative clause up to its `not`, with a name of five words in it. */
const doubleReach = 18;

const telling = wordClass(
  new Set([
    ...nobodies,
    ...ceasing,
    ...promising,
    ...choosing,
    ...done,
    ...effects,
    ...without,
    ...scarce,
    ...risking,
    ...wordSet("changed harm dealt right ironed long"),
  ]),
);

/** At which words a sentence may be told harmless, by which turn. */
const rules = lazily(() =>
  rulesByWord([
    [nobodies, isByNobody],
    [ceasing, isCeased],
    [promising, isForsworn],
    [choosing, isRather],
    [done, isInTheEnd],
    [["long"], isAwaited],
    [[...risking, "changed", "no"], isNothing],
    [["been"], isDealtWith],
    [[...effects, ...without], isWithoutEffect],
    [scarce, isDoubleNot],
  ]),
);
