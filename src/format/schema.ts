import * as v from "valibot";
import { actorKinds } from "../model/actor.ts";
import { agreementStatuses } from "../model/agreement.ts";
import { isId } from "../model/brief-id.ts";
import { readDate } from "../model/date.ts";
import { readGrade } from "../model/grade.ts";
import { confidences, likelihoods } from "../model/judgement.ts";
import { obstacleKinds, severities } from "../model/obstacle.ts";
import { origins } from "../model/trace.ts";
import { lowerCase } from "../text/slug.ts";

/**
 * The brief format, version 1, as it is validated. Every leaf's message says what was expected: it
 * ends the line `severity is "hihg"; expected …`. Objects are read key by key and lists item by
 * item (read-fields.ts), so that one wrong value costs only itself.
 */
const text = v.pipe(
  v.union([v.string(), v.number(), v.boolean()], "a text"),
  v.transform((value) => String(value).trim()),
);
const words = v.pipe(text, v.nonEmpty("a text that is not empty"));
const texts = v.array(words);
const date = v.pipe(
  text,
  v.check((value) => readDate(value) !== null, "YYYY, YYYY-MM or YYYY-MM-DD, a day that exists"),
  v.transform((value) => readDate(value) as string),
);
const truth = v.pipe(
  text,
  v.check((value) => /^(?:true|false)$/i.test(value), "true or false"),
  v.transform((value) => value.toLowerCase() === "true"),
);
const oneOf = <const Values extends readonly string[]>(values: Values) =>
  v.picklist(values, `one of ${values.join(", ")}`);

/** An id: lower-case NFC letters, digits, `.`, `_` and `-`, at most 100, not ending in `.md`. */
const id = v.pipe(
  text,
  v.transform(lowerCase),
  v.check(isId, 'an id: lower-case letters, digits, ".", "_" and "-", at most 100, not ending in ".md"'),
);

/** A grade of the Admiralty code. */
const grade = v.pipe(
  text,
  v.check((value) => readGrade(value) !== null, "a letter A to F, a digit 1 to 6, or both, such as B2"),
  v.transform((value) => readGrade(value) as string),
);

/** How sure the rules were, 0 to 1. */
const certainty = v.pipe(
  text,
  v.check((value) => /^(?:0(?:\.\d{1,17})?|1(?:\.0{1,17})?)$/.test(value), "a number from 0 to 1"),
  v.transform(Number),
);

/** Of an entry that was taken from the text: it waits for a person, who deletes these two lines. */
const extracted = {
  origin: v.optional(oneOf(origins)),
  certainty: v.optional(certainty),
};

const source = v.object({
  id: v.optional(words),
  publisher: v.optional(words),
  title: v.optional(words),
  date: v.optional(date),
  url: v.optional(words),
  grade: v.optional(grade),
  retrieved: v.optional(oneOf(["later"])),
});

/** Dated, or in place of the day the date by which it held, or with a day that nobody has seen. */
const change = v.pipe(
  v.object({
    date: v.optional(v.nullable(date)),
    by: v.optional(date),
    status: oneOf(agreementStatuses),
    note: v.optional(words),
    source: v.optional(words),
    id: v.optional(words),
    grade: v.optional(grade),
    caveat: v.optional(v.nullable(words)),
  }),
  v.check(
    ({ date, by }) => (typeof date === "string" ? by === undefined : by !== undefined || date === null),
    "has no date, or by: beside it; expected date: DAY, by: DAY, or date: null where nobody has seen it",
  ),
);

/** A party that was not always one. */
const party = v.object({
  actor: words,
  from: v.optional(date),
  until: v.optional(date),
  disputed: v.optional(truth),
  earliest: v.optional(date),
  latest: v.optional(date),
});

/** A matter that an agreement covers, and the source that says so. */
const covered = v.object({ matter: words, partly: v.optional(truth), source: v.optional(words) });

/** Whether an agreement binds, and the source that says so. */
const binding = v.object({ is: truth, source: v.optional(words) });

const agreementFields = {
  name: v.optional(words),
  short: v.optional(words),
  parties: v.optional(v.array(v.union([party, words], "a name or a map"))),
  covers: v.optional(words),
  shares: v.optional(words),
  matters: v.optional(v.array(v.union([covered, words], "an id or a map"))),
  binding: v.optional(v.union([binding, truth], "true, false or a map")),
  via: v.optional(words),
  history: v.optional(v.array(change)),
  sources: v.optional(v.array(v.union([source, words], "a text or a map"))),
};

/** An agreement of `library.yaml`; its id is its key. */
export const agreement = v.object(agreementFields);

/** An actor of `library.yaml`; its id is its key. */
const libraryActor = v.object({
  name: v.optional(words),
  kind: v.optional(oneOf(actorKinds)),
  aliases: v.optional(texts),
  of: v.optional(words),
});

/** A matter of `library.yaml`; its id is its key. */
const matter = v.object({ name: v.optional(words), aliases: v.optional(texts), "part-of": v.optional(words) });

const actor = v.pipe(
  v.object({
    actor: v.optional(words),
    name: v.optional(words),
    kind: v.optional(oneOf(actorKinds)),
    aliases: v.optional(texts),
    role: v.optional(words),
    stance: v.optional(words),
    interests: v.optional(texts),
    ...extracted,
    source: v.optional(words),
  }),
  v.check((map) => map.actor !== undefined || map.name !== undefined, "has neither actor nor name"),
);

const obstacle = v.object({
  what: words,
  kind: v.optional(oneOf(obstacleKinds)),
  holder: v.optional(words),
  hinders: v.optional(texts),
  severity: v.optional(oneOf(severities)),
  evidence: v.optional(words),
  grade: v.optional(grade),
  ...extracted,
});

const event = v.object({
  date,
  event: words,
  source: v.optional(words),
  id: v.optional(words),
  grade: v.optional(grade),
  ...extracted,
});

const judgement = v.object({
  text: words,
  likelihood: v.optional(oneOf(likelihoods)),
  confidence: v.optional(oneOf(confidences)),
  basis: v.optional(words),
  source: v.optional(words),
});

/** The front matter of a brief. */
export const frontMatter = v.object({
  title: v.optional(words),
  id: v.optional(id),
  date: v.optional(date),
  tags: v.optional(texts),
  regions: v.optional(texts),
  summary: v.optional(words),
  actors: v.optional(v.array(v.union([actor, words], "a name or a map"))),
  agreements: v.optional(
    v.array(v.union([v.object({ id, ...agreementFields, ...extracted }), words], "an id or a map")),
  ),
  obstacles: v.optional(v.array(v.union([obstacle, words], "a text or a map"))),
  timeline: v.optional(v.array(event)),
  judgements: v.optional(v.array(v.union([judgement, words], "a text or a map"))),
  watch: v.optional(texts),
  sources: v.optional(v.array(v.union([source, words], "a text or a map"))),
  related: v.optional(texts),
});

/** What `library.yaml` defines: each part maps ids to entries, which are read one by one. */
export const libraryFile = v.object({
  name: v.optional(words),
  actors: v.optional(v.record(v.string(), libraryActor)),
  agreements: v.optional(v.record(v.string(), agreement)),
  matters: v.optional(v.record(v.string(), matter)),
});
