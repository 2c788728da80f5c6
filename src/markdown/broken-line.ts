import { isAsciiLetterOrDigit } from "../text/ascii.ts";

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
  return (
    endsInWord(source, end) &&
    !source.startsWith("by ", next) &&
    (code < 0x80 || /^\p{Ll}/u.test(source.slice(next, next + 2)))
  );
}

/** Whether a line ends with a letter, a digit or a comma, perhaps a space behind. */
function endsInWord(source: string, end: number): boolean {
  const code = source.charCodeAt(source.charCodeAt(end - 1) === 0x20 ? end - 2 : end - 1);
  if (code < 0x80) return code === 0x2c || isAsciiLetterOrDigit(code);
  return /[\p{L}\p{N}] ?$/u.test(source.slice(end - 3, end));
}
