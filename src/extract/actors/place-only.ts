import { calendarWords } from "../calendar-words.ts";
import { placeWords, titleWords, travelWords } from "../data/actor-words.ts";
import { pactNouns, talksNouns } from "../data/agreement-words.ts";
import { wordSet } from "../word-set.ts";
import type { Word } from "../words.ts";
import type { Pieces } from "./sentence-pieces.ts";

/** The words of a sentence, and the known names that begin there. */
export interface Read {
  readonly words: readonly Word[];
  readonly names: Pieces["known"]["names"];
}

/** `WASHINGTON, February 10`, `SEOUL (AP)`. */
export function isDateline(words: readonly Word[], at: number, length: number): boolean {
  const word = words[at] as Word;
  const next = words[at + length]?.text ?? "";
  return at === 0 && (word.text === word.text.toUpperCase() || /^[—–-]+$/.test(next)) && /^[,(—–-]/.test(next);
}

/** Whether a capital is meant as the town: by what stands before it, or what follows. */
export function isPlace(words: readonly Word[], at: number, length: number): boolean {
  const before = words[at - 1]?.small ?? "";
  if (placeWords.has(before) || words[at - 2]?.small === "outside") return true;
  const isAnd = before === "and" || before === ",";
  if (isAnd && placeWords.has(words[at - 3]?.small ?? "")) return true;
  if (before === "to" || before === "from" || before === "for" || before === "of")
    return isTravel(words, at - 1, before);
  const after = words[at + length];
  const next = words[at + length + 1];
  if (isPactNoun(after)) return true;
  if (after?.text === "," && next?.isCapital && words[at + length + 2]?.text !== "and")
    return /^[,.]$|^$/.test(words[at + length + 2]?.text ?? "");
  return after?.kind === "word" && after.isCapital && !titleWords.has(after.small);
}

const ofPlaces = wordSet(
  "city town outskirts streets mayor university treaty bishop west east north south suburb capital part parts",
);

/** `Minsk agreement`: called after the place. */
function isPactNoun(word: Word | undefined): boolean {
  return word !== undefined && (pactNouns.has(word.small) || talksNouns.has(word.small));
}

function isTravel(words: readonly Word[], preposition: number, before: string): boolean {
  if (before === "of") return ofPlaces.has(words[preposition - 1]?.small ?? "");
  for (let at = preposition - 1; at >= preposition - 4; at -= 1)
    if (travelWords.has(words[at]?.small ?? "")) return true;
  return false;
}

/** Whether a state is named as a place alone, by what stands before it: `in Kenya`. */
export function isPlaceOnly(read: Read, at: number, end: number): boolean {
  if (at === 0) return false;
  const { words } = read;
  const before = words[at - 1]?.small ?? "";
  if (before === ",") return isOfTown(read, at, end);
  return placeWords.has(before) || (before === "the" && placeWords.has(words[at - 2]?.small ?? ""));
}

/**
 * `in San Bernardino, California, on Monday`, `in Chad, Cameroon and elsewhere`: where a town lies,
 * and more places. `In March, Kenya refused`, `in Geneva, Russia and Ukraine signed`: no places.
 */
function isOfTown({ words, names }: Read, at: number, end: number): boolean {
  let from = at - 2;
  while (isOfPlace(words[from])) from -= 1;
  if (from === at - 2 || !placeWords.has(words[from]?.small ?? "")) return false;
  const { kind, form } = names[at - 2]?.meaning ?? {};
  if (kind === "state" && form === "name") return true;
  const next = words[end];
  if (next?.kind === "mark") return words[end + 1]?.isCapital !== true;
  return next === undefined || behindPlaces.has(next.small);
}

function isOfPlace(word: Word | undefined): boolean {
  return word?.isCapital === true && !calendarWords.has(word.small) && !placeWords.has(word.small);
}

const behindPlaces = wordSet("on in at where when after before during by for to as with from since until");
