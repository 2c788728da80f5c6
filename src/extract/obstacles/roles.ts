import { wordSet } from "../word-set.ts";
import type { Word } from "../words.ts";
import type { Clue, Role } from "./find-clues.ts";
import { namedWords } from "./named-words.ts";

/**
 * What a clue does in its sentence, by the words before it: `acts` is a verb of a main clause or
 * what such a verb says of its subject, `oblique` stands behind a preposition, `relative` in a
 * clause that describes, `names` is anything else.
 */
export function roleOf(words: readonly Word[], clue: Clue): Role {
  clue.role ??= readRole(words, clue);
  return clue.role;
}

function readRole(words: readonly Word[], { from, to }: Clue): Role {
  let isAct = looksLikeAct(words, from, to);
  for (let at = from - 1; at >= 0 && at >= from - reach; at--) {
    const { small, kind } = words[at] as Word;
    if (kind === "mark") break;
    const told = tellers.get(small);
    if (told === undefined) continue;
    if (told === "relative") return told;
    if (told === "acts") isAct = true;
    else if (!isAct) return told;
  }
  return isAct ? "acts" : "names";
}

/** "Opposed" that is no noun; "strongly oppose". */
function looksLikeAct(words: readonly Word[], from: number, to: number): boolean {
  const first = words[from]?.small ?? "";
  const small = words[to]?.small ?? "";
  const before = words[from - 1]?.small ?? "";
  if (pasts.has(first) || adverbs.has(before)) return true;
  return (verbs.has(small) || /(?:ed|s|en)$/.test(small)) && before !== "to" && !nounOpeners.has(before);
}

/** Forms of verbs that are no nouns. */
const verbs = wordSet(`oppose refuse reject distrust mistrust deny resist insist object disagree block accuse lack want
  prevent hinder hamper impede forbid prohibit violate threaten withdraw ignore defy obstruct undermine prefer broke
  fell left quit withdrew forbade fought held kept lost led said sought stood took went walked`);

/** Pasts of verbs that begin a phrase and are no nouns. */
const pasts =
  wordSet(`spoke came went took gave left drove drew fell fought forbade froze threw tore held kept stood sent
  broke said voted walked turned ran shut put wrote struck pulled called backed`);

/** How many words before are looked at. */
const reach = 7;

const adverbs = wordSet(`still also now always both strongly firmly flatly fiercely openly publicly repeatedly largely
  simply often bitterly deeply vehemently stubbornly formally officially already again`);

const nounOpeners = wordSet(
  "the a an this that these those its their his her our any some no of in on for with by from at",
);

/** What stands before a clue and tells what it does: who, a verb that helps, a preposition. */
const tellers = namedWords({
  relative: "which who whose where whom",
  acts: `is are was were be been has have had will would can could may might must should do does did not never remains
    remain remained`,
  oblique: `of in on at for with by from to under over against between into about toward towards through among despite
    after before during since`,
});
