import { lazily } from "../text/lazily.ts";
import { describeDateRange } from "./date-range.ts";
import type { Query } from "./query.ts";

const ideograph = lazily(() => /^[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}]\p{M}*$/u);

/**
 * A query as it was understood, on one line: `military AND "intelligence pact" AND date
 * 2016-01-01..`.
 */
export function describeQuery(query: Query): string {
  switch (query.kind) {
    case "all":
    case "any":
      return query.parts.map(describePart).join(query.kind === "all" ? " AND " : " OR ");
    case "not":
      return `NOT ${describePart(query.part)}`;
    case "field":
      return `${query.field}:${describePart(query.part)}`;
    case "date":
      return `date ${describeDateRange(query)}`;
    case "prefix":
      return `${joinWords(query.words, "-")}*`;
    case "fuzzy":
      return `~${joinWords(query.words, "-")}${query.near === undefined ? "" : ` (${query.near.join(", ")})`}`;
    case "day":
      return `day ${query.day}`;
    case "phrase":
      return `"${joinWords(query.words, " ")}"`;
    case "word":
      return joinWords(query.words, "-");
  }
}

/** A part inside another, in parentheses where it has parts itself. */
function describePart(query: Query): string {
  const text = describeQuery(query);
  return query.kind === "all" || query.kind === "any" ? `(${text})` : text;
}

/**
 * Terms with a sign between them, a hyphen where they are one word; Chinese, Japanese and Korean
 * characters stand together.
 */
function joinWords(words: readonly string[], sign: string): string {
  return words.reduce((text, word, index) => {
    const isTogether = ideograph().test(word) && ideograph().test(words[index - 1] ?? "");
    return `${text}${index === 0 || isTogether ? "" : sign}${word}`;
  }, "");
}
