import { jsonEnd } from "./json-end.ts";

/** What fields can be written in. */
export type FieldsLanguage = "yaml" | "toml" | "json" | "headers";

/** A file's text cut in two: the fields at its beginning, if there are any, and the body. */
export interface SplitText {
  /** Null for a file without front matter. */
  readonly language: FieldsLanguage | null;
  /** The fields without the lines around them; empty where there are none. */
  readonly fields: string;
  /** One-based line on which the fields begin. */
  readonly fieldsLine: number;
  readonly body: string;
  /** One-based line on which the body begins. */
  readonly bodyLine: number;
  /** True if the file opens front matter and never closes it; then all of it is body. */
  readonly isUnclosed: boolean;
}

/**
 * Cuts front matter off: YAML between a first line `---` and a line `---` or `...`, TOML between
 * lines `+++`, either by its name behind `---`; a JSON object on lines of its own; or the lines
 * `Key: value` with which MultiMarkdown begins.
 */
export function splitFrontMatter(text: string): SplitText {
  switch (text[0]) {
    case "-":
    case "+":
      return splitFenced(text);
    case "{":
      return splitJson(text);
    default:
      return splitHeaders(text);
  }
}

function without(body: string, isUnclosed = false): SplitText {
  return { language: null, fields: "", fieldsLine: 1, body, bodyLine: 1, isUnclosed };
}

const openings = /^(?:---[ \t]*(?:(yaml|toml|json)[ \t]*)?|(\+\+\+)[ \t]*)\n/;

function splitFenced(text: string): SplitText {
  const [opening, named = "yaml", plus] = openings.exec(text) ?? [];
  if (opening === undefined) return without(text);
  const language = (plus === undefined ? named : "toml") as "yaml" | "toml" | "json";
  const inner = text.slice(opening.length);
  const closing = (plus === undefined ? /^(?:---|\.\.\.)[ \t]*(?:\n|$)/m : /^\+\+\+[ \t]*(?:\n|$)/m).exec(inner);
  if (closing === null) return without(text, language === "yaml" && startsWithField(inner));
  const fields = inner.slice(0, closing.index);
  const mayHold = language === "yaml" ? mayHoldFields(fields) : mayHoldAssignments(fields);
  if (!mayHold) return without(text);
  const body = inner.slice(closing.index + closing[0].length);
  return { language, fields, fieldsLine: 2, body, bodyLine: 3 + countLines(fields), isUnclosed: false };
}

function splitJson(text: string): SplitText {
  if (!/^\{\s*["}]/.test(text)) return without(text);
  const end = jsonEnd(text);
  const rest = end === -1 ? null : /^[ \t]*(?:\n|$)/.exec(text.slice(end));
  if (rest === null) return without(text);
  const [fields, body] = [text.slice(0, end), text.slice(end + rest[0].length)];
  return { language: "json", fields, fieldsLine: 1, body, bodyLine: 2 + countLines(fields), isUnclosed: false };
}

/** A line `Key: value` whose key only the head of a document has. */
const firstHeader =
  /^(?:title|author|date|tags?|keywords|subtitle|summary|abstract|description|copyright|comment)[ \t]*:[ \t]+\S/i;

/**
 * MultiMarkdown's headers: nothing but such lines, and what goes on indented, up to a blank one; at
 * least two, as a note may begin with one.
 */
function splitHeaders(text: string): SplitText {
  if (!firstHeader.test(text)) return without(text);
  const blank = text.indexOf("\n\n");
  const fields = blank === -1 ? text : text.slice(0, blank + 1);
  const lines = fields.replace(/\n$/, "").split("\n");
  const isHead = lines.every((line) => /^(?:[\p{L}][\p{L}\p{N} _-]{0,40}:(?:[ \t]|$)|[ \t]+\S)/u.test(line));
  if (!isHead || lines.filter((line) => /^\S/.test(line)).length < 2) return without(text);
  const body = blank === -1 ? "" : text.slice(blank + 2);
  return { language: "headers", fields, fieldsLine: 1, body, bodyLine: lines.length + 2, isUnclosed: false };
}

function startsWithField(text: string): boolean {
  return /^(?:#[^\n]*\n)*[\p{L}\p{N}_-]+:(?:[ \t\n]|$)/u.test(text);
}

/**
 * Whether the text between two `---` lines is meant as fields. A note may as well begin with a
 * thematic break: where no line looks like `key:`, the lines are prose, and to take them for broken
 * front matter would lose them.
 */
function mayHoldFields(yaml: string): boolean {
  // Nearly always the first line does, and a name of ASCII needs no Unicode pattern.
  return /^[\w-]+:[ \n]/.test(yaml) || isBlank(yaml) || /^(?:\{|["']?[\p{L}\p{N}_-]+["']?[ \t]*:(?!\/\/))/mu.test(yaml);
}

function mayHoldAssignments(fields: string): boolean {
  return isBlank(fields) || /^[ \t]*(?:["']?[\w.-]+["']?[ \t]*=|\[|\{)/m.test(fields);
}

/** Whether there are only comments and white space. */
export function isBlank(yaml: string): boolean {
  return yaml.split("\n").every((line) => /^\s*(?:#|$)/.test(line));
}

function countLines(text: string): number {
  return text.split("\n").length - 1;
}
