import * as v from "valibot";
import { actorKinds } from "../../model/actor.ts";
import { obstacleKinds, severities } from "../../model/obstacle.ts";
import { entryNouns } from "../../question/open-entries.ts";
import { count, maybeDate, maybeOneOf, maybeText, says } from "./leaves.ts";

const key = says(v.string(), "for `confirm` and `dismiss`");
const entry = v.picklist(Object.values(entryNouns));
const brief = says(v.string(), "the brief's id");

/** Something that was extracted and waits for a person. */
export const openEntry = v.strictObject({
  brief,
  key,
  entry,
  what: v.string(),
  kind: maybeOneOf([...obstacleKinds, ...actorKinds]),
  holder: says(maybeText, "an id where it resolves, else the text as written"),
  severity: maybeOneOf(severities),
  date: maybeDate,
  certainty: v.nullable(v.number()),
  sentence: says(v.string(), "that says so"),
  line: says(count, "of the file, on which the sentence begins"),
});

/** What was said of something that was extracted. */
export const judgedEntry = v.strictObject({
  brief,
  key,
  entry,
  what: v.string(),
  verdict: v.picklist(["confirmed", "dismissed"]),
  path: says(maybeText, "the file that was changed; null: it is remembered"),
});
