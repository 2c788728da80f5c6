/** What a character is to a reader of words. */
export const characterClass = { space: 1, upper: 2, letter: 3, number: 4, mark: 5, other: 6 } as const;
type CharacterClass = (typeof characterClass)[keyof typeof characterClass];

/** The class of each code unit that was met, so that no pattern is asked of it again; 0 for none. */
const known = new Uint8Array(0x1_0000);

/** The class of the character at a place of a text, which must be within it. */
export function classAt(text: string, at: number): CharacterClass {
  const code = text.charCodeAt(at);
  const met = known[code] as CharacterClass | 0;
  if (met !== 0) return met;
  if (code >= 0xd800 && code < 0xdc00) return classOf(String.fromCodePoint(text.codePointAt(at) as number));
  const found = classOf(String.fromCharCode(code));
  known[code] = found;
  return found;
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
