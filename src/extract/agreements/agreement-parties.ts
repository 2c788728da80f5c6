import type { ActorFindings, Mention } from "../extraction.ts";
import { wordSet } from "../word-set.ts";
import type { Word } from "../words.ts";
import type { AgreementMention } from "./agreement-mentions.ts";

/**
 * The actors that a sentence says an agreement is between: named within it, after `between` or
 * `with`, or who sign, hold or agree to it together.
 */
export function partiesOf(mention: AgreementMention, who: ActorFindings): string[] {
  const { sentence, from, to } = mention;
  const near = who.mentions[sentence.index] ?? [];
  // One alone agrees with nobody; a sentence that names so many is a list.
  if (near.length < 2 || near.length > 60) return [];
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
  if (found.size < 2 && isJoint(words, from)) add(found, subjects(sentence.text, before));
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
function isJoint(words: readonly Word[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 16); at -= 1)
    if (jointVerbs.has(words[at]?.small ?? "")) return true;
  return false;
}

const jointVerbs =
  wordSet(`signed sign signs held hold holding agreed reached start started opened began begun resume resumed resumes
resuming concluded struck consented decided return returned entered announced reopen reopened initialled initialed negotiate negotiated`);

/** Two or more at the head of the sentence that `and` joins. */
function subjects(text: string, before: readonly Mention[]): Mention[] {
  const [first, ...rest] = before;
  if (first === undefined) return [];
  const row = [first, ...joined(text, rest, first.end)];
  return row.length > 1 ? row : [];
}
