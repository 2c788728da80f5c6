import type { Field } from "./fields.ts";
import { joinQueries, negate } from "./join-queries.ts";
import type { Query } from "./query.ts";
import type { QueryToken, WordToken } from "./tokenize-query.ts";

/**
 * The tree of tokens whose parentheses match, by recursive descent; null if they ask for nothing.
 */
export function readQuery(tokens: readonly QueryToken[]): Query | null {
  return readAny({ tokens, next: 0 });
}

interface Cursor {
  readonly tokens: readonly QueryToken[];
  next: number;
}

function peek({ tokens, next }: Cursor): QueryToken["kind"] | "end" {
  return tokens[next]?.kind ?? "end";
}

function readAny(cursor: Cursor): Query | null {
  const parts = [readAll(cursor)];
  while (peek(cursor) === "or") {
    cursor.next += 1;
    parts.push(readAll(cursor));
  }
  return joinQueries("any", parts);
}

function readAll(cursor: Cursor): Query | null {
  const parts: (Query | null)[] = [];
  for (let kind = peek(cursor); kind !== "or" && kind !== "close" && kind !== "end"; kind = peek(cursor)) {
    if (kind === "and") cursor.next += 1;
    else parts.push(readOperand(cursor));
  }
  return joinQueries("all", parts);
}

/**
 * NOTs and fields, as many as there are, and what they stand before. Of fields in a row the last
 * counts.
 */
function readOperand(cursor: Cursor): Query | null {
  let isExcluded = false;
  let field: Field | null = null;
  for (let token = cursor.tokens[cursor.next]; token?.kind === "not" || token?.kind === "field"; ) {
    if (token.kind === "field") field = token.field;
    else isExcluded = !isExcluded;
    cursor.next += 1;
    token = cursor.tokens[cursor.next];
  }
  const operand = readPrimary(cursor);
  const query = field === null ? operand : inField(field, operand);
  return query !== null && isExcluded ? negate(query) : query;
}

/** A field of nothing is the word that its name is; a date stands in no field. */
function inField(field: Field, part: Query | null): Query {
  if (part === null) return { kind: "word", words: [field] };
  return part.kind === "date" ? part : { kind: "field", field, part };
}

/** Null, and nothing read, where no operand begins. */
function readPrimary(cursor: Cursor): Query | null {
  const token = cursor.tokens[cursor.next];
  switch (token?.kind) {
    case "open": {
      cursor.next += 1;
      const group = readAny(cursor);
      cursor.next += 1;
      return group;
    }
    case "words":
      cursor.next += 1;
      return joinQueries("all", token.words.map(wordQuery));
    case "phrase":
      cursor.next += 1;
      return token.words.length === 0 ? null : token;
    case "date":
    case "day":
      cursor.next += 1;
      return token;
    default:
      return null;
  }
}

/**
 * Of a fuzzy compound each term is fuzzy on its own; a single character, as of Chinese, has nothing
 * to be near to.
 */
function wordQuery({ kind, words }: WordToken): Query | null {
  if (kind !== "fuzzy") return { kind, words };
  if (words.every((word) => Array.from(word).length === 1)) return { kind: "word", words };
  return joinQueries(
    "all",
    words.map((word) => ({ kind, words: [word] })),
  );
}
