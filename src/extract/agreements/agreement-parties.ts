import type { ActorFindings, Mention } from "../extraction.ts";
import { wordSet } from "../word-set.ts";
import type { AgreementMention } from "./agreement-mentions.ts";

/**
 * The actors that a sentence says an agreement is between: named within it, after `between` or
 * `with`, or who sign, hold or agree to it together.
 */
export function partiesOf(mention: AgreementMention, who: ActorFindings): string[] {
  const { sentence, from, to } = mention;
  const all = who.mentions[sentence.index] ?? [];
  // A sentence that names so many is a list.
  const near = all.length > 60 ? [] : all;
  const words = sentence.words;
  const [start, end] = [words[from]?.start ?? 0, words[to - 1]?.end ?? 0];
  const within = near.filter((one) => one.start >= start && one.end <= end);
  const after = near.filter((one) => one.start >= end);
  const before = near.filter((one) => one.end <= start);
  const next = words[to]?.small ?? "";
  const found = new Set<number>();
  if (within.length > 1) add(found, within);
  const named = joined(sentence.text, after, words[to]?.end ?? end);
  if (/^(?:between|of|among)$/.test(next)) add(found, named);
  // Who has talks with Russia stands before them.
  if (next === "with" && named.length > 0) add(found, [...named.slice(0, 1), ...before.slice(0, 1)]);
  if (found.size < 2 && isJoint(sentence.text.slice(0, start))) add(found, subjects(sentence.text, before));
  if (found.size < 2) addOnlyTwo(found, near, who);
  return found.size < 2 ? [] : [...found].map((number) => who.actors[number]?.name ?? "").filter((name) => name !== "");
}

/** Two sides and no third in the sentence: those. */
function addOnlyTwo(found: Set<number>, near: readonly Mention[], who: ActorFindings): void {
  const sides = new Set(near.map(({ actor }) => actor).filter((actor) => who.actors[actor]?.kind !== "person"));
  if (sides.size === 2) for (const side of sides) found.add(side);
}

function add(found: Set<number>, mentions: readonly Mention[]): void {
  for (const { actor } of mentions) found.add(actor);
}

/** Mentions that follow one another with nothing but commas, articles and `and` between. */
function joined(text: string, mentions: readonly Mention[], from: number): Mention[] {
  const row: Mention[] = [];
  let end = from;
  for (const mention of mentions) {
    const between = text.slice(end, mention.start);
    if (between.length > 40 || !between.split(/[\s,]+/).every((word) => joining.has(word))) break;
    row.push(mention);
    end = mention.end;
  }
  return row;
}

const joining = wordSet(
  " the The and of both its their then government governments leaders with rebel separatist president",
);

/** Whether a verb of two sides comes before: they sign, hold, agree. */
function isJoint(before: string): boolean {
  const near = before.slice(-90);
  return /\b(?:sign(?:ed|s)?|held|hold(?:ing)?|agreed|reached|start(?:ed)?|opened|began|begun|resum(?:e|ed|es|ing)|concluded|struck|consented|decided|return(?:ed)? to|entered|announced|reopen(?:ed)?)\b/.test(
    near,
  );
}

/** Two or more at the head of the sentence that `and` joins. */
function subjects(text: string, before: readonly Mention[]): Mention[] {
  const [first, ...rest] = before;
  if (first === undefined) return [];
  const row = [first, ...joined(text, rest, first.end)];
  return row.length > 1 ? row : [];
}
