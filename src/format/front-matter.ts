import { CORE_SCHEMA, load, YAMLException } from "js-yaml";

/** A file's text cut in two: the YAML between the `---` lines, if there is any, and the body. */
export interface SplitText {
  readonly yaml: string | null;
  readonly body: string;
  /** One-based line on which the body begins. */
  readonly bodyLine: number;
  /** True if the file opens front matter and never closes it; then all of it is body. */
  readonly isUnclosed: boolean;
}

/** The most YAML that is read, in characters. */
const frontMatterLimit = 64 * 1024;

/** Cuts front matter off. It begins on the first line with `---` and ends at a line `---` or `...`. */
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
 * Whether the text between two `---` lines is meant as fields. A note may as well begin with a thematic break: where no line
 * looks like `key:`, the lines are prose, and to take them for broken front matter would lose them.
 */
function mayHoldFields(yaml: string): boolean {
  return isBlank(yaml) || /^(?:\{|["']?[\p{L}\p{N}_-]+["']?[ \t]*:(?!\/\/))/mu.test(yaml);
}

/** Whether there are only comments and white space. */
function isBlank(yaml: string): boolean {
  return yaml.split("\n").every((line) => /^\s*(?:#|$)/.test(line));
}

/** What a YAML text says, or why it says nothing: the reason, as the end of a sentence about it, and its zero-based line. */
export type YamlResult =
  | { readonly value: unknown; readonly error: null }
  | { readonly value: null; readonly error: { readonly line: number; readonly reason: string } };

/** Reads YAML 1.2 core, without aliases, at most 20 levels deep and 64 KB long; duplicate keys are refused. Never throws. */
export function readYaml(yaml: string): YamlResult {
  if (yaml.length > frontMatterLimit) {
    return {
      value: null,
      error: { line: 0, reason: `has ${yaml.length} characters; expected at most ${frontMatterLimit}` },
    };
  }
  return readYamlText(yaml);
}

/** `readYaml` for a whole file, which its own size limit bounds. */
export function readYamlText(yaml: string): YamlResult {
  if (isBlank(yaml)) return { value: null, error: null };
  try {
    return { value: load(yaml, { schema: CORE_SCHEMA, maxAliases: 0, maxDepth: 20 }) ?? null, error: null };
  } catch (error) {
    if (!(error instanceof YAMLException)) return { value: null, error: { line: 0, reason: "is not valid YAML" } };
    return { value: null, error: { line: error.mark?.line ?? 0, reason: `is not valid YAML: ${error.reason}` } };
  }
}

function countLines(text: string): number {
  return text.split("\n").length - 1;
}
