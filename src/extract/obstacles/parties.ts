import { lazily } from "../../text/lazily.ts";
import { holderNouns, vagueHolders } from "../data/obstacle-holders.ts";
import type { ActorFindings, ExtractedActor, Mention } from "../extraction.ts";
import type { TextSentence } from "../text-document.ts";
import { classesOf, nextOfClass, wordClass } from "../word-class.ts";
import { wordSet } from "../word-set.ts";
import type { Word } from "../words.ts";

/** Who a sentence names, from one word to another. */
export interface Party {
  readonly name: string;
  /** Null is a group without a name of its own, as the text calls it. */
  readonly actor: ExtractedActor | null;
  readonly from: number;
  readonly to: number;
  /** Whether it is both sides or anybody: "the two governments", "some nations". */
  readonly isVague: boolean;
  /** What the grammar of its sentence says of it, each null until somebody asks. */
  isSubject: boolean | null;
  isJoined: boolean | null;
}

function partyOf({ name, actor, from, to, isVague }: Pick<Party, "name" | "actor" | "from" | "to" | "isVague">): Party {
  return { name, actor, from, to, isVague, isSubject: null, isJoined: null };
}

/** The parties of a sentence, in order: its actors, and groups as "rebels". */
export function partiesOf(sentence: TextSentence, who: ActorFindings): Party[] {
  const { words } = sentence;
  const found = namedParties(sentence, who);
  if ((sentence.classes & grouping) === 0) return inOrder(found);
  const named = found.length;
  for (let at = nextOfClass(words, 0, grouping); at < words.length; at = nextOfClass(words, at + 1, grouping)) {
    if (isWithin(found, named, at)) continue;
    const word = words[at] as Word;
    if (word.isCapital && at > 0) {
      const body = bodyAt(sentence, at);
      if (body !== null) found.push(body);
    } else if (!describes(words[at + 1])) found.push(groupAt(sentence, at, who, found));
  }
  return inOrder(found);
}

function inOrder(found: Party[]): Party[] {
  return found.length < 2 ? found : found.sort((one, other) => one.from - other.from);
}

function namedParties({ words, index }: TextSentence, who: ActorFindings): Party[] {
  const found: Party[] = [];
  const mentions = who.mentions[index];
  if (mentions === undefined) return found;
  let from = 0;
  for (let number = 0; number < mentions.length; number++) {
    const { actor, start, end } = mentions[number] as Mention;
    const one = who.actors[actor];
    if (one === undefined) continue;
    if (from > 0 && (words[from - 1] as Word).end > start) from = 0;
    while (from < words.length && (words[from] as Word).end <= start) from++;
    let to = from;
    while (to < words.length && (words[to] as Word).start < end) to++;
    if (to > from) found.push(partyOf({ name: one.name, actor: one, from, to: to - 1, isVague: false }));
  }
  return found;
}

/** Whether a word is of one of the first so many parties. */
function isWithin(parties: readonly Party[], first: number, at: number): boolean {
  for (let number = 0; number < first; number++) {
    const { from, to } = parties[number] as Party;
    if (from <= at && at <= to) return true;
  }
  return false;
}

/**
 * A body that no list knows, by its name: "the Council of State", "the High Court"; null where no
 * article tells that one is meant.
 */
function bodyAt({ words, text }: TextSentence, at: number): Party | null {
  const isOfName = (word: Word | undefined) => word?.isCapital === true && word.small !== "the";
  let from = at;
  while (from > 1 && at - from < longestBody && isOfName(words[from - 1])) from--;
  if (words[from - 1]?.small !== "the") return null;
  const goesOn = (to: number) => isOfName(words[to + 1]) || (words[to + 1]?.small === "of" && isOfName(words[to + 2]));
  let to = at;
  while (to - at < longestBody && goesOn(to)) to++;
  return partyOf({ name: text.slice(words[from]?.start, words[to]?.end), actor: null, from, to, isVague: false });
}

/** Most words of a body's name on either side of its noun: more are no name. */
const longestBody = 8;

function groupAt(sentence: TextSentence, at: number, who: ActorFindings, named: readonly Party[]): Party {
  const { words } = sentence;
  const from = groupStart(words, at);
  const small = words[at]?.small ?? "";
  const before = words[from - 1]?.small ?? "";
  const state = stateBehind(words, { from, at }, who) ?? stateWithin(words, { from, at }, named);
  const isVague = from === at && (vague().has(small) || /^(?:both|two|each|other|no)$/.test(before));
  const text = sentence.text.slice(words[from]?.start, words[at]?.end);
  const called = from === at || state !== undefined ? undefined : actorCalled(text, who);
  const actor = state ?? called ?? actorCalled(words[at]?.text ?? "", who) ?? null;
  return partyOf({ name: actor?.name ?? text, actor, from, to: at, isVague });
}

/**
 * Whether what follows is the noun that a group's name only describes: "the opposition politician".
 */
function describes(next: Word | undefined): boolean {
  return next !== undefined && ((classesOf(next) & grouping) !== 0 || described.has(next.small));
}

const described = wordSet(
  `politician leader candidate member figure side official spokesman spokeswoman spokesperson minister policy money aid
  plan proposal control delegation delegations bonds debt offensive attack attacks action election elections vote
  building headquarters`,
);

/**
 * The first actor of the text that goes by a group's name, with or without its article and in
 * whatever case. The names of most are shorter or longer, so that their letters need no look.
 */
function actorCalled(text: string, { actors }: ActorFindings): ExtractedActor | undefined {
  const small = text.toLowerCase();
  for (let number = 0; number < actors.length; number += 1) {
    const actor = actors[number] as ExtractedActor;
    const { name, aliases } = actor;
    for (let at = -1; at < aliases.length; at += 1) {
      const called = at === -1 ? name : (aliases[at] as string);
      const more = called.length - text.length;
      if ((more === 0 || more === article.length) && withoutArticle(called.toLowerCase()) === small) return actor;
    }
  }
  return undefined;
}

const article = "the ";

function withoutArticle(small: string): string {
  return small.startsWith(article) ? small.slice(article.length) : small;
}

/**
 * "Cuba's foreign ministry" speaks for Cuba; "the government" for the state that the text is about.
 */
function stateBehind(words: readonly Word[], { from, at }: { from: number; at: number }, who: ActorFindings) {
  const small = words[at]?.small ?? "";
  const owner = words[from - 1]?.small === "'s" ? words[from - 2]?.text : undefined;
  const isState = ({ kind }: ExtractedActor) => kind === "state";
  if (owner !== undefined && (governing.has(small) || small === "ministry" || small === "officials"))
    return who.actors.find((one) => isState(one) && (one.name.includes(owner) || one.aliases.includes(owner)));
  return from === at && owner === undefined && governing.has(small) ? who.actors.find(isState) : undefined;
}

/** "No Hungarian cabinet": the state whose name describes those who govern it. */
function stateWithin(words: readonly Word[], { from, at }: { from: number; at: number }, named: readonly Party[]) {
  if (!governing.has(words[at]?.small ?? "")) return undefined;
  return (
    named.find((party) => party.from >= from && party.to < at && party.actor?.kind === "state")?.actor ?? undefined
  );
}

/** Which, with no more said, is that of the state that the text is about. */
const governing = new Set(["government", "authorities", "cabinet"]);

/** Most words before the noun of a group that belong to it. */
const longestGroup = 3;

/**
 * Where the name of a group begins, behind what opens a noun phrase: "the labor and farm unions".
 */
function groupStart(words: readonly Word[], at: number): number {
  for (let from = at; from >= at - longestGroup; from--) {
    const before = words[from - 1];
    if (before === undefined || opensNoun.has(before.small)) return from;
    if (before.small === "'s") return from;
    if (before.kind !== "word" || /(?:ed|ly|ing)$/.test(before.small) || stopsNoun.has(before.small)) break;
  }
  return at;
}

const opensNoun = new Set(
  `the a an this these those its their his her our some many several most all no any both two other and of by from
  against with to for among between because that but while when if three four five six seven eight nine ten eleven twelve
  twenty thirty forty fifty hundred thousand million them one every each neither either`.split(/\s+/),
);

const stopsNoun = new Set(
  `is are was were be been has have had will would can could may might must said say says not who which it they he she
  in on at as than or also only still`.split(/\s+/),
);

/** Nouns of those who may hold something. */
const grouping = wordClass({ has: (small) => nouns().has(small) });
const nouns = lazily(() => wordSet(holderNouns));

const vague = lazily(() => wordSet(vagueHolders));
