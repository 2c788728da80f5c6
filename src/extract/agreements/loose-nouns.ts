import { lazily } from "../../text/lazily.ts";
import { wordSet } from "../word-set.ts";
import type { Word } from "../words.ts";

/**
 * Whether a noun that may mean anything is what sides agreed on: "a payment plan was agreed", "the
 * compromise that France brokered", "a swap signed in May", "agreed to extend the programme".
 */
export function isAgreedOn(words: readonly Word[], at: number): boolean {
  if (!looseNouns.has(words[at]?.small ?? "")) return false;
  if (isSided(words, at) || isCompound(words, at) || isWithSide(words, at)) return true;
  // Who signs a statement alone agrees with nobody.
  if (words[at]?.small === "statement") return false;
  return isAgreedBehind(words, at) || isAgreedBefore(words, at);
}

/** `prisoner swap`, `visa waiver`: there has to be another side. */
function isCompound(words: readonly Word[], at: number): boolean {
  const isHyphen = words[at - 1]?.text === "-";
  const before = words[isHyphen ? at - 2 : at - 1]?.small ?? "";
  return compounds().has(`${before} ${words[at]?.small}`);
}

/** What is agreed between states by what its two nouns say, the second first. Written by us. */
const compounds = lazily(
  () =>
    new Set(
      `swap:prisoner prisoners hostage hostages debt currency land water grain gas oil
line:swap
lines:swap
waiver:visa visas tariff
regime:visa-free visa
travel:visa-free
union:customs currency monetary fiscal
area:free-trade trade
exchange:prisoner prisoners hostage hostages captive captives all
programme:bailout rescue loan lending fund
program:bailout rescue loan lending fund
package:bailout rescue peace
loan:bailout rescue
restructuring:debt
treatment:debt
relief:debt
moratorium:debt
cut:output production
cuts:output production
corridor:grain humanitarian
pause:humanitarian
plan:peace partition
formula:power-sharing sharing peace
rules:origin`
        .split("\n")
        .flatMap((line) => {
          const [noun = "", befores = ""] = line.split(":");
          return befores.split(" ").map((before) => `${before} ${noun}`);
        }),
    ),
);

/** `a fisheries partnership with Senegal`: a counterpart by name. */
function isWithSide(words: readonly Word[], at: number): boolean {
  if (words[at + 1]?.small !== "with" || !sides.has(words[at]?.small ?? "")) return false;
  const next = words[words[at + 2]?.small === "the" ? at + 3 : at + 2];
  return next?.isCapital === true && !/^(?:in|of|by|through|and|for)$/.test(words[at - 1]?.small ?? "");
}

const sides = wordSet(
  "partnership alliance programme program swap waiver union bailout loan compromise moratorium package exchange restructuring truce",
);

/** Of two sides or more: `a trilateral framework`, `a joint survey`. */
function isSided(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.small ?? "";
  return sided.test(before) || (together.test(before) && undertakings.has(words[at]?.small ?? ""));
}

const sided = /^(?:bi|tri|quadri|multi)lateral$|^(?:tri|quadri)partite$/;
const together = /^(?:joint|common|shared)$/;

/** What sides do together because they agreed on it. Written by us. */
const undertakings = wordSet(`patrol patrols survey surveys count fund quota mechanism programme program scheme corridor
  timetable inspections moratorium undertaking roadmap plan study register`);

/** Nouns of what sides may agree on. Written by us. */
export const looseNouns = wordSet(`plan programme program scheme count treatment compromise exchange swap moratorium
  formula code package loan facility mechanism corridor quota fund timetable schedule concession undertaking commitment
  partnership alliance mission patrol patrols draft framework survey surveys statement moratoria ban quotas inspections register
  study proposal line lines waiver regime union area restructuring relief cut cuts pause rules terms cap ceiling levy bailout calendar
  timeline standards format travel initiative`);

/** "Was agreed", ", agreed on", "that Lusaka had agreed with", "brokered by". */
function isAgreedBehind(words: readonly Word[], at: number): boolean {
  const reach = /^(?:that|which)$/.test(words[at + 1]?.small ?? "") ? longReach : shortReach;
  for (let next = at + 1; next <= at + reach; next += 1) {
    const { small = "", kind } = words[next] ?? {};
    if (agreed.has(small)) return !denied.has(words[next - 1]?.small ?? "") && words[next + 1]?.small !== "to";
    if (kind === "mark" && !(small === "," && next === at + 1)) return false;
  }
  return false;
}

const shortReach = 3;
const longReach = 7;

/** "Agreed on a", "agreed to extend the", "signed the". */
function isAgreedBefore(words: readonly Word[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - longReach); before -= 1) {
    const { small = "", text = "", kind } = words[before] ?? {};
    if (kind === "mark" && text !== "-") return false;
    if (agreed.has(small)) return !denied.has(words[before - 1]?.small ?? "") && governs(words, before, at);
  }
  return false;
}

/** Whether what is agreed or signed is the noun, not something that comes between. */
function governs(words: readonly Word[], verb: number, noun: number): boolean {
  if (words[verb]?.small !== "agreed") return noun - verb <= shortReach + 1;
  const next = words[verb + 1]?.small ?? "";
  return /^(?:on|upon|an?|the)$/.test(next) || (next === "to" && kept.has(words[verb + 2]?.small ?? ""));
}

const agreed = wordSet(
  "agreed signed negotiated brokered mediated concluded initialled initialed clinched joined rejoined acceded",
);
const kept = wordSet("extend prolong renew keep resume continue uphold maintain");
const denied = wordSet("not never yet be");
