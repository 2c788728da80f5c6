import * as v from "valibot";
import { settingNames } from "../../model/settings.ts";
import { count, maybeText, says } from "./leaves.ts";

/** The libraries on the path, the index and the settings. */
export const status = v.strictObject({
  libraries: v.array(v.strictObject({ path: v.string(), briefs: count, shadowed: count, problems: count })),
  index: v.strictObject({
    file: says(maybeText, "null: in memory"),
    size: says(v.nullable(count), "bytes"),
    age: says(count, "seconds"),
    sound: v.boolean(),
  }),
  settings: v.array(
    v.strictObject({
      name: v.picklist(settingNames),
      value: v.string(),
      from: says(v.string(), "an option, a variable, a line of the settings file, or default"),
    }),
  ),
  tesseract: says(maybeText, "where the program is that reads pictures of text; null: it is not installed"),
});

/** A problem of a library or file. */
export const problem = v.strictObject({
  level: v.picklist(["error", "warning", "note"]),
  path: v.string(),
  line: says(v.nullable(count), "null where the file as a whole is meant"),
  code: v.string(),
  message: v.string(),
});

/** A brief to fill in, and where it was written. */
export const newBrief = v.strictObject({ id: v.string(), path: v.string() });
