import { wordSet } from "../word-set.ts";
import type { Word } from "../words.ts";

/**
 * Whether a noun that may mean anything is what sides agreed on: "a payment plan was agreed", "the
 * compromise that France brokered", "a swap signed in May", "agreed to extend the programme".
 */
export function isAgreedOn(words: readonly Word[], at: number): boolean {
  if (!looseNouns.has(words[at]?.small ?? "")) return false;
  return sided.test(words[at - 1]?.small ?? "") || isAgreedBehind(words, at) || isAgreedBefore(words, at);
}

/** Of two sides or more: `a trilateral framework`. */
const sided = /^(?:bi|tri|quadri|multi)lateral$|^tripartite$/;

/** Nouns of what sides may agree on. Written by us. */
export const looseNouns = wordSet(`plan programme program scheme count treatment compromise exchange swap moratorium
  formula code package loan facility mechanism corridor quota fund timetable schedule concession undertaking commitment
  partnership alliance mission patrols draft framework`);

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

const agreed = wordSet("agreed signed negotiated brokered concluded initialled initialed clinched");
const kept = wordSet("extend prolong renew keep resume continue uphold maintain");
const denied = wordSet("not never yet be");
