import * as v from "valibot";
import { actorKinds } from "../../model/actor.ts";
import { agreementStatuses } from "../../model/agreement.ts";
import { actorInBrief, cited, obstacleInBrief } from "./brief.ts";
import { event } from "./event.ts";
import { maybeDate, maybeOneOf, maybeText, says, texts } from "./leaves.ts";

const head = v.strictObject({ id: v.string(), title: v.string(), date: maybeDate, path: v.string() });
const move = v.strictObject({ before: maybeText, after: maybeText, changed: v.boolean() });
const status = maybeOneOf(agreementStatuses);

/** Several briefs side by side. */
export const comparisonOfSeveral = v.strictObject({
  briefs: v.array(head),
  obstacles: v.array(
    v.strictObject({
      what: says(v.string(), "as the last of the briefs tells it"),
      briefs: says(texts, "ids of those that have it"),
      tellings: v.array(
        v.strictObject({
          brief: says(v.string(), "the brief's id"),
          match: says(maybeOneOf(["sure", "likely"]), "with the one told before; null where it is told first"),
          ...obstacleInBrief.entries,
        }),
      ),
    }),
  ),
  actors: v.array(
    v.strictObject({
      id: v.string(),
      name: v.string(),
      kind: maybeOneOf(actorKinds),
      briefs: v.array(v.strictObject({ id: v.string(), role: maybeText, stance: maybeText, source: maybeText })),
    }),
  ),
  agreements: v.array(
    v.strictObject({
      id: v.string(),
      name: v.string(),
      briefs: v.array(v.strictObject({ id: v.string(), status, since: maybeDate, source: maybeText })),
    }),
  ),
  ...cited,
});

/** What changed between two briefs. */
export const comparison = v.strictObject({
  before: head,
  after: head,
  actors: v.strictObject({
    both: v.array(
      v.strictObject({
        id: v.string(),
        name: v.string(),
        kind: maybeOneOf(actorKinds),
        role: move,
        stance: move,
      }),
    ),
    gone: v.array(actorInBrief),
    come: v.array(actorInBrief),
  }),
  obstacles: v.strictObject({
    persisting: v.array(
      v.strictObject({
        before: obstacleInBrief,
        after: obstacleInBrief,
        certainty: says(v.picklist(["sure", "likely"]), "sure if kind, holder and wording agree, likely if two do"),
        agreeing: v.array(v.picklist(["kind", "holder", "wording"])),
      }),
    ),
    gone: v.array(obstacleInBrief),
    come: v.array(obstacleInBrief),
  }),
  agreements: v.array(
    v.strictObject({
      id: v.string(),
      name: v.string(),
      before: status,
      after: status,
      since: maybeDate,
      source: maybeText,
      joined: says(texts, "ids of those who became parties"),
      left: says(texts, "ids of those who were parties no more"),
    }),
  ),
  events: v.array(event),
  ...cited,
});
