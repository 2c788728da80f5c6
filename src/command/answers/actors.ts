import * as v from "valibot";
import { actorKinds } from "../../model/actor.ts";
import { agreementStatuses } from "../../model/agreement.ts";
import { actorInBrief, cited, placedObstacle } from "./brief.ts";
import { event } from "./event.ts";
import { count, day, explained, keyed, maybeDate, maybeOneOf, maybeText, says, texts, traced } from "./leaves.ts";

/** An actor of briefs that were named. */
export const actorOfBriefs = v.strictObject({
  ...actorInBrief.entries,
  aliases: texts,
  brief: says(v.string(), "the brief's id"),
  ...keyed,
  ...explained,
  ...cited,
});

const identity = { id: v.string(), name: v.string(), kind: maybeOneOf(actorKinds), aliases: texts };

/** An actor of the library. */
export const actorOfLibrary = v.strictObject({ ...identity, briefs: says(texts, "ids"), count, ...traced, ...cited });

/** All that the library knows of one actor. */
export const dossier = v.strictObject({
  ...identity,
  briefs: v.array(
    v.strictObject({
      id: v.string(),
      date: maybeDate,
      title: v.string(),
      role: maybeText,
      stance: maybeText,
      interests: texts,
      source: says(maybeText, "the id of one of the brief's sources"),
      actor: says(v.string(), "the id of whom it tells: the actor's, or a member's"),
    }),
  ),
  holds: v.array(placedObstacle),
  suffers: v.array(placedObstacle),
  agreements: v.array(
    v.strictObject({
      id: v.string(),
      name: v.string(),
      mediator: says(v.boolean(), "whether the actor is the mediator"),
      status: maybeOneOf(agreementStatuses),
      since: maybeDate,
    }),
  ),
  events: v.array(event),
  asOf: day,
  members: says(texts, "ids, with --with-members"),
  ...cited,
});
