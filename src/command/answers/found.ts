import * as v from "valibot";
import { count, maybeDate, maybeText, says, texts } from "./leaves.ts";

const score = says(v.number(), "comparable within one answer only, higher is better");

/** A hit of `search`. */
export const hit = v.strictObject({
  id: v.string(),
  title: v.string(),
  date: maybeDate,
  score,
  partial: says(v.boolean(), "true for a hit that matches some of the words"),
  section: maybeText,
  snippet: v.string(),
  more: says(
    v.array(v.strictObject({ section: maybeText, snippet: v.string(), cited: texts })),
    "what --snippets asks for beside the first",
  ),
  path: v.string(),
  library: maybeText,
  cited: says(texts, "the labels of the sources that the snippet's sentence cites"),
});

/** A brief like the one that was asked about. */
export const likeBrief = v.strictObject({
  id: v.string(),
  title: v.string(),
  date: maybeDate,
  score,
  terms: says(texts, "the words shared, the most telling first"),
  path: v.string(),
  library: maybeText,
});

/** A link between briefs. */
export const link = v.strictObject({
  from: says(v.string(), "the id of the brief that links"),
  to: says(maybeText, "the id of the brief that it leads to; null for none"),
  target: says(maybeText, "as it is written; null where another brief links to the one asked about"),
  line: v.nullable(count),
  path: says(v.string(), "the file that links"),
});

/** What briefs are filed under. */
export const tag = v.strictObject({ name: v.string(), kind: v.picklist(["tag", "region"]), count });
