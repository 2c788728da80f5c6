import * as v from "valibot";
import { count, says } from "./leaves.ts";

/** One section of a brief. */
export const section = v.strictObject({ id: v.string(), title: v.string(), section: v.string(), body: v.string() });

/** A heading of a brief. */
export const heading = v.strictObject({
  title: v.string(),
  level: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(6)),
  line: says(count, "of the file, from 1"),
});

/** A chapter of the manual. */
export const chapter = v.strictObject({ topic: v.string(), title: v.string(), body: v.string() });

/** What teaches a shell to complete. */
export const script = v.strictObject({ id: says(v.string(), "the shell"), text: v.string() });
