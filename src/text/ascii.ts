/**
 * Whether all characters are ASCII, controls among them: several times as quick as a pattern.
 */
export function isAllAscii(text: string): boolean {
  return Buffer.byteLength(text) === text.length;
}

/**
 * Whether the text is of printable ASCII alone, in which every character is a grapheme of one
 * column.
 */
export function isAscii(text: string): boolean {
  return /^[ -~]*$/.test(text);
}

/** Whether the text is words of printable ASCII between single spaces, as most are. */
export function isSpacedAscii(text: string): boolean {
  return /^[!-~]+(?: [!-~]+)*$/.test(text);
}

/** Whether this is the code of an ASCII letter or digit. */
export function isAsciiLetterOrDigit(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
}

/**
 * Whether this is the code of a Latin letter, most diacritics among them, or of an ASCII digit.
 * Asked before a pattern for all letters, which takes longer to compile than a page to read.
 */
export function isLatinLetterOrDigit(code: number): boolean {
  return isAsciiLetterOrDigit(code) || (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7);
}
