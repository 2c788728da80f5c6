import * as v from "valibot";
import { wholeBrief } from "./brief.ts";
import { maybeText, says } from "./leaves.ts";

const said = {
  publisher: says(maybeText, "as the document itself says, as are author, language and url"),
  author: maybeText,
  language: maybeText,
  url: maybeText,
  from: says(v.string(), "the file; behind a colon what lies within it"),
};

/** A document as a brief, or as one that was there. */
const madeBrief = v.strictObject({
  ...wholeBrief.entries,
  ...said,
  outcome: v.picklist(["written", "present"]),
  reason: v.null(),
});

/** A file that could not be imported: it has the fields of a brief, all null. */
const failedImport = v.strictObject({
  ...Object.fromEntries(Object.keys(wholeBrief.entries).map((name) => [name, v.null()])),
  ...said,
  outcome: v.literal("failed"),
  reason: says(v.string(), "why, as the end of a sentence about the file"),
});

/** What became of a file, or of one document of it. */
export const importedBrief = v.union([madeBrief, failedImport]);
