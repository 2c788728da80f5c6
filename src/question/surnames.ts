import type { Actor } from "../model/actor.ts";
import { lazily } from "../text/lazily.ts";

/** What may stand for a person in a text that has named him or her in full. */
export interface ShortNames {
  /** Surnames in scripts with spaces, as they are written. */
  readonly surnames: readonly string[];
  /** In Chinese, Japanese and Korean a surname counts before a title alone: 朴大統領, 박 대통령. */
  readonly titled: readonly string[];
}

/** A word of which no surname consists; initials, `Jr`. */
const noName = lazily(() => /^(?:\p{Lu}\.?|[JS]r\.?|I{2,3}|IV)$/u);

/** `Geun-hye`, `Ki-moon`: a given name of two syllables, which follows its surname. */
const syllables = lazily(() => /^\p{Lu}\p{Ll}*-\p{Ll}+$/u);

/** A name written whole in Han or Hangul, which puts the surname first. */
const unspacedName = lazily(() => /^(?:\p{Script=Han}{2,5}|\p{Script=Hangul}{2,4})$/u);

const particles = new Set([
  "al",
  "bin",
  "da",
  "de",
  "del",
  "den",
  "der",
  "di",
  "dos",
  "du",
  "el",
  "ibn",
  "la",
  "le",
  "van",
  "von",
]);

/**
 * The surnames of a person. Which word of a name is one its own writing tells: the first before a
 * given name of two syllables, where another of its names turns the words round, or is written in
 * Han or Hangul; else the last, with the particles before it.
 */
export function shortNames(actor: Pick<Actor, "kind" | "name" | "aliases">): ShortNames {
  const known = read.get(actor) ?? readShortNames(actor);
  read.set(actor, known);
  return known;
}

/** An actor may have a hundred thousand aliases, and is asked for at every event. */
const read = new WeakMap<object, ShortNames>();

function readShortNames({ kind, name, aliases }: Pick<Actor, "kind" | "name" | "aliases">): ShortNames {
  if (kind !== "person") return { surnames: [], titled: [] };
  const names = [name, ...aliases].map((one) => one.normalize("NFC").trim());
  const isEastern = names.some((one) => unspacedName().test(one));
  const words = (wordsOf: string) => wordsOf.split(/\s+/).filter((word) => !noName().test(word));
  const [first = "", ...given] = words(names[0] ?? "");
  const turned = [...given, first].join(" ");
  if (given.length === 0) return { surnames: [], titled: titledOf(names) };
  const isFamilyFirst = isEastern || given.some((word) => syllables().test(word)) || names.slice(1).includes(turned);
  const surname = isFamilyFirst ? first : lastOf(given);
  return { surnames: unspaced().test(surname) ? [] : [surname], titled: titledOf(names) };
}

const unspaced = lazily(() => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u);

/** The last word, and the particles that belong to it: `Le Drian`. */
function lastOf(given: readonly string[]): string {
  let from = given.length - 1;
  while (from > 0 && particles.has((given[from - 1] ?? "").toLowerCase())) from -= 1;
  return given.slice(from).join(" ");
}

/** Nobody has more. */
const mostTitled = 16;

/**
 * How a surname of one sign or two begins a name of Han or Hangul; of longer names it may be two.
 */
function titledOf(names: readonly string[]): string[] {
  const starts = names
    .filter((one) => unspacedName().test(one))
    .flatMap((one) => {
      const signs = Array.from(one);
      return signs.length > 3 || (signs.length === 3 && !/\p{Script=Hangul}/u.test(one))
        ? [signs.slice(0, 2).join(""), signs[0] as string]
        : [signs[0] as string];
    });
  return [...new Set(starts)].slice(0, mostTitled);
}
