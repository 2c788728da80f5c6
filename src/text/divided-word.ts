/**
 * The words of some lines that no line divides, in lower case, hyphens within them kept: what tells
 * whether a word that a line divides has its hyphen elsewhere.
 */
export function wholeWords(lines: Iterable<string>): Set<string> {
  const words = new Set<string>();
  for (const line of lines) for (const [word] of line.matchAll(wordPattern)) words.add(word.toLowerCase());
  return words;
}

const wordPattern = /[\p{L}\p{M}]+(?:[-‐][\p{L}\p{M}]+)*/gu;

/** Whether a line ends within a word, by its last character. */
export function endsDivided(line: string): boolean {
  return /\p{L}[-‐\u00ad]$/u.test(line);
}

/** Whether a word goes on in the next line: of `A+ A-` above a text none does. */
export function isDivided(line: string, next: string): boolean {
  return endsDivided(line) && (/^\p{Ll}/u.test(next) || (/\p{L}{2}.$/u.test(line) && /^\p{Lu}/u.test(next)));
}

/**
 * A text that ends within a word, and the line on which it goes on: with its hyphen where the text
 * has it so elsewhere, or where what follows is a name or a number; of a hyphen that stands for
 * more (`short- and long-term`) with its space.
 */
export function joinDivided(text: string, line: string, words: ReadonlySet<string>): string {
  const stem = text.slice(0, -1);
  if (text.endsWith("\u00ad")) return stem + line;
  if (/^(?:and|or|und|oder|et|ou|y|o) /.test(line)) return `${text} ${line}`;
  const isOfCapitals = /\p{Lu}{3}$/u.test(stem) && /^\p{Lu}{3}/u.test(line);
  if (!/^\p{Ll}/u.test(line) && !isOfCapitals) return text + line;
  const first = lastWord(stem.slice(-80));
  const second = firstWord(line.slice(0, 60));
  const isWhole = words.has(first + second);
  return !isWhole && (isOfCapitals || words.has(`${first}-${second}`)) ? text + line : stem + line;
}

function lastWord(text: string): string {
  return (text.split(/[^\p{L}\p{M}\-‐]/u).at(-1) as string).toLowerCase();
}

function firstWord(text: string): string {
  return (/^[\p{L}\p{M}]*/u.exec(text) as RegExpExecArray)[0].toLowerCase();
}
