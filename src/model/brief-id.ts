import { lowerCase } from "../text/slug.ts";

/**
 * Whether a text is an id as it stands: lower-case NFC letters with their marks, digits, `.`, `_`
 * and `-`, at most 100, not ending in `.md`.
 */
export function isId(text: string): boolean {
  if (text.endsWith(".md")) return false;
  // To compile the pattern for all scripts takes longer than to read a brief.
  if (/^[a-z\d][a-z\d._-]{0,99}$/.test(text)) return true;
  return text === lowerCase(text) && /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]{0,99}$/u.test(text);
}

/**
 * An id as it is kept, from one as it was typed: file names of macOS, for one, write an accent as a
 * character of its own.
 */
export function typedId(text: string): string {
  return text.normalize("NFC");
}
