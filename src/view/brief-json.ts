import type { BriefActor, Party } from "../model/actor.ts";
import type { Brief, WholeBrief } from "../model/brief.ts";
import { briefFields, type FieldName, fieldNames, isAtHand, type PlainName } from "../model/brief-fields.ts";
import type { Judgement } from "../model/judgement.ts";
import type { Obstacle } from "../model/obstacle.ts";
import type { Source } from "../model/source.ts";
import type { TimelineEvent } from "../model/timeline.ts";
import { tracedJson } from "./traced.ts";

type PartsName = Exclude<FieldName, PlainName>;

/** What is made of parts, as scripts see it; the other fields are printed as they are. */
const parts: { readonly [Name in PartsName]: (brief: Brief) => unknown } = {
  actors: ({ actors }) => actors.map(actorJson),
  obstacles: ({ obstacles }) => obstacles.map(obstacleJson),
  sources: ({ sources }) => sources.map(sourceJson),
  timeline: ({ timeline }) => timeline.map((told) => timelineEventJson(told)),
  judgements: ({ judgements }) => judgements.map(judgementJson),
};

/** A brief's field, or what the library knows of it besides. */
type Printed = FieldName | "path" | "library" | "extra" | "body" | "dateFrom" | "summaryFrom";

const names = (printed: "in lists" | "whole") => fieldNames.filter((name) => briefFields[name].printed === printed);
const listNames: readonly Printed[] = [...names("in lists"), "path", "library", "extra"];
const wholeNames: readonly Printed[] = [...listNames, ...names("whole"), "dateFrom", "summaryFrom", "body"];

/**
 * A brief in a list, as scripts see it; most print few of its fields, and the longest are made when
 * printed. The manual documents each field; a field keeps its name and type.
 */
export function briefJson(brief: Brief): Record<string, unknown> {
  return print(brief, listNames);
}

/** A whole brief: the fields of a list, and timeline, watch, related and body. */
export function wholeBriefJson(brief: WholeBrief): Record<string, unknown> {
  return print(brief, wholeNames);
}

/** The fields of a whole brief where there is none: a table has them all. */
export function noBriefJson(): Record<string, unknown> {
  return Object.fromEntries(wholeNames.map((name) => [name, null]));
}

/** Where an object for scripts keeps the brief that it is of. */
const briefOf = Symbol("brief");

interface OfBrief {
  readonly [briefOf]: Brief;
}

/** Fields of a brief that lists do not show. */
const alwaysLate: ReadonlySet<Printed> = new Set(["extra", "dateFrom", "summaryFrom"] as const);

/** What is not at hand is a getter, shared by all: one for each would cost more than the list. */
const getters = new Map(
  wholeNames.filter(isLate).map((name): [Printed, PropertyDescriptor & ThisType<OfBrief>] => [
    name,
    {
      enumerable: true,
      get() {
        const brief = this[briefOf];
        return name in parts ? parts[name as PartsName](brief) : brief[name as keyof Brief];
      },
    },
  ]),
);

function isLate(name: Printed): boolean {
  return alwaysLate.has(name) || (Object.hasOwn(briefFields, name) && !isAtHand(name as FieldName));
}

function print(brief: Brief, printed: readonly Printed[]): Record<string, unknown> {
  const json: Record<string, unknown> = Object.defineProperty({}, briefOf, { value: brief });
  for (const name of printed) {
    const getter = getters.get(name);
    if (getter === undefined) json[name] = brief[name as keyof Brief];
    else Object.defineProperty(json, name, getter);
  }
  return json;
}

/** An actor in a brief. */
export function actorJson(actor: BriefActor): Record<string, unknown> {
  return { ...actorFields(actor), ...tracedJson(actor), source: actor.source };
}

/** An actor in a brief, without who says so. */
export function actorFields({ id, name, kind, role, stance, interests }: BriefActor): Record<string, unknown> {
  return { id, name, kind, role, stance, interests };
}

/** An event as a brief tells it. */
function timelineEventJson(told: TimelineEvent): Record<string, unknown> {
  const { date, event, source, id, grade } = told;
  return { date, event, source, id, grade, ...tracedJson(told) };
}

/** An obstacle in a brief; holder and hinders are ids where they resolve, else as written. */
export function obstacleJson(obstacle: Obstacle): Record<string, unknown> {
  const { what, kind, severity, holder, hinders, evidence, grade } = obstacle;
  return {
    what,
    kind,
    severity,
    holder: holder === null ? null : partyJson(holder),
    hinders: hinders.map(partyJson),
    evidence,
    grade,
    ...tracedJson(obstacle),
  };
}

/** A judgement of a brief. */
export function judgementJson({ text, likelihood, confidence, basis, source }: Judgement): Record<string, unknown> {
  return { text, likelihood, confidence, basis, source };
}

/** A party as scripts see it: by its id, else as written. */
export function partyJson({ id, name }: Party): string {
  return id ?? name;
}

/** A source, as scripts see it. */
export function sourceJson(source: Source): Record<string, unknown> {
  const { id, publisher, title, date, url, grade, retrieved } = source;
  return { id, publisher, title, date, url, grade, retrieved };
}
