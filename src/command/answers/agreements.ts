import * as v from "valibot";
import { agreementStatuses } from "../../model/agreement.ts";
import { cited, source } from "./brief.ts";
import { day, maybeDate, maybeOneOf, maybeText, says, texts, traced } from "./leaves.ts";

/** An agreement as it stands on a day. */
export const agreement = v.strictObject({
  id: v.string(),
  name: v.string(),
  short: maybeText,
  parties: says(texts, "ids, those of the day"),
  via: says(maybeText, "the mediator's id"),
  covers: maybeText,
  shares: maybeText,
  matters: says(
    v.array(
      v.strictObject({
        matter: says(v.string(), "id, of library.yaml"),
        partly: says(v.boolean(), "whether it covers but some of it, and which is not said"),
        source: maybeText,
      }),
    ),
    "what it covers; none where that is not stated",
  ),
  binding: says(v.nullable(v.boolean()), "whether the paper binds; null where that is not known"),
  bindingSource: maybeText,
  status: maybeOneOf(agreementStatuses),
  since: says(maybeDate, "null where nobody has seen it"),
  by: says(maybeDate, "the date by which the status held, where its day was not seen"),
  source: says(maybeText, "of that change"),
  grade: says(maybeText, "of that change"),
  holds: says(v.picklist(["yes", "no", "unknown"]), "whether it was in force on the day"),
  caveat: says(maybeText, "what is to be said of it on the day, and since when"),
  asOf: day,
  brief: says(maybeText, "the one asked about"),
  membership: v.array(
    v.strictObject({
      actor: says(v.string(), "id"),
      from: maybeDate,
      until: maybeDate,
      disputed: says(v.boolean(), "whether the sources disagree on the dates"),
      earliest: says(maybeDate, "the first date that any source has, where that is disputed"),
      latest: says(maybeDate, "the last"),
    }),
  ),
  history: v.array(
    v.strictObject({
      date: says(maybeDate, "null where nobody has seen it"),
      by: says(maybeDate, "the date by which it had come, in place of its own"),
      status: v.picklist(agreementStatuses),
      note: maybeText,
      source: maybeText,
      id: maybeText,
      grade: maybeText,
      caveat: says(maybeText, "what is to be said from then on"),
    }),
  ),
  sources: v.array(source),
  ...traced,
  ...cited,
});
