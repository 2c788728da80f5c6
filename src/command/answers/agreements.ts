import * as v from "valibot";
import { agreementStatuses } from "../../model/agreement.ts";
import { source } from "./brief.ts";
import { day, maybeDate, maybeOneOf, maybeText, says, texts, traced, writtenDate } from "./leaves.ts";

/** An agreement as it stands on a day. */
export const agreement = v.strictObject({
  id: v.string(),
  name: v.string(),
  short: maybeText,
  parties: says(texts, "ids"),
  via: says(maybeText, "the mediator's id"),
  covers: maybeText,
  shares: maybeText,
  status: maybeOneOf(agreementStatuses),
  since: maybeDate,
  source: says(maybeText, "of that change"),
  asOf: day,
  brief: says(maybeText, "the one asked about"),
  history: v.array(
    v.strictObject({
      date: writtenDate,
      status: v.picklist(agreementStatuses),
      note: maybeText,
      source: maybeText,
      id: maybeText,
    }),
  ),
  sources: v.array(source),
  ...traced,
});
