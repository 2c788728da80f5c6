import type { ActorFindings } from "../extraction.ts";
import type { TextSentence } from "../text-document.ts";
import type { Word } from "../words.ts";
import type { Clue } from "./lexicon.ts";
import { type Party, partiesOf } from "./parties.ts";

/** Who holds an obstacle and whom it hinders, as far as grammar says so. */
export interface Holding {
  readonly holder: string | null;
  readonly hinders: readonly string[];
}

const nobody: Holding = { holder: null, hinders: [] };

/** Whose stance, act or limit blocks: a genitive, "by X", or the subject of the clause. */
export function tellHolder(sentence: TextSentence, main: Clue | null, around: Around): Holding {
  if (main === null) return nobody;
  const { words } = sentence;
  const parties = partiesOf(sentence, around.who);
  const place: Place = { words, parties, main, sentence, around };
  const holder = owner(place) ?? agent(place) ?? subject(place);
  return { holder: nameOf(holder), hinders: hindered(place, holder) };
}

/** What a sentence's words refer to outside of it. */
export interface Around {
  readonly who: ActorFindings;
  readonly before: TextSentence | null;
}

interface Place {
  readonly words: readonly Word[];
  readonly parties: readonly Party[];
  readonly main: Clue;
  readonly sentence: TextSentence;
  readonly around: Around;
}

/** "Beijing's strong objections", "its refusal". */
function owner({ words, parties, main }: Place): Party | null {
  for (let at = main.from - 1; at >= Math.max(0, main.from - 4); at--) {
    const small = words[at]?.small ?? "";
    if (words[at]?.kind === "mark") return null;
    if (/^['’]s?$/.test(small)) return parties.find(({ to }) => to === at - 1) ?? null;
    if (small === "its" || small === "their" || small === "his" || small === "her")
      return nearestBefore(parties, at) ?? null;
  }
  return null;
}

/** "opposition from farmers", "were blocked by the court". */
function agent({ words, parties, main }: Place): Party | null {
  const reach = 6;
  for (let at = main.to + 1; at <= main.to + reach; at++) {
    const word = words[at];
    if (word === undefined || (word.kind === "mark" && word.text !== "-")) return null;
    if (/^(?:by|from|among)$/.test(word.small) && (word.small !== "from" || at <= main.to + 2))
      return parties.find(({ from }) => from > at && from <= at + 4) ?? null;
  }
  return null;
}

/** The nearest party before the clue in its clause; who says it, where the clause has none. */
function subject(place: Place): Party | null {
  const { words, parties, main } = place;
  if (isPassive(words, main)) return null;
  const start = clauseStart(words, main.from);
  const inClause = parties.filter(({ from, to }) => from >= start && to < main.from);
  const first = inClause.find((party) => !isObject(words, party));
  if (first !== undefined) return first;
  const pronoun = words.slice(start, main.from).find(({ small }) => pronouns.has(small));
  if (pronoun !== undefined) return referent(place, pronoun.small, words.indexOf(pronoun));
  return speaker(place) ?? inClause.at(-1) ?? parties.find(({ to }) => to < main.from) ?? null;
}

const pronouns = new Set("he she it they who which".split(" "));

/** Whether a party stands behind a preposition, as the object of something else. */
function isObject(words: readonly Word[], { from }: Party): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 2); at--) {
    const small = words[at]?.small ?? "";
    if (prepositions.has(small)) return true;
    if (!/^(?:the|a|an|its|their)$/.test(small)) return false;
  }
  return false;
}

const prepositions = new Set(
  "of in on at for with by from to under over against between into with about toward towards through among".split(" "),
);

function isPassive(words: readonly Word[], { from, to }: Clue): boolean {
  if (!/(?:ed|en|wn|ld)$/.test(words[to]?.small ?? "") && !/(?:ed|en|wn|ld)$/.test(words[from]?.small ?? ""))
    return false;
  return words
    .slice(Math.max(0, from - 3), from)
    .some(({ small }) => /^(?:was|were|been|being|be|is|are|get|got)$/.test(small));
}

/** The first word of the clause in which a word stands. */
function clauseStart(words: readonly Word[], from: number): number {
  for (let at = from - 1; at >= 0; at--) {
    const { small = "", text = "" } = words[at] ?? {};
    if (/^[;:—–]$/.test(text) || openers.has(small)) return at + 1;
  }
  return 0;
}

const openers = new Set(
  "that because while whereas although though but if unless until when since as whether what".split(" "),
);

/** Whom a pronoun means: the party before it, else the first of the sentence before. */
function referent({ parties, around }: Place, pronoun: string, at: number): Party | null {
  const isPerson = pronoun === "he" || pronoun === "she";
  const fits = ({ actor }: Party) => isPerson === (actor?.kind === "person") || pronoun === "who" || pronoun === "they";
  const here = parties.filter((party) => party.to < at && fits(party)).at(-1);
  if (here !== undefined || around.before === null) return here ?? null;
  return partiesOf(around.before, around.who).find(fits) ?? null;
}

/** "…, said X", "according to X". */
function speaker({ words, parties }: Place): Party | null {
  return parties.find(({ from, to }) => isSaying(words[to + 1]) || isSaying(words[from - 1])) ?? null;
}

function isSaying(word: Word | undefined): boolean {
  return word !== undefined && sayings.has(word.small);
}

const sayings = new Set(
  "say says said argue argues argued insist insists insisted maintain maintains maintained warn warns warned".split(
    " ",
  ),
);

function nearestBefore(parties: readonly Party[], at: number): Party | undefined {
  return parties.findLast(({ to }) => to < at);
}

/**
 * Both sides together hold nothing against each other alone; who speaks for a state speaks as it.
 */
function nameOf(party: Party | null): string | null {
  if (party === null || party.isBothSides) return null;
  const { actor, name } = party;
  if (
    actor?.kind === "person" &&
    actor.of !== null &&
    /minister|spokes|ambassador|envoy|official|secretary|negotiator|diplomat/i.test(actor.role ?? "")
  )
    return actor.of;
  return name;
}

/** Who stands as the object behind the clue, and is not its holder. */
function hindered({ parties, main }: Place, holder: Party | null): string[] {
  const behind = parties.filter(({ from, actor }) => actor !== null && from > main.to && from <= main.to + 8);
  const names = behind.map(({ name }) => name).filter((name) => name !== holder?.name);
  return [...new Set(names)].slice(0, 2);
}
