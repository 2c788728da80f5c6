import * as v from "valibot";
import { origins } from "../../model/trace.ts";

/** A text that may be missing. */
export const maybeText = v.nullable(v.string());

/** A date as written. */
const date = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/), v.description("YYYY, YYYY-MM or YYYY-MM-DD"));

/** A date as written, which may be partial; null where there is none. */
export const maybeDate = v.nullable(date);

/** A date as written, which may be partial. */
export const writtenDate = date;

/** The day that is answered for. */
export const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/), v.description("YYYY-MM-DD"));

/** A list of texts. */
export const texts = v.array(v.string());

/** How many. */
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A schema with what the manual says of the field. */
export function says<const Schema extends v.GenericSchema>(schema: Schema, description: string) {
  return v.pipe(schema, v.description(description));
}

/** One of a few words, or null. */
export function maybeOneOf<const Words extends readonly string[]>(words: Words) {
  return v.nullable(v.picklist(words));
}

/** Who says something, and how sure that is. */
export const traced = {
  origin: says(v.picklist(origins), "authored in the front matter, or extracted from the text"),
  certainty: says(
    v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
    "of what is extracted; null of what is authored",
  ),
};

/** What `brief confirm` and `brief dismiss` call something. */
export const keyed = {
  key: says(maybeText, "for `confirm` and `dismiss`; null of what is authored"),
};

/** Why something was extracted, with --explain. */
export const explained = {
  line: says(v.optional(v.nullable(v.number())), "of the file; with --explain"),
  sentence: says(v.optional(maybeText), "that says so; with --explain"),
  reasons: says(
    v.optional(v.array(v.strictObject({ rule: v.string(), words: v.string(), weight: v.number() }))),
    "what decided; with --explain",
  ),
};
