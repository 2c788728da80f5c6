import { bothSides, holderNouns } from "../data/obstacle-holders.ts";
import type { ActorFindings, ExtractedActor } from "../extraction.ts";
import type { TextSentence } from "../text-document.ts";
import type { Word } from "../words.ts";

/** Who a sentence names, from one word to another. */
export interface Party {
  readonly name: string;
  /** Null is a group without a name of its own, as the text calls it. */
  readonly actor: ExtractedActor | null;
  readonly from: number;
  readonly to: number;
  readonly isBothSides: boolean;
}

/** The parties of a sentence, in order: its actors, and groups as "rebels". */
export function partiesOf({ text, words, index }: TextSentence, who: ActorFindings): Party[] {
  const found: Party[] = [];
  for (const { actor, start, end } of who.mentions[index] ?? []) {
    const from = words.findIndex((word) => word.end > start);
    const to = words.findLastIndex((word) => word.start < end);
    const one = who.actors[actor];
    if (one !== undefined && from >= 0 && to >= from)
      found.push({ name: one.name, actor: one, from, to, isBothSides: false });
  }
  const taken = new Set(found.flatMap(({ from, to }) => words.slice(from, to + 1)));
  for (const [at, word] of words.entries()) {
    if (word.isCapital || taken.has(word) || !nounsOnce().has(word.small)) continue;
    found.push(groupAt(text, words, at));
  }
  return found.sort((one, other) => one.from - other.from);
}

function groupAt(text: string, words: readonly Word[], at: number): Party {
  let from = at;
  while (from > 0 && at - from < longestGroup && isModifier(words[from - 1])) from--;
  const small = words[at]?.small ?? "";
  const isBothSides = at > 0 && /^(?:both|two|the|each)$/.test(words[from - 1]?.small ?? "") && bothOnce().has(small);
  return { name: text.slice(words[from]?.start, words[at]?.end), actor: null, from, to: at, isBothSides };
}

/** Most words before the noun of a group that belong to it. */
const longestGroup = 2;

function isModifier(word: Word | undefined): boolean {
  return word !== undefined && word.kind === "word" && modifier.test(word.small);
}

const modifier =
  /^(?:opposition|rebel|labor|labour|consumer|political|ruling|armed|developing|rich|poor|european|western|local|civil|religious|ethnic|senior|national|trade|teachers'|farmers'|government|security|food|shipping|domestic|foreign|public|human|rights|environmental|conservative|liberal|left-wing|right-wing|military|student|supreme|constitutional|federal|regional|provincial|town|city|ship|health|customs|tax|border|coast|riot|upper|lower)$/;

let nouns: Set<string> | null = null;
let both: Set<string> | null = null;

function nounsOnce(): Set<string> {
  nouns ??= new Set(holderNouns.split(/\s+/));
  return nouns;
}

function bothOnce(): Set<string> {
  both ??= new Set(bothSides.split(/\s+/));
  return both;
}
