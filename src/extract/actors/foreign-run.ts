import { foreignParticles } from "../data/foreign-bodies.ts";
import { wordSet } from "../word-set.ts";
import type { Word } from "../words.ts";
import { foreignRole, rolesOf } from "./name-role.ts";

/**
 * How many words more belong to a body that is called in its own language: `du Liban`, `de la
 * République`, `sans frontières`, `nationale pour l'indépendance`, `d'État`; 0 where it ends.
 */
export function foreignStep(words: readonly Word[], start: number, end: number): number {
  const next = words[end];
  if (next?.kind !== "word" || !isForeign(words, start, end)) return 0;
  const [after, third] = [words[end + 1], words[end + 2]];
  if (elided.test(next.text)) return 1;
  if (!foreignParticles.has(next.small)) return foreignEnding.test(next.small) || isJoined(after, third) ? 1 : 0;
  if (after === undefined) return 0;
  if (foreignParticles.has(after.small)) return isOfName(third) ? 3 : 0;
  return isOfName(after) ? 2 : 0;
}

/** `kanak et socialiste`. */
function isJoined(and: Word | undefined, next: Word | undefined): boolean {
  return /^(?:et|y|e|und)$/.test(and?.small ?? "") && foreignEnding.test(next?.small ?? "");
}

const elided = /^[dl]['’]/;

function isOfName(word: Word | undefined): boolean {
  if (word?.kind !== "word") return false;
  return word.isCapital || elided.test(word.text) || !englishSmall.has(word.small);
}

function isForeign(words: readonly Word[], start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const word = words[at] as Word;
    if (((word.form.roles ?? rolesOf(word)) & foreignRole) !== 0) return true;
  }
  return false;
}

/** Adjectives of Romance languages, as bodies have them. */
const foreignEnding =
  /(?:nale|aux|istes?|istas?|isti|aires?|ario|aria|iques?|ico|ica|icos|icas|ana|ano|ación|ção|zione)$/;

/** What may follow `a la` or `en` in a sentence that is English. */
const englishSmall = wordSet("the a an and of to in is was has had that which carte route mode masse facto jure");
