import { groupNouns, speakingVerbs } from "../data/actor-words.ts";
import { groupVerbs, officeNouns, tradeNouns } from "../data/group-words.ts";
import { wordClass } from "../word-class.ts";
import { wordSet } from "../word-set.ts";
import type { Word } from "../words.ts";
import type { FoundName } from "./found-name.ts";

/**
 * Groups without a name of their own that do something: `insurers refuse`, `the army has closed the
 * road`, `sheep farmers`.
 */
export function actingGroups(text: string, words: readonly Word[]): FoundName[] {
  const found: FoundName[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as Word;
    if (!mayBeGroup(word, at) || !actsHere(words, at)) continue;
    const from = groupStart(words, at);
    if (from === null || (from === at && officeNouns.has(word.small))) continue;
    found.push({
      name: text.slice(words[from]?.start, word.end),
      kind: word.small.endsWith("s") ? "public" : "organisation",
      rule: unnamedRule,
      words: word.text,
      of: null,
      shorts: [],
      certainty: 0.5,
      isShort: false,
    });
  }
  return found;
}

/** The rule of those who have no name of their own. */
export const unnamedRule = "a group that acts";

/** Nouns of those who may act without a name: a sentence without any has none of them. */
export const grouping = wordClass({
  has: (small) => bodies.has(small) || officeNouns.has(small) || groupNouns.has(small) || tradeNouns.has(small),
});

const bodies = wordSet("army military police parliament opposition cabinet junta navy coalition");

/** A plural, or a body of a state; the first word of a sentence has its capital anyway. */
function mayBeGroup({ small, kind, isCapital }: Word, at: number): boolean {
  if (kind !== "word" || (isCapital && at > 0) || small.length < 4) return false;
  if (!small.endsWith("s")) return bodies.has(small) || officeNouns.has(small);
  return groupNouns.has(small) || tradeNouns.has(small);
}

/**
 * What stands behind who acts: a verb that helps, speaks or tells what was done; where they are may
 * come between ("farmers there have", "mayors on both sides refuse").
 */
function actsHere(words: readonly Word[], at: number): boolean {
  for (let next = at + 1; next <= at + farthest; next += 1) {
    const { small = "", kind } = words[next] ?? {};
    if (kind !== "word") return false;
    if (helpers.has(small) || speakingVerbs.has(small) || groupVerbs.has(small)) return true;
    if (next === at + 1 && !whereabouts.has(small)) return false;
  }
  return false;
}

const farthest = 5;
const whereabouts = wordSet("there here in on from along near also now still often both always again");

const helpers = wordSet("has have had will cannot must did do refuse oppose");

/** Behind what opens a noun phrase at the head of a clause; null where it stands elsewhere. */
function groupStart(words: readonly Word[], at: number): number | null {
  for (let from = at; from >= Math.max(0, at - longest); from -= 1) {
    const before = words[from - 1];
    if (before === undefined || /^[,;:"“”–—-]$/.test(before.text) || heads.has(before.small)) return from;
    if (articles.has(before.small)) return isHead(words, from - 1) ? from : null;
    if (/^['’]s?$/.test(before.text)) return null;
    if (before.kind !== "word" || (before.isCapital && from > 1) || stops.test(before.small)) return null;
  }
  return null;
}

/** Words of a group before its noun. */
const longest = 2;

function isHead(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return before === undefined || before.kind === "mark" || heads.has(before.small);
}

const heads = wordSet(
  "that but and while because whether if unless until as when where which before after although so since than then meanwhile later today yesterday monday tuesday wednesday thursday friday saturday sunday",
);
const articles = wordSet("the these those some many most several all its their");
const stops =
  /^(?:of|in|on|at|by|for|to|from|with|under|no|other|two|three|both|such|any|is|are|was|were|said|says)$|ly$/;
