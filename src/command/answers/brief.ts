import * as v from "valibot";
import { actorKinds } from "../../model/actor.ts";
import { agreementStatuses } from "../../model/agreement.ts";
import { confidences, likelihoods } from "../../model/judgement.ts";
import { obstacleKinds, severities } from "../../model/obstacle.ts";
import { explained, keyed, maybeDate, maybeOneOf, maybeText, says, texts, traced, writtenDate } from "./leaves.ts";

/** Something to cite: a source, or a brief itself. */
export const reference = v.strictObject({
  id: says(v.string(), "what cite takes for it"),
  brief: says(maybeText, "the id of the brief whose source it is, or of the brief itself"),
  agreement: says(maybeText, "the id of the agreement whose source it is"),
  label: says(maybeText, "the source's id there; null for a brief itself"),
  publisher: maybeText,
  title: maybeText,
  date: maybeDate,
  url: maybeText,
  grade: maybeText,
  retrieved: maybeOneOf(["later"]),
});

/** The sources of what is told, with --with-sources. */
export const cited = { cited: says(v.optional(v.array(reference)), "its sources; with --with-sources") };

/** An actor in a brief. */
export const actorInBrief = v.strictObject({
  id: v.string(),
  name: v.string(),
  kind: maybeOneOf(actorKinds),
  role: maybeText,
  stance: maybeText,
  interests: texts,
  ...traced,
  source: says(maybeText, "the id of one of the brief's sources, for role and stance"),
});

const party = "an id where it resolves, else the text as written";

/** An obstacle in a brief. */
export const obstacleInBrief = v.strictObject({
  what: v.string(),
  kind: maybeOneOf(obstacleKinds),
  severity: maybeOneOf(severities),
  holder: says(maybeText, party),
  hinders: says(texts, party),
  evidence: says(maybeText, "words that stand verbatim in the body"),
  grade: says(maybeText, "its own, completed from the sources that the evidence cites"),
  ...traced,
});

/** An obstacle, the brief that tells of it, and where its evidence stands. */
export const placedObstacle = v.strictObject({
  brief: says(v.string(), "the brief's id"),
  ...obstacleInBrief.entries,
  section: says(maybeText, "where the evidence stands"),
  passage: says(maybeText, "the sentence that holds the evidence"),
  ...keyed,
  ...explained,
  ...cited,
});

/** A source of a brief or an agreement. */
export const source = v.strictObject({
  id: v.string(),
  publisher: maybeText,
  title: maybeText,
  date: maybeDate,
  url: maybeText,
  grade: says(maybeText, "reliability A to F, credibility 1 to 6"),
  retrieved: says(maybeOneOf(["later"]), "later where it was read after the brief's date"),
});

/** An event as one brief tells it. */
export const timelineEvent = v.strictObject({
  date: writtenDate,
  event: v.string(),
  source: says(maybeText, "the id of one of the brief's sources"),
  id: maybeText,
  grade: says(maybeText, "its own, completed from the source's"),
  ...traced,
});

/** What the author holds. */
export const judgement = v.strictObject({
  text: v.string(),
  likelihood: maybeOneOf(likelihoods),
  confidence: maybeOneOf(confidences),
  basis: maybeText,
  source: says(maybeText, "the id of one of the brief's sources"),
});

/** A brief in a list. */
export const listedBrief = v.strictObject({
  id: v.string(),
  title: v.string(),
  date: maybeDate,
  summary: maybeText,
  tags: texts,
  regions: texts,
  actors: v.array(actorInBrief),
  agreements: says(texts, "ids"),
  obstacles: v.array(obstacleInBrief),
  sources: v.array(source),
  path: v.string(),
  library: says(maybeText, "null for a file outside any"),
  extra: says(v.record(v.string(), v.unknown()), "front-matter keys that are not of the format"),
});

/** A whole brief. */
export const wholeBrief = v.strictObject({
  ...listedBrief.entries,
  timeline: v.array(timelineEvent),
  judgements: v.array(judgement),
  watch: texts,
  related: texts,
  dateFrom: says(maybeText, "the key that the date was taken from, or `file name`"),
  summaryFrom: says(maybeText, "the key that the summary was taken from, or `body`"),
  body: v.string(),
});

/** A brief on one screen. */
export const briefSummary = v.strictObject({
  id: v.string(),
  title: v.string(),
  date: maybeDate,
  summary: maybeText,
  judgements: v.array(judgement),
  actors: v.array(v.strictObject({ ...actorInBrief.entries, aliases: texts })),
  obstacles: v.array(obstacleInBrief),
  watch: texts,
  publisher: says(maybeText, "as the text itself says, as are author and language"),
  author: maybeText,
  language: says(maybeText, "a code of ISO 639-1"),
  agreements: v.array(
    v.strictObject({
      id: v.string(),
      name: v.string(),
      parties: says(texts, "names"),
      status: maybeOneOf(agreementStatuses),
      since: maybeDate,
      evidence: says(maybeText, "the sentence of what is extracted"),
      ...traced,
    }),
  ),
  events: v.array(
    v.strictObject({
      date: writtenDate,
      event: v.string(),
      evidence: says(maybeText, "the sentence of what is extracted"),
      ...traced,
    }),
  ),
});
