import { seenDate } from "../model/agreement.ts";
import type { Brief } from "../model/brief.ts";
import type { DocumentFacts } from "../model/document-facts.ts";
import { type KnownAgreement, shortName } from "../model/known-agreement.ts";
import type { Problem } from "../model/problem.ts";
import type { TimelineEvent } from "../model/timeline.ts";
import type { StatusOnDay } from "../question/agreement-status.ts";
import { plural } from "../text/plural.ts";
import { partiesText, sinceText, statusText } from "./agreement-table.ts";
import { actorFields, judgementJson, obstacleJson } from "./brief-json.ts";
import { actorBlocks, fieldSection, judgementBlocks, obstacleBlocks, titleBlocks, watchBlocks } from "./brief-parts.ts";
import { agreementSpan, inRole } from "./spans.ts";
import { extractedNote, marked, tracedJson } from "./traced.ts";
import type { Block, Field, View } from "./view.ts";

/** A brief to be summed up: what its front matter states, completed by what is in its text. */
export interface SummarisedBrief {
  readonly brief: Brief;
  /** As it was named, an id or a file. */
  readonly name: string;
  readonly facts: DocumentFacts;
  readonly agreements: readonly SummarisedAgreement[];
  readonly events: readonly TimelineEvent[];
}

/** An agreement, and how it stood on the day of the brief; null where that is not known. */
interface SummarisedAgreement {
  readonly agreement: KnownAgreement;
  readonly status: StatusOnDay | null;
}

/** Briefs to be summed up, in the order named. */
export interface SummaryAnswer {
  readonly briefs: readonly SummarisedBrief[];
  readonly problems: readonly Problem[];
}

/** One screen a brief: bottom line, key actors, obstacles, what to watch. */
export function summaryView({ briefs, problems }: SummaryAnswer): View {
  return {
    get data() {
      return briefs.map(summaryJson);
    },
    fields: ["id", "date", "title", "summary"],
    get blocks(): readonly Block[] {
      return briefs.flatMap(summaryBlocks);
    },
    shape: "page",
    ids: briefs.map(({ brief }) => brief.id),
    problems,
  };
}

/** More than this no screen shows of the actors of a text; `actors` lists them all. */
const mostActors = 8;

/** What was agreed and what happened when is shown where the text was asked for it. */
function summaryBlocks({ brief, name, facts, agreements, events }: SummarisedBrief): Block[] {
  const { actors, obstacles } = brief;
  const found = agreements.filter(({ agreement }) => agreement.trace !== undefined);
  const told = events.filter(({ trace }) => trace !== undefined);
  return [
    ...titleBlocks(brief, [...new Set([facts.publisher ?? "", facts.author ?? ""])]),
    ...judgementBlocks(brief),
    ...actorBlocks({ ...brief, actors: keyActors(actors) }),
    ...obstacleBlocks(brief),
    ...fieldSection("Agreements", found.map(agreementField)),
    ...fieldSection("What happened when", told.map(eventField)),
    ...watchBlocks(brief),
    ...extractedNote([
      ["actor", actors],
      ["obstacle", obstacles],
      ["agreement", found.map(({ agreement }) => agreement)],
      ["event", told],
    ]),
    ...moreActors(brief, name),
    ...(obstacles.length > 0 ? [] : languageNote(facts)),
  ];
}

/** All whom a person named; of those whom a text names the first. */
function keyActors(actors: Brief["actors"]): Brief["actors"] {
  return actors.filter(({ trace }, index) => trace === undefined || index < mostActors);
}

function moreActors({ actors }: Brief, name: string): Block[] {
  const more = actors.length - keyActors(actors).length;
  return more === 0 ? [] : [quiet(`and ${plural(more, "other actor")}: brief actors ${name} tells all`)];
}

/** Of other languages only names are read: that there is no obstacle would be no finding. */
function languageNote({ language }: DocumentFacts): Block[] {
  if (language === null || language === "en") return [];
  return [
    quiet(`obstacles, agreements and events are read from English; this text is in another language (${language})`),
  ];
}

function quiet(text: string): Block {
  return { kind: "paragraph", text: { role: "dim", text } };
}

function agreementField({ agreement, status }: SummarisedAgreement): Field {
  const parties = partiesText(agreement);
  const since = status === null || status.since.date === "" ? "" : ` ${sinceText(status.since)}`;
  return {
    label: status === null ? { role: "low", text: "–" } : statusText(status.status),
    value: marked(agreement, inRole("name", agreementSpan(agreement))),
    detail: inRole("dim", parties, since),
  };
}

function eventField(told: TimelineEvent): Field {
  return { label: { role: "label", text: told.date }, value: marked(told, told.event) };
}

function summaryJson({ brief, facts, agreements, events }: SummarisedBrief): Record<string, unknown> {
  const { id, title, date, summary, judgements, actors, obstacles, watch } = brief;
  const { publisher, author, language } = facts;
  return {
    id,
    title,
    date,
    summary,
    judgements: judgements.map(judgementJson),
    actors: actors.map((actor) => ({
      ...actorFields(actor),
      aliases: actor.aliases,
      ...tracedJson(actor),
      source: actor.source,
    })),
    obstacles: obstacles.map(obstacleJson),
    watch,
    publisher,
    author,
    language,
    agreements: agreements.map(agreementJson),
    events: events.map(eventJson),
  };
}

function agreementJson({ agreement, status }: SummarisedAgreement): Record<string, unknown> {
  return {
    id: agreement.id,
    name: agreement.trace === undefined ? shortName(agreement) : agreement.name,
    parties: agreement.parties.map(({ name }) => name),
    status: status?.status ?? null,
    since: status === null ? null : seenDate(status.since),
    evidence: agreement.trace?.sentence ?? null,
    ...tracedJson(agreement),
  };
}

function eventJson(told: TimelineEvent): Record<string, unknown> {
  const { date, event, trace } = told;
  return { date, event, evidence: trace?.sentence ?? null, ...tracedJson(told) };
}
