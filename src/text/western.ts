/**
 * A text with its Latin letters as letters of Latin-1 in the same case, all else as it is; null of
 * one with letters of other scripts. Most texts are Western, and a pattern for these names the few
 * letters there are: to compile the classes of all scripts takes longer than to read a page.
 */
export function westernForm(text: string): string | null {
  if (western.test(text)) return text;
  return extended.test(text) ? text.replace(/[\u0100-\u017f\u0218-\u021b]/g, letterInCase) : null;
}

/** Latin-1, the punctuation of print and the euro. */
const western = /^[\0-\xff\u2000-\u206f\u20ac]*$/;
/** These and Latin Extended-A, and what Romanian writes with a comma below. */
const extended = /^[\0-\u017f\u0218-\u021b\u2000-\u206f\u20ac]*$/;

function letterInCase(letter: string): string {
  return letter === letter.toLowerCase() ? "å" : "Å";
}
