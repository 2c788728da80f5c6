import { wordSet } from "../word-set.ts";
import type { Word } from "../words.ts";
import { familyClass } from "./family-class.ts";
import { namesBehind } from "./feature-names.ts";
import type { Clue, Role } from "./find-clues.ts";
import { add, type Found } from "./found-features.ts";
import { placesOfClass, type SentenceSigns, weak } from "./read-signs.ts";
import { roleOf } from "./roles.ts";

/** What the lexicon tells of a sentence, each family once. */
export function addFamilies(found: Found): void {
  const { signs } = found;
  addBlocking(signs, found);
  addOther(signs, found);
  if (signs.standing.length === 0) add(found, "no-blocking");
  else addStanding(signs, found);
}

function addBlocking({ blocking }: SentenceSigns, found: Found): void {
  for (let at = 0; at < blocking.length; at += 1) {
    const sign = blocking[at] as Clue;
    const name = sign.turn === "stands" ? sign.family : sign.turn;
    if (!found.names.includes(name)) add(found, name, 1, sign);
  }
}

function addOther({ standing, other, words }: SentenceSigns, found: Found): void {
  for (let at = 0; at < other.length; at += 1) {
    const clue = other[at] as Clue;
    if ((clue.classes & telling) === 0 || (clue.family === "good" && isRefused(clue, standing))) continue;
    const name = words[clue.from]?.small === "without" ? "without" : clue.family;
    if (!found.names.includes(name)) add(found, name, 1, clue);
  }
}

/** Whether it is refused, or within what has to come first: "must approve it before". */
function isRefused(clue: Clue, standing: readonly Clue[]): boolean {
  return standing.some(({ from, to }) => (to < clue.from ? clue.from - to <= refusedReach : from < clue.from));
}

function addStanding(signs: SentenceSigns, found: Found): void {
  addSorts(signs, found);
  addPhrases(signs.standing, found);
  if (!signs.isLoaded) add(found, "no-blocking");
  else if (isMainBlocking(signs)) add(found, "main-blocking");
  addRoles(signs, found);
  addMain(signs, found);
}

/** Whether only violence stands, and of how many sorts it is. */
function addSorts({ standing, classes }: SentenceSigns, found: Found): void {
  const families: string[] = [];
  let isViolent = true;
  for (let at = 0; at < standing.length; at += 1) {
    const { family, classes } = standing[at] as Clue;
    if (family === "plain" || families.includes(family)) continue;
    families.push(family);
    if ((classes & violent) === 0) isViolent = false;
  }
  if (isViolent && families.length > 0 && (classes & aim) === 0) add(found, "bare-violence");
  if (families.length > 1) add(found, "several-families", Math.min(4, families.length) - 1);
}

/** A turn of three words or more is seldom met by chance, and two of them less. */
function addPhrases(standing: readonly Clue[], found: Found): void {
  let phrases = 0;
  for (let at = 0; at < standing.length; at += 1) {
    const { from, to } = standing[at] as Clue;
    if (to >= from + 2) phrases += 1;
  }
  if (phrases > 0) add(found, "phrase");
  if (phrases > 1) add(found, "several-phrases");
}

/** Whether a strong sign stands early, where the main verb is, rather than at the end. */
function isMainBlocking({ words, standing }: SentenceSigns): boolean {
  const early = Math.max(10, words.length / 2);
  for (let at = 0; at < standing.length; at += 1) {
    const { classes, from } = standing[at] as Clue;
    if (from < early && (classes & weak) === 0) return true;
  }
  return false;
}

/** How many words behind "refuses to" is what is refused, not something good that came about. */
const refusedReach = 4;

/** Families that do not block by themselves and yet tell something. */
const telling = familyClass(
  "nobody good remove contrast urge say plan tell few not high aim idle once untrue aside earlier unlikely-true",
);

/**
 * Whether what blocks is what the sentence says, or stands in something it only names by the way.
 */
function addRoles({ standing, words }: SentenceSigns, found: Found): void {
  let first: Role | null = null;
  let isOne = true;
  let acts = false;
  for (let at = 0; at < standing.length; at += 1) {
    const clue = standing[at] as Clue;
    if ((clue.classes & weak) !== 0) continue;
    const role = roleOf(words, clue);
    first ??= role;
    if (role !== first) isOne = false;
    if (role === "acts") acts = true;
  }
  if (acts) add(found, "acts");
  else if (first !== null && first !== "names" && isOne) add(found, first);
}

/** Whether a plain sign, or somebody's stance, is what the main clause says. */
function addMain(signs: SentenceSigns, found: Found): void {
  const { standing, words } = signs;
  let acting: Clue | null = null;
  let plain: Clue | null = null;
  for (let at = 0; at < standing.length; at += 1) {
    const clue = standing[at] as Clue;
    if ((clue.classes & stances) !== 0 && acting === null && roleOf(words, clue) === "acts") acting = clue;
    if (clue.family === "plain" && plain === null && mainRoles.has(roleOf(words, clue))) plain = clue;
  }
  if (acting !== null) add(found, "stance-acts", 1, acting);
  if (plain !== null) add(found, "plain-main", 1, plain);
}

const mainRoles = wordSet("acts names");

const stances =
  familyClass(`refuse oppose distrust withdraw dispute bar breach delay lack deadlock condition await unable
  fail`);

const violent = familyClass("fight harm unrest threat protest repress accuse criticise warn risk hard trouble damage");
const aim = familyClass("aim");

/** What does not come about, or is not wanted. */
export function addMissing(found: Found): void {
  const { signs } = found;
  if ((signs.classes & negatable) === 0 || (signs.classes & denying) === 0) return;
  const { other, words } = signs;
  const nots = placesOfClass(other, denying);
  const seen: string[] = [];
  for (let number = 0; number < other.length; number += 1) {
    const clue = other[number] as Clue;
    if ((clue.classes & negatable) === 0 || seen.includes(clue.family)) continue;
    const at = notBefore(words, clue.from, nots);
    // Who has no papers hinders nobody; an end without an agreement does.
    if (at < 0 || (words[at]?.small === "without" && clue.family !== "consent")) continue;
    add(found, missing(clue.family), 1, { from: at, to: clue.to });
    seen.push(clue.family);
  }
}

const missing = namesBehind("not-");
const denying = familyClass("not few");

/** Families of which it blocks that somebody does not do them, or that there is none. */
const negatable = familyClass("consent aim duty");

/** How many words before may a negation stand. */
const notReach = 5;

function notBefore(words: readonly Word[], from: number, nots: readonly number[]): number {
  for (let at = from - 1; at >= Math.max(0, from - notReach); at--) {
    if (words[at]?.kind === "mark") return -1;
    if (nots.includes(at)) return at;
  }
  return -1;
}
