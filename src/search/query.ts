import type { DateRange } from "./date-range.ts";
import type { Field } from "./fields.ts";

/**
 * What a query asks for, as a syntax tree. Every `words` list holds folded terms in order, which
 * stand side by side: a `word` has several where it is a compound (`south-korea`, `비밀`). Of a
 * `prefix` only the last is one; a `fuzzy` word stands for the terms in `near`, once they were
 * looked up; a `day` (YYYY-MM-DD) for itself in every form, its words as they were typed.
 */
export type Query =
  | { readonly kind: "word" | "phrase" | "prefix"; readonly words: readonly string[] }
  | { readonly kind: "fuzzy"; readonly words: readonly string[]; readonly near?: readonly string[] }
  | { readonly kind: "day"; readonly words: readonly string[]; readonly day: string }
  | ({ readonly kind: "date" } & DateRange)
  | { readonly kind: "field"; readonly field: Field; readonly part: Query }
  | { readonly kind: "not"; readonly part: Query }
  | { readonly kind: "all" | "any"; readonly parts: readonly Query[] };

/** A query without parts that holds words. */
export type Term = Extract<Query, { readonly words: unknown }>;
