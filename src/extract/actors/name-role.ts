import { bodyNouns, civicNouns, titleWords } from "../data/actor-words.ts";
import { bareOf, foreignBodies } from "../data/foreign-bodies.ts";
import type { WordTest } from "../word-class.ts";
import type { Word } from "../words.ts";

/** In the order of their bits. */
const roles: WordTest[] = [];

/**
 * What a word may be in a name, as a bit: beside the classes of `word-class.ts`, as it is asked of
 * capitals alone. All are told while modules load, before any word is asked.
 */
export function nameRole(words: WordTest): number {
  roles.push(words);
  return 1 << (roles.length - 1);
}

/** The bits of all roles that a word may have. */
export function rolesOf({ small, text, form }: Word): number {
  const before = form.roles;
  if (before !== null) return before;
  let bits = 0;
  for (let number = 0; number < roles.length; number += 1)
    if ((roles[number] as WordTest).has(small, text)) bits |= 1 << number;
  form.roles = bits;
  return bits;
}

/** Whether there is a word, and one that may have a role. */
export function hasRole(word: Word | undefined, role: number): boolean {
  return word !== undefined && (rolesOf(word) & role) !== 0;
}

/** A title or an office. */
export const titleRole = nameRole({ has: (small) => titleWords.has(small) });

/** Who may be for something together: `Citizens` of `Citizens for Good Governance`. */
export const civicRole = nameRole({ has: (small) => civicNouns.has(small) });

/** A noun of bodies in another language than English. */
export const foreignRole = nameRole({ has: (small) => foreignBodies.has(bareOf(small)) });

/** A noun that makes a name a body's, in any language. */
export const bodyRole = nameRole({ has: (small) => bodyNouns.has(small) }) | foreignRole;
