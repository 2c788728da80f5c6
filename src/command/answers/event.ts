import * as v from "valibot";
import { cited } from "./brief.ts";
import { maybeText, says, texts, traced, writtenDate } from "./leaves.ts";

/** An event, once, with everybody who tells it. */
export const event = v.strictObject({
  date: writtenDate,
  event: v.string(),
  briefs: says(texts, "ids of those that tell it"),
  agreements: says(texts, "ids of those whose history tells it"),
  tellings: v.array(
    v.strictObject({
      brief: maybeText,
      agreement: maybeText,
      date: writtenDate,
      event: v.string(),
      source: says(maybeText, "the id of one of the teller's sources"),
      id: maybeText,
      grade: maybeText,
      ...traced,
    }),
  ),
  ...traced,
  ...cited,
});
