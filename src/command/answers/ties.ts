import * as v from "valibot";
import { agreementStatuses } from "../../model/agreement.ts";
import { cited } from "./brief.ts";
import { count, day, maybeOneOf, maybeText, says, texts, writtenDate } from "./leaves.ts";

const kinds = ["direct", "relayed", "chained"] as const;

const holds = ["yes", "unknown"] as const;

const channelFacts = {
  from: maybeText,
  to: maybeText,
  kind: v.picklist(kinds),
  holds: says(v.picklist(holds), "unknown where nobody knows whether it was in force, or what it covers"),
  passes: says(texts, "the ids of the matters that all its steps cover; none where that is not stated"),
  path: says(texts, "ids, both ends among them"),
  mediators: says(texts, "ids"),
  agreements: says(texts, "ids"),
  since: says(v.array(writtenDate), "of each agreement"),
  onwardRelease: says(maybeOneOf(["not assured"]), '"not assured" in a chain, else null'),
  moreAtLeast: says(count, "how many as good there are at least that are not told"),
  steps: v.array(
    v.strictObject({
      from: v.string(),
      to: v.string(),
      agreements: v.array(
        v.strictObject({
          id: v.string(),
          since: writtenDate,
          source: maybeText,
          mediated: v.boolean(),
          seen: says(v.boolean(), "false where `since` is only the date by which it was in force"),
          disputed: says(v.boolean(), "whether the sources disagree since when the two take part"),
          status: says(
            v.picklist(agreementStatuses),
            "of the entry of `since`: `signed` where its entry into force was not seen",
          ),
          holds: v.picklist(holds),
          matters: says(texts, "ids, of those asked for; none where it states none"),
          binding: says(v.nullable(v.boolean()), "whether the paper binds; null where that is not known"),
          caveat: says(maybeText, "what is to be said of it on the day, and since when"),
        }),
      ),
    }),
  ),
  asOf: day,
};

/** A channel between two actors. */
export const channel = v.strictObject({
  ...channelFacts,
  lower: says(
    v.array(v.strictObject(channelFacts)),
    "what there is below the best, in the first of two actors' channels",
  ),
  ...cited,
});

/** A day on which the channel between two actors changed, or what a history notes between. */
export const channelChange = v.strictObject({
  date: writtenDate,
  type: v.picklist(["change", "note"]),
  kind: says(maybeOneOf([...kinds, "none"]), "none where it ended"),
  holds: says(maybeOneOf(holds), "of the first channel"),
  path: says(texts, "ids"),
  agreements: says(texts, "ids"),
  note: v.string(),
  channels: says(v.array(channel), "all that are equally good"),
  causes: v.array(
    v.strictObject({
      agreement: v.string(),
      date: writtenDate,
      status: v.picklist(agreementStatuses),
      note: maybeText,
      source: maybeText,
    }),
  ),
  ...cited,
});
