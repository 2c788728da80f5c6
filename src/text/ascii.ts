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
