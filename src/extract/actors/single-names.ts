import { bodyNouns, groupNouns, openingWords, otherNouns, plainCapitals, speakingVerbs } from "../data/actor-words.ts";
import { wordSet } from "../word-set.ts";
import type { Word } from "../words.ts";
import type { FoundName } from "./found-name.ts";
import type { Run } from "./run.ts";

/** A single capitalised word that nothing explains. */
export interface Single {
  readonly acts: boolean;
  /** Whether it stands elsewhere than at the beginning of a sentence. */
  readonly isWithin: boolean;
  /** Whether it stands where places do. */
  readonly isPlace: boolean;
}

/** Notes a single word that nothing explains, and whether it acts. */
export function noteSingle({ words, start, end, isCommon, known }: Run, singles: Map<string, Single>): void {
  const word = words[start];
  if (word === undefined || end !== start + 1 || word.text.length < 3 || known(start) !== null) return;
  if (isCommon(word.small) || isNoun(word.small)) return;
  // At the beginning of a sentence a capital says nothing: there it has to be met elsewhere, too.
  const isFirst = start === 0 || /^["“”‘:•–—-]$/.test(words[start - 1]?.text ?? "");
  const seen = singles.get(word.text);
  singles.set(word.text, {
    acts: isTrue(seen?.acts) || actsNow(words[end]) || isSource(words, start),
    isWithin: isTrue(seen?.isWithin) || !isFirst,
    isPlace: isTrue(seen?.isPlace) || whereabouts.has(words[start - 1]?.small ?? ""),
  });
}

/** `according to Moldovagaz`. */
function isSource(words: readonly Word[], start: number): boolean {
  return words[start - 1]?.small === "to" && words[start - 2]?.small === "according";
}

function isTrue(value: boolean | undefined): boolean {
  return value === true;
}

/** Words that have a capital without being a name. */
function isNoun(small: string): boolean {
  if (openingWords.has(small.split("'", 1)[0] ?? "") || plainCapitals.has(small)) return true;
  return otherNouns.has(small) || bodyNouns.has(small) || groupNouns.has(small);
}

const whereabouts = wordSet("in at from near around across outside northern southern eastern western");

/** Whether a verb says that who is named before it acts. */
export function actsNow(next: Word | undefined): boolean {
  return next !== undefined && (speakingVerbs.has(next.small) || auxiliaries.has(next.small) || doing.has(next.small));
}

/** What who is named does to somebody, and no participle of what is done to it. */
const doing =
  wordSet(`adopted blocked banned refuses rejects wants insists demands opposes controls controlled sells sold buys bought
  owns owned built builds closed closes sued sues voted votes backs backed supports supported claims got gave gives took takes
  sent sends made makes lost won went came holds held pays paid runs cannot needs fears vetoed seized attacked`);

const auxiliaries = wordSet("has had have is was will would does did");

/** Single words that act, and have their capital within a sentence: somebody's name. */
export function actingNames(singles: ReadonlyMap<string, Single>, isNamed: (name: string) => boolean): FoundName[] {
  return [...singles]
    .filter(([name, { acts, isWithin, isPlace }]) => acts && isWithin && !isPlace && !isNamed(name))
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
