import { bodyNouns, groupNouns, openingWords, otherNouns, plainCapitals, speakingVerbs } from "../data/actor-words.ts";
import type { TextDocument, TextSentence } from "../text-document.ts";
import type { Word } from "../words.ts";
import { acronymAfter, acronymBefore, type Bracketed } from "./acronyms.ts";
import { endOfRun } from "./capital-run.ts";
import type { FoundName } from "./found-name.ts";
import { groupsOf } from "./groups.ts";
import type { KnownLookup } from "./known-lookup.ts";
import { namesOfRun, type Run } from "./parse-run.ts";

/** What a first reading finds: names, short forms of known names, and which states are named. */
export interface Discovery {
  readonly names: readonly FoundName[];
  /** A short form → the long one that the text gives it for. */
  readonly acronyms: ReadonlyMap<string, string>;
  /** States and bodies that are named beyond doubt, by name. */
  readonly named: ReadonlySet<string>;
}

/** Names that the text itself introduces. */
export function discover(document: TextDocument, pieces: readonly (readonly Word[])[], lookup: KnownLookup): Discovery {
  const common = commonWords(pieces);
  const reader = new Map<string, Single>();
  const names: FoundName[] = [];
  const acronyms = new Map<string, string>();
  const named = new Set<string>();
  const isCommon = (small: string) => common.has(small);
  for (const [index, sentence] of document.sentences.entries()) {
    const words = pieces[index] ?? [];
    noteNamed(words, lookup, named);
    if (isTitleCase(sentence, words)) continue;
    for (const run of runsOf(sentence, words, isCommon, lookup)) {
      const bracketed = acronymAfter(words, run.start, run.end) ?? acronymBefore(words, run.start, run.end);
      const found = bracketed === null ? namesOfRun(run) : takeBracketed(run, bracketed, acronyms, lookup);
      for (const name of found) names.push(name);
      noteUnknown(run, reader);
    }
    for (const group of groupsOf(sentence.text, words, lookup)) names.push(group);
  }
  return { names: [...names, ...acting(reader, names, acronyms)], acronyms, named };
}

/** Words that the text has in small letters. */
function commonWords(pieces: readonly (readonly Word[])[]): Set<string> {
  const common = new Set<string>();
  for (const words of pieces)
    for (const word of words) if (word.kind === "word" && !word.isCapital) common.add(word.small);
  return common;
}

function noteNamed(words: readonly Word[], lookup: KnownLookup, named: Set<string>): void {
  for (let at = 0; at < words.length; at += 1) {
    const match = words[at]?.kind === "word" ? lookup(words, at) : null;
    if (match === null) continue;
    if (match.meaning.others.length === 0 && match.meaning.form !== "capital") named.add(match.meaning.name);
    at += match.length - 1;
  }
}

/** A headline capitalises what is no name. */
function isTitleCase({ text, line }: TextSentence, words: readonly Word[]): boolean {
  const long = words.filter(({ kind, text: { length } }) => kind === "word" && length > 3);
  const share = long.filter(({ isCapital }) => isCapital).length / Math.max(1, long.length);
  if (line.kind === "heading") return share > 0.5;
  if (words.length < 4 && words.every(({ isCapital, kind }) => isCapital || kind !== "word"))
    return !/[.!?]$/.test(text);
  return long.length > 3 && share > 0.7 && !/[.!?]["”’)]?$/.test(text);
}

function* runsOf(
  { text }: TextSentence,
  words: readonly Word[],
  isCommon: (small: string) => boolean,
  lookup: KnownLookup,
): Generator<Run> {
  for (let start = 0; start < words.length; ) {
    const end = endOfRun(words, start);
    if (end > start) yield { text, words, start, end, isCommon, known: (at) => lookup(words, at) };
    start = Math.max(end, start + 1);
  }
}

/** A long form with its acronym is an organisation by that, unless it is a text or a place. */
function takeBracketed(
  run: Run,
  { acronym, start, end }: Bracketed,
  acronyms: Map<string, string>,
  lookup: KnownLookup,
): FoundName[] {
  const { words } = run;
  const long = run.text.slice(words[start]?.start, words[end - 1]?.end);
  const nouns = words.slice(start, end).filter(({ kind }) => kind === "word");
  if (/\p{Ll}s$|\p{Lu}s$/u.test(acronym) || otherNouns.has(nounAfter(words, end).toLowerCase())) return [];
  if (nouns.some(({ small }) => otherNouns.has(small)) && !nouns.some(({ small }) => bodyNouns.has(small))) return [];
  const known = lookup(words, start);
  if (known !== null && start + known.length === end) {
    acronyms.set(acronym, known.meaning.name);
    return [];
  }
  acronyms.set(acronym, long);
  const found = { rule: "a long form with its acronym", words: acronym, of: null, shorts: [], isShort: false };
  return [{ ...found, name: long, kind: "organisation", certainty: 0.9 }];
}

/** `Nuclear Forces (INF) Treaty` is a treaty. */
function nounAfter(words: readonly Word[], end: number): string {
  for (let at = end + 2; at < end + 8; at += 1)
    if (/^[)\]]$/.test(words[at]?.text ?? "")) return words[at + 1]?.isCapital ? (words[at + 1]?.text ?? "") : "";
  return "";
}

/** A single capitalised word that nothing explains. */
interface Single {
  readonly acts: boolean;
  /** Whether it stands elsewhere than at the beginning of a sentence. */
  readonly isWithin: boolean;
}

/** Notes a single word that nothing explains, and whether it acts. */
function noteUnknown({ words, start, end, isCommon, known }: Run, reader: Map<string, Single>): void {
  const word = words[start];
  if (word === undefined || end !== start + 1 || word.text.length < 3 || known(start) !== null) return;
  if (openingWords.has(word.small) || isCommon(word.small) || plainCapitals.has(word.small)) return;
  if (otherNouns.has(word.small) || bodyNouns.has(word.small) || groupNouns.has(word.small)) return;
  const isActing = speakingVerbs.has(words[end]?.small ?? "") || auxiliaries.test(words[end]?.small ?? "");
  // At the beginning of a sentence a capital says nothing: there it has to be met elsewhere, too.
  const isFirst = start === 0 || /^["“”‘:•-]$/.test(words[start - 1]?.text ?? "");
  const seen = reader.get(word.text) ?? { acts: false, isWithin: false };
  reader.set(word.text, { acts: seen.acts || isActing, isWithin: seen.isWithin || !isFirst });
}

const auxiliaries = /^(?:has|had|have|is|was|will|would|does|did)$/;

/** Single words that act, and have their capital within a sentence. */
function acting(
  reader: ReadonlyMap<string, Single>,
  names: readonly FoundName[],
  acronyms: ReadonlyMap<string, string>,
): FoundName[] {
  const shorts = new Set(names.flatMap(({ shorts: own }) => own));
  return [...reader]
    .filter(([name, { acts, isWithin }]) => acts && isWithin && !shorts.has(name) && !acronyms.has(name))
    .map(([name]) => ({
      name,
      kind: name === name.toUpperCase() ? "organisation" : null,
      rule: "a name that acts",
      words: name,
      of: null,
      shorts: [],
      certainty: 0.5,
      isShort: true,
    }));
}
