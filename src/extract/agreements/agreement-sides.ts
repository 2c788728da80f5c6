import type { ActorFindings } from "../extraction.ts";
import { wordSet } from "../word-set.ts";
import type { Word } from "../words.ts";
import type { AgreementMention } from "./agreement-mentions.ts";

/**
 * The two or three that a text is about, where the sentence says no more than "the two sides" or
 * "bilateral".
 */
export function sidesOf(mention: AgreementMention, who: ActorFindings): string[] {
  const { sentence, name } = mention;
  const { actors } = who;
  const count = sentence.words.length > mostWords ? 0 : countOf(sentence.words, name);
  if (count === 0) return [];
  const named = namedBefore(mention, who);
  if (count === 3 && named.length === 3) return named;
  const sides = actors.filter(({ kind, of }) => kind === "state" || (kind === "organisation" && of === null));
  const last = sides[count - 1]?.salience ?? 0;
  const next = sides[count]?.salience ?? 0;
  return last < leastOfSide || next * clearly > last ? [] : sides.slice(0, count).map((side) => side.name);
}

/** A longer sentence is no prose, and would be read for each agreement in it. */
const mostWords = 400;

/** Who is named before it in its sentence, persons left out. */
function namedBefore({ sentence, from }: AgreementMention, { actors, mentions }: ActorFindings): string[] {
  const end = sentence.words[from]?.start ?? 0;
  const before = (mentions[sentence.index] ?? []).filter((one) => one.end <= end);
  const sides = before
    .map(({ actor }) => actors[actor])
    .filter((actor) => actor !== undefined && actor.kind !== "person");
  return [...new Set(sides.map((side) => side?.name ?? ""))];
}

/** How many parties the words tell of; 0 where they tell none. */
function countOf(words: readonly Word[], name: string): number {
  if (/trilateral|tripartite/i.test(name)) return 3;
  if (isOf(threes, words)) return 3;
  return /bilateral/i.test(name) || isOf(duals, words) ? 2 : 0;
}

/** By how much the parties are more important than whoever comes next. */
const clearly = 1.5;
const leastOfSide = 1.5;

/** "The two governments", "both sides", "each Party"; "the three States", "all three". */
function isOf(counts: ReadonlySet<string>, words: readonly Word[]): boolean {
  return words.some(
    ({ small }, at) =>
      counts.has(small) &&
      (words[at - 1]?.small === "all" || [1, 2].some((step) => sideNouns.has(words[at + step]?.small ?? ""))),
  );
}

const duals = wordSet("two both each either");
const threes = wordSet("three");
const sideNouns = wordSet(
  "sides side parties party states state countries country governments government capitals capital neighbours neighbors nations",
);
