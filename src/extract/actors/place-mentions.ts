import { otherNouns, portfolioWords, titleWords } from "../data/actor-words.ts";
import { classesOf, wordClass } from "../word-class.ts";
import { wordSet } from "../word-set.ts";
import type { Word } from "../words.ts";
import { endOfRun } from "./capital-run.ts";
import { isSeat } from "./capital-seats.ts";
import type { Cast, Draft } from "./cast.ts";
import type { Discovery } from "./discover.ts";
import { type Meaning, meaning, type NameForm } from "./meaning.ts";
import { longestOf } from "./name-index.ts";
import type { Local, NameMatch } from "./named.ts";
import { isDateline, isPlace, isPlaceOnly, type Read } from "./place-only.ts";
import type { ScriptReader } from "./script-names.ts";
import type { Pieces } from "./sentence-pieces.ts";

/** A place of a sentence that names an actor, and how. */
export interface Placed {
  readonly draft: Draft;
  readonly form: NameForm;
  readonly start: number;
  readonly end: number;
  /** The pieces that it takes. */
  readonly from: number;
  readonly to: number;
  /** Whether a state is named as a place alone. */
  readonly isPlace: boolean;
}

/** Whom words name, how, and how many words. */
interface Named {
  readonly draft: Draft | null;
  readonly form: NameForm;
  readonly length: number;
}

/** Where names are looked for. */
interface Lookups {
  readonly isEnglish: boolean;
  /** Null where the text has no such script. */
  readonly scripts: ScriptReader | null;
}

/** Reads sentence after sentence who is named; a name of several means who was named last. */
export function mentionReader(
  cast: Cast,
  discovery: Discovery,
  { isEnglish, scripts }: Lookups,
): (text: string, pieces: Pieces) => Placed[] {
  let lastState: Draft | null = null;
  const namedStates = new Map<Draft, number>();
  let clock = 0;
  const whoOf = ({ numbers }: Local): Draft => {
    let best = cast.drafts[numbers[0] as number] as Draft;
    for (let at = 1; at < numbers.length; at += 1) {
      const draft = cast.drafts[numbers[at] as number] as Draft;
      if (draft.namedLast > best.namedLast) best = draft;
    }
    return best;
  };
  return (text, pieces) => {
    const placed = scripts === null ? [] : scriptNames(scripts, text);
    readNames(placed, pieces);
    return placed;
  };

  function readNames(placed: Placed[], { words, classes, known: { names, places } }: Pieces): void {
    const hasPronoun = (classes & pronouns) !== 0;
    const end = words.length;
    let place = 0;
    let at = nextNamed(words, 0, places.length === 0 ? end : (places[0] as number), hasPronoun);
    while (at < end) {
      const found = nameAt(words, at, names[at] ?? null);
      if (found !== null) note(placed, found, { words, names }, at);
      at += found?.length ?? 1;
      while (place < places.length && (places[place] as number) < at) place += 1;
      at = nextNamed(words, at, places[place] ?? end, hasPronoun);
    }
  }

  function note(placed: Placed[], { draft, form, length }: Named, read: Read, at: number): void {
    const { words } = read;
    if (draft === null) return;
    const to = at + length;
    const isState = draft.kind === "state";
    const isPlace = isState && isPlaceOnly(read, at, to);
    placed.push({ draft, form, start: words[at]?.start ?? 0, end: words[to - 1]?.end ?? 0, from: at, to, isPlace });
    clock += 1;
    draft.namedLast = clock;
    if (isState && !isPlace) noteState(draft);
  }

  /** A state that is named in passing is not whose government is meant behind it. */
  function noteState(draft: Draft): void {
    const times = (namedStates.get(draft) ?? 0) + 1;
    namedStates.set(draft, times);
    if (lastState === null || 2 * times > (namedStates.get(lastState) ?? 0)) lastState = draft;
  }

  /** The next place at which a name may begin, the next known one or one before. */
  function nextNamed(words: readonly Word[], from: number, to: number, hasPronoun: boolean): number {
    const { number } = cast;
    for (let at = from; at < to; at += 1) {
      const { form, small } = words[at] as Word;
      if (form.low.namingIn === number) return at;
      if (hasPronoun && small === "the" && mayStandForState(words[at + 1])) return at;
    }
    return to;
  }

  function scriptNames(read: ScriptReader, text: string): Placed[] {
    return read(text).map(({ meaning: means, start, end }) => {
      const draft = metBefore(means) ?? cast.meet(means, text.slice(start, end));
      return { draft, form: "name", start, end, from: 0, to: 0, isPlace: false };
    });
  }

  function nameAt(words: readonly Word[], at: number, known: NameMatch<Meaning> | null): Named | null {
    const word = words[at] as Word;
    if (word.kind !== "word") return null;
    const { low } = word.form;
    const local = low.namingIn === cast.number ? longestOf(low.naming, words, at) : null;
    if (local !== null && local.length >= (known?.length ?? 0)) {
      const draft = whoOf(local.meaning);
      return { draft, form: local.meaning.isShort ? "surname" : "name", length: local.length };
    }
    if (known !== null) return { draft: knownDraft(words, at, known), form: known.meaning.form, length: known.length };
    return word.small === "the" ? pronounBehind(words, at) : null;
  }

  function knownDraft(words: readonly Word[], at: number, match: { meaning: Meaning; length: number }): Draft | null {
    const isOne = match.meaning.others.length === 0;
    const means = isOne ? match.meaning : resolve(match.meaning, words, at);
    if (means === null || !standsForActor(means, words, at, match.length)) return null;
    const ends = at + match.length;
    const draft = metBefore(means) ?? cast.meet(means, joined(words, at, ends));
    if (!isOne && match.meaning.others.some((other) => !other.startsWith("?")) && !discovery.named.has(means.name))
      draft.isAmbiguous = true;
    return draft;
  }

  function metBefore({ metIn, metAs }: Meaning): Draft | null {
    return metIn === cast.number ? (cast.drafts[metAs] as Draft) : null;
  }

  /** Of several whom a name can mean, the one whom the text names in full. */
  function resolve(means: Meaning, words: readonly Word[], at: number): Meaning | null {
    const states = [means.name, ...means.others.filter((other) => !other.startsWith("?"))];
    if (states.length === 1) return means;
    const named = states.filter((state) => discovery.named.has(state));
    if (named.length === 1)
      return meaning(named[0] ?? means.name, named[0] === union ? "framework" : means.kind, means);
    // Brussels stands for the union rather than for Belgium.
    if (means.form === "capital") return meaning(states[1] ?? means.name, "framework", means);
    if (named.length > 1 || means.form !== "name") return null;
    return meaning(words[at]?.text ?? means.name, means.kind, means);
  }

  function standsForActor({ form, name }: Meaning, words: readonly Word[], at: number, length: number): boolean {
    if (!isEnglish) return true;
    if (isWithinTitle(words, at, length)) return false;
    if (form === "adjective" || form === "people") return true;
    if (form !== "capital") return true;
    if (isDateline(words, at, length) || isPlace(words, at, length)) return false;
    return discovery.named.has(name) || isSeat(words, at, length);
  }

  /** `the South`, `the government`. */
  function pronounBehind(words: readonly Word[], at: number): Named | null {
    const next = words[at + 1];
    if (next === undefined) return null;
    if ((next.text === "North" || next.text === "South") && !words[at + 2]?.isCapital) {
      const state = `${next.text} Korea`;
      const isKorean = discovery.named.has("North Korea") || discovery.named.has("South Korea");
      return isKorean ? { draft: cast.meet(meaning(state, "state"), next.text), form: "name", length: 2 } : null;
    }
    if (next.small === "government" && lastState !== null && !/^(?:of|in)$/.test(words[at + 2]?.small ?? ""))
      return { draft: lastState, form: "pronoun", length: 2 };
    return null;
  }
}

function joined(words: readonly Word[], from: number, to: number): string {
  let text = words[from]?.text ?? "";
  for (let at = from + 1; at < to; at += 1) text += ` ${words[at]?.text}`;
  return text;
}

/** `government`, `South`: words that with an article stand for a state. */
function mayStandForState(word: Word | undefined): boolean {
  return word !== undefined && (classesOf(word) & pronouns) !== 0;
}

const pronouns = wordClass("government north south");

/** What Brussels mostly stands for. */
const union = "European Union";

/**
 * `Korean War`, `Gulf of Mexico`, `New Mexico`, `Panama-Suez Free Trade Agreement`: no state is
 * meant.
 */
function isWithinTitle(words: readonly Word[], at: number, length: number): boolean {
  if (at > 0 && isOfName(words, at)) return true;
  const next = words[at + length];
  if (next === undefined) return false;
  if (money.has(next.small)) return true;
  if (!(next.isCapital || next.text === "-")) return false;
  if (next.isCapital && (otherNouns.has(next.small) || isOffice(words, at, length))) return true;
  const last = words[endOfRun(words, at) - 1];
  return last?.isCapital === true && texts.test(last.small);
}

/** `Gulf of Mexico`, `New Mexico`, `New South Wales`. */
function isOfName(words: readonly Word[], at: number): boolean {
  const of = words[at - 1];
  const before = at > 1 ? words[at - 2]?.text : undefined;
  if (of?.text === "New" || before === "New") return true;
  return before !== undefined && of?.small === "of" && ofNames.has(before);
}

const ofNames = wordSet("Sea Gulf Bay Treaty Strait Bank Peace");
const money = wordSet("dollar dollars cent cents");

/** `Labour Minister`: what the office is for, no party. */
function isOffice(words: readonly Word[], at: number, length: number): boolean {
  return length === 1 && portfolioWords.has(words[at]?.small ?? "") && titleWords.has(words[at + 1]?.small ?? "");
}

const texts = /^(?:treaty|agreement|accords?|act|convention|protocol|pact|initiative|law)$/;
