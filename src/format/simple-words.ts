import { type Spelled, spell } from "./spelled.ts";

/** What is no text without quotation marks. */
export const words: ReadonlyMap<string, null | Spelled> = new Map([
  ...["null", "Null", "NULL"].map((word) => [word, null] as const),
  ...["true", "True", "TRUE"].map((word) => [word, spell(word, true)] as const),
  ...["false", "False", "FALSE"].map((word) => [word, spell(word, false)] as const),
]);
