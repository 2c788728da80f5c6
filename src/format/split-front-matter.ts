/** A file's text cut in two: the YAML between the `---` lines, if there is any, and the body. */
export interface SplitText {
  readonly yaml: string | null;
  readonly body: string;
  /** One-based line on which the body begins. */
  readonly bodyLine: number;
  /** True if the file opens front matter and never closes it; then all of it is body. */
  readonly isUnclosed: boolean;
}

/**
 * Cuts front matter off. It begins on the first line with `---` and ends at a line `---` or `...`.
 */
export function splitFrontMatter(text: string): SplitText {
  const whole = { yaml: null, body: text, bodyLine: 1, isUnclosed: false };
  const opening = /^---[ \t]*\n/.exec(text);
  if (opening === null) return whole;
  const closing = /^(?:---|\.\.\.)[ \t]*(?:\n|$)/m.exec(text.slice(opening[0].length));
  if (closing === null) return { ...whole, isUnclosed: startsWithField(text.slice(opening[0].length)) };
  const yaml = text.slice(opening[0].length, opening[0].length + closing.index);
  if (!mayHoldFields(yaml)) return whole;
  const body = text.slice(opening[0].length + closing.index + closing[0].length);
  return { yaml, body, bodyLine: 3 + countLines(yaml), isUnclosed: false };
}

function startsWithField(text: string): boolean {
  return /^(?:#[^\n]*\n)*[\p{L}\p{N}_-]+:(?:[ \t\n]|$)/u.test(text);
}

/**
 * Whether the text between two `---` lines is meant as fields. A note may as well begin with a
 * thematic break: where no line looks like `key:`, the lines are prose, and to take them for
 * broken front matter would lose them.
 */
function mayHoldFields(yaml: string): boolean {
  // Nearly always the first line does, and a name of ASCII needs no Unicode pattern.
  return /^[\w-]+:[ \n]/.test(yaml) || isBlank(yaml) || /^(?:\{|["']?[\p{L}\p{N}_-]+["']?[ \t]*:(?!\/\/))/mu.test(yaml);
}

/** Whether there are only comments and white space. */
export function isBlank(yaml: string): boolean {
  return yaml.split("\n").every((line) => /^\s*(?:#|$)/.test(line));
}

function countLines(text: string): number {
  return text.split("\n").length - 1;
}
