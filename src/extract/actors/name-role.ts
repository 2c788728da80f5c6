import { bodyNouns, civicNouns, titleWords } from "../data/actor-words.ts";
import { bareOf, foreignBodies } from "../data/foreign-bodies.ts";
import { addBit, bitsOf, noBits, type ToldWords } from "../word-bits.ts";
import type { Word } from "../words.ts";

const roles = noBits();

/**
 * What a word may be in a name, as a bit: beside the classes of `word-class.ts`, as it is asked of
 * capitals alone. All are told while modules load, before any word is asked.
 */
export function nameRole(...told: readonly ToldWords[]): number {
  return addBit(roles, told);
}

/** The bits of all roles that a word may have. */
export function rolesOf({ small, text, form }: Word): number {
  const before = form.roles;
  if (before !== null) return before;
  form.roles = bitsOf(roles, small, text);
  return form.roles;
}

/** Whether there is a word, and one that may have a role. */
export function hasRole(word: Word | undefined, role: number): boolean {
  return word !== undefined && (rolesOf(word) & role) !== 0;
}

/** A title or an office. */
export const titleRole = nameRole(titleWords);

/** Who may be for something together: `Citizens` of `Citizens for Good Governance`. */
export const civicRole = nameRole(civicNouns);

/** A noun of bodies in another language than English. */
export const foreignRole = nameRole({ has: (small) => foreignBodies.has(bareOf(small)) });

/** A noun of bodies in English. */
export const nounRole = nameRole(bodyNouns);

/** A noun that makes a name a body's, in any language. */
export const bodyRole = nounRole | foreignRole;
