import { type DateRange, readDateRange } from "./date-range.ts";
import { type Field, isField } from "./fields.ts";
import { scriptRuns } from "./script-runs.ts";

/** A piece of a query: an operator, a parenthesis, or what is searched for. */
export type QueryToken =
  | { readonly kind: "and" | "or" | "not" | "open" | "close" }
  | { readonly kind: "field"; readonly field: Field }
  | { readonly kind: "phrase"; readonly words: readonly string[] }
  | ({ readonly kind: "date" } & DateRange)
  | { readonly kind: "day"; readonly day: string; readonly words: readonly string[] }
  | { readonly kind: "words"; readonly words: readonly WordToken[] };

/** A word as it was typed, its terms folded; several make a phrase. */
export interface WordToken {
  readonly kind: "word" | "prefix" | "fuzzy";
  readonly words: readonly string[];
}

const operators = { AND: { kind: "and" }, OR: { kind: "or" }, NOT: { kind: "not" } } as const;

/** The tokens of a query in order. Quotation marks left open end with the text. */
export function tokenizeQuery(text: string): QueryToken[] {
  const found: QueryToken[] = [];
  let isValue = false;
  for (let at = 0; at < text.length; ) {
    const { token, end } = readToken(text, at, isValue);
    if (token !== null) found.push(token);
    isValue = token?.kind === "field";
    at = end;
  }
  return found;
}

interface Read {
  readonly token: QueryToken | null;
  readonly end: number;
}

/** The token that begins here; right behind a field's colon nothing is an operator. */
function readToken(text: string, at: number, isValue: boolean): Read {
  const sign = text[at] as string;
  if (/\s/u.test(sign)) return { token: null, end: at + 1 };
  if (sign === "(") return { token: { kind: "open" }, end: at + 1 };
  if (sign === ")") return { token: { kind: "close" }, end: at + 1 };
  if (sign === '"') return readPhrase(text, at);
  if (sign === "-" && isAttached(text, at + 1)) return { token: { kind: "not" }, end: at + 1 };
  const name = matchAt(/[a-z]{1,9}(?=:)/iy, text, at).toLowerCase();
  const value = at + name.length + 1;
  if (isField(name) && isAttached(text, value)) return { token: { kind: "field", field: name }, end: value };
  return readRun(text, at, isValue);
}

/** An operator, a date or words: all up to the next white space, quotation mark or parenthesis. */
function readRun(text: string, at: number, isValue: boolean): Read {
  const run = matchAt(/[^\s"()]+/uy, text, at);
  const end = at + run.length;
  if (!isValue && Object.hasOwn(operators, run)) return { token: operators[run as keyof typeof operators], end };
  const range = /^date:/i.test(run) ? readDateRange(run.slice("date:".length)) : null;
  if (range !== null) return { token: { kind: "date", ...range }, end };
  return { token: { kind: "words", words: run.split(":").flatMap(readWords) }, end };
}

function readPhrase(text: string, at: number): Read {
  const close = text.indexOf('"', at + 1);
  const words = scriptRuns(text.slice(at + 1, close === -1 ? text.length : close)).flat();
  return { token: { kind: "phrase", words }, end: close === -1 ? text.length : close + 1 };
}

/** `pre*`, `~fuzzy` or a plain word; of what mixes scripts each run is one. */
function readWords(text: string): WordToken[] {
  const runs = scriptRuns(text);
  const isPrefix = text.endsWith("*");
  const kind = text.startsWith("~") && !isPrefix ? "fuzzy" : "word";
  return runs.map((words, index) => ({ kind: isPrefix && index === runs.length - 1 ? "prefix" : kind, words }));
}

/** What a sticky pattern matches here. */
function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? "";
}

/** Whether something that can be an operand stands right here. */
function isAttached(text: string, at: number): boolean {
  return at < text.length && !/[\s)]/u.test(text[at] as string);
}
