import { YAMLException } from "js-yaml";

/**
 * What the parser refused of some lines of YAML, in plain words: the line, counted from zero, and
 * what to write instead.
 */
export function explainYaml(
  lines: readonly string[],
  error: unknown,
): { readonly line: number; readonly reason: string } {
  if (!(error instanceof YAMLException)) return { line: 0, reason: "it cannot be read" };
  const { line: marked = 0, column = 0 } = error.mark ?? {};
  const line = unclosed.test(error.reason) ? opening(lines, error.reason) : Math.min(marked, lines.length - 1);
  const { key, value } = keyAndValue(lines[line] as string);
  const owner = key ?? keyAndValue(lines[0] as string).key ?? "this line";
  const sign = (lines[line] as string)[column] ?? "";
  const known = reasons.find(([pattern]) => pattern.test(error.reason));
  if (known !== undefined) return { line, reason: known[1](owner, sign) };
  const why = whyNot(value, owner) ?? `${owner} cannot be read; indent its lines alike, or quote the value`;
  return { line, reason: why };
}

const unclosed = /^(?:unexpected end of the (?:stream|document) within|deficient indentation)/;

/** The parser's words, and ours. */
const reasons: readonly (readonly [RegExp, (key: string, sign: string) => string])[] = [
  [/^duplicated mapping key/, (key) => `the key ${key} is duplicated; delete one of the two`],
  [/^aliases/, (key) => `the value of ${key} refers to another with *, and aliases are not read; quote the value`],
  [/^nesting/, (key) => `the nesting of ${key} is deeper than 20 levels; expected fewer brackets or steps`],
  [/tag/, (key) => `the value of ${key} begins with !, which makes it a tag; quote the value`],
  [/^null byte/, (key) => `the value of ${key} holds a null byte; delete it`],
  [/non-printable|JSON character/, (key) => `the value of ${key} holds a character that cannot be seen; delete it`],
  [/^tab char/, () => "a tab indents the line; indent it with spaces"],
  [unclosed, (key) => `a quotation mark or bracket is opened in ${key} and never closed; close it or quote the value`],
  [/escape|hexadecimal/, (key) => `the value of ${key} holds a backslash; quote the value with ' instead of "`],
  [
    /flow collection|node content/,
    (key, sign) => `the brackets of ${key} hold what cannot stand there, at ${sign}; quote the value`,
  ],
  [/complex keys/, (key) => `the value of ${key} begins with {; quote the value`],
];

/** Why a value that looks like a text is none. */
function whyNot(value: string, key: string): string | null {
  const sign = value[0] ?? "";
  if (sign !== "" && "\"'[{".includes(sign)) {
    return `the value of ${key} begins with ${sign} and goes on behind its end; quote the value`;
  }
  if (sign !== "" && "@`%&*|>?-,]}".includes(sign)) return `the value of ${key} begins with ${sign}; quote the value`;
  return /:(?:\s|$)/.test(value) ? `the value of ${key} holds a colon; quote the value` : null;
}

/**
 * The line on which something is opened that does not end there: a quotation mark, else a bracket.
 */
function opening(lines: readonly string[], reason: string): number {
  const signs = /flow/.test(reason) ? "[{" : "\"'";
  const found = lines.findIndex((line) => {
    const value = keyAndValue(line).value.trimEnd();
    const sign = value[0] ?? "";
    return sign !== "" && signs.includes(sign) && (value.length === 1 || !"\"']}".includes(value.at(-1) as string));
  });
  return Math.max(found, 0);
}

/**
 * What stands before the first colon of a line, and what behind it; an item of a list may have no
 * key.
 */
function keyAndValue(line: string): { readonly key: string | null; readonly value: string } {
  const text = line.trim().replace(/^(?:-\s+)+/, "");
  const colon = text.search(/:(?:\s|$)/);
  if (colon === -1 || colon > 60) return { key: null, value: text };
  return { key: text.slice(0, colon).replace(/^["']|["']$/g, ""), value: text.slice(colon + 1).trim() };
}
