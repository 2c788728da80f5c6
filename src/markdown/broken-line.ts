/** A line of as many characters that ends within a sentence is no heading and no item. */
const leastBroken = 60;

/**
 * Whether a sentence was broken between two lines where somebody pasted it: the first is long and
 * ends with a word or a comma, the next, which begins at `next`, begins with a small letter.
 */
export function isBroken(source: string, { start, end }: { start: number; end: number }, next: number): boolean {
  if (end - start < leastBroken) return false;
  const code = source.charCodeAt(next);
  if (code < 0x61 || (code > 0x7a && code < 0x80)) return false;
  return /[\p{L}\p{N},] ?$/u.test(source.slice(end - 3, end)) && /^(?!by )\p{Ll}/u.test(source.slice(next, next + 4));
}
