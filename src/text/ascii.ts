/**
 * Whether the text is of printable ASCII alone, in which every character is a grapheme of one
 * column.
 */
export function isAscii(text: string): boolean {
  return /^[ -~]*$/.test(text);
}
