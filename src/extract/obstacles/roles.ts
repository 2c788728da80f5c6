import { wordSet } from "../word-set.ts";
import type { Word } from "../words.ts";

export type Role = "acts" | "oblique" | "relative" | "names";

/**
 * What words do in their sentence, by the words before them: `acts` is a verb of a main clause or
 * what such a verb says of its subject, `oblique` stands behind a preposition, `relative` in a
 * clause that describes, `names` is anything else.
 */
export function roleOf(words: readonly Word[], from: number, to: number): Role {
  let isAct = looksLikeAct(words, from, to);
  for (let at = from - 1; at >= Math.max(0, from - reach); at--) {
    const { small = "", kind } = words[at] ?? {};
    if (kind === "mark") break;
    if (relatives.has(small)) return "relative";
    if (helpers.has(small)) isAct = true;
    if (!isAct && prepositions.has(small)) return "oblique";
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

const relatives = wordSet("which who whose where whom");

const helpers =
  wordSet(`is are was were be been has have had will would can could may might must should do does did not never
  remains remain remained`);

const prepositions =
  wordSet(`of in on at for with by from to under over against between into about toward towards through
  among despite after before during since`);
