/** A text of at most so many characters, cut behind a word and marked where it was longer. */
export function atWord(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest - 1);
  const space = cut.lastIndexOf(" ");
  // Without spaces, as in Chinese; half of a surrogate pair must not be left at the cut.
  const whole = space > longest / 2 ? cut.slice(0, space) : cut.replace(/[\ud800-\udbff]$/, "");
  return `${whole}…`;
}
