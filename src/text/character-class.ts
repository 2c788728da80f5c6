/** What a character is to a reader of words; those of which words are made come last. */
export const characterClass = { space: 1, other: 2, upper: 3, letter: 4, number: 5, mark: 6 } as const;
type CharacterClass = (typeof characterClass)[keyof typeof characterClass];

/** The class of each code unit that was met, 0 of others: no pattern is asked of it again. */
const known = new Uint8Array(0x1_0000);
export const classesMet: Readonly<Uint8Array> = known;

/**
 * Called with a text: V8 keeps strings in more forms than it tells apart in one place, where it
 * looks a method of theirs up anew for each character.
 */
export const { charCodeAt } = String.prototype;

/** The class of the character at a place of a text, which must be within it. */
export function classAt(text: string, at: number): CharacterClass {
  const code = charCodeAt.call(text, at);
  const met = known[code] as CharacterClass | 0;
  if (met !== 0) return met;
  if (code >= 0xd800 && code < 0xdc00) return classOf(String.fromCodePoint(text.codePointAt(at) as number));
  const found = commonClass(code) ?? classOf(String.fromCharCode(code));
  known[code] = found;
  return found;
}

/**
 * The class of what most texts of Latin letters are of, null for others: to compile the patterns
 * below takes longer than to read a page.
 */
function commonClass(code: number): CharacterClass | null {
  const { space, upper, letter, number, other } = characterClass;
  if (isWithin(code, 0x61, 0x7a)) return letter;
  if (isWithin(code, 0x41, 0x5a)) return upper;
  if (isWithin(code, 0x30, 0x39)) return number;
  if (code === 0x20 || isWithin(code, 0x09, 0x0d)) return space;
  // Controls and ASCII's marks, then dashes, quotation marks, bullets and the ellipsis.
  if (code < 0x80 || isWithin(code, 0x2010, 0x2027)) return other;
  if (!isWithin(code, 0xc0, 0xff) || code === 0xd7 || code === 0xf7) return null;
  return code < 0xdf ? upper : letter;
}

function isWithin(code: number, first: number, last: number): boolean {
  return code >= first && code <= last;
}

function classOf(character: string): CharacterClass {
  const { space, upper, letter, number, mark, other } = characterClass;
  if (/^\s/u.test(character)) return space;
  if (/^\p{Lu}/u.test(character)) return upper;
  if (/^\p{L}/u.test(character)) return letter;
  if (/^\p{N}/u.test(character)) return number;
  return /^\p{M}/u.test(character) ? mark : other;
}

/** How many code units the character at a place takes. */
export function unitsAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0xd800 || code >= 0xdc00) return 1;
  const next = text.charCodeAt(at + 1);
  return next >= 0xdc00 && next < 0xe000 ? 2 : 1;
}
