import { extractTexts } from "../extract/extract.ts";
import type {
  ExtractedActor,
  ExtractedAgreement,
  ExtractedEvent,
  ExtractedObstacle,
  Extraction,
  Finding,
} from "../extract/extraction.ts";
import type { ActorMention } from "../model/actor.ts";
import type { Agreement } from "../model/agreement.ts";
import type { ParsedBrief, ParsedHead } from "../model/brief.ts";
import { lastDay } from "../model/date.ts";
import { type ExtractedHead, type ExtractedKind, extractedKinds, mostExtracted } from "../model/extracted.ts";
import type { KnownNames } from "../model/known-names.ts";
import type { ObstacleMention } from "../model/obstacle.ts";
import type { TimelineEvent } from "../model/timeline.ts";
import type { Trace } from "../model/trace.ts";
import { citedWithin } from "../text/found-evidence.ts";
import { slug } from "../text/slug.ts";

/** A text, and what is known of it before it is asked. */
export interface TextToExtract extends Pick<ParsedBrief, "body" | "bodyLine"> {
  /** What its front matter states. */
  readonly stated: Pick<ParsedHead, "date"> & { readonly title: string | null };
  readonly known: KnownNames;
  /** What is looked for, all unless it is said; actors always are. */
  readonly kinds?: readonly ExtractedKind[];
}

interface ExtractOptions {
  /** Whether findings tell what decided, which an index need not keep. */
  readonly withReasons: boolean;
}

/** What each of some texts says, in the form of front matter. */
export function extractHeads(texts: readonly TextToExtract[], { withReasons }: ExtractOptions): ExtractedHead[] {
  const sources = texts.map(({ body, stated: { title, date }, known, kinds = extractedKinds }) => {
    const source = beginningOf(body);
    return { source, title, date, known, kinds };
  });
  return extractTexts(sources).map((found, number) =>
    headOf(found, (texts[number] as TextToExtract).bodyLine, withReasons),
  );
}

function headOf(found: Extraction, bodyLine: number, withReasons: boolean): ExtractedHead {
  const trace = (finding: Finding) => traceOf(finding, bodyLine, withReasons);
  const agreements = found.agreements.map((agreement) => ({ id: agreement.id ?? slug(agreement.name), agreement }));
  return {
    facts: factsOf(found),
    lead: found.lead,
    actors: found.actors.map((actor) => mentionOf(actor, trace)),
    obstacles: found.obstacles.filter(({ state }) => state === "standing").map((one) => obstacleOf(one, trace)),
    timeline: found.events.map((event) => eventOf(event, trace)),
    agreements: agreements.map(({ id }) => id),
    localAgreements: agreements.map(({ id, agreement }) =>
      agreement.id === null ? agreementOf(id, agreement, { trace, date: found.date }) : mentioned(id, agreement, trace),
    ),
  };
}

/** A text up to the last line that lies within the limit. */
function beginningOf(body: string): string {
  if (body.length <= mostExtracted) return body;
  const end = body.lastIndexOf("\n", mostExtracted);
  // Of a line that has no end so far no character is cut in two.
  return end > 0 ? body.slice(0, end) : body.slice(0, mostExtracted).replace(/[\ud800-\udbff]$/, "");
}

type TraceOf = (finding: Finding) => Trace;

function factsOf({ title, date, publisher, author, language }: Extraction): ExtractedHead["facts"] {
  return { title, date, publisher, author, language };
}

function traceOf(finding: Finding, bodyLine: number, withReasons: boolean): Trace {
  const { certainty, sentence } = finding;
  const { text, line } = sentence;
  const trace = { certainty: rounded(certainty), sentence: text, line: line.sourceLine + bodyLine - 1 };
  return withReasons ? { ...trace, reasons: finding.reasons() } : trace;
}

/** Two places tell all that a certainty can. */
function rounded(certainty: number): number {
  return Math.round(certainty * 100) / 100;
}

function mentionOf(actor: ExtractedActor, trace: TraceOf): ActorMention {
  const { name, id, kind, aliases, role } = actor;
  return { reference: id ?? name, kind, aliases, role, stance: null, interests: [], source: null, trace: trace(actor) };
}

function obstacleOf(obstacle: ExtractedObstacle, trace: TraceOf): ObstacleMention {
  const { what, kind, holder, hinders, severity, sentence } = obstacle;
  const { text: evidence, line } = sentence;
  const cited = citedWithin(line.citations, sentence);
  const found = { section: line.section, passage: evidence, start: 0, end: evidence.length, cited };
  return { what, kind, holder, hinders, severity, evidence, found, grade: null, trace: trace(obstacle) };
}

function eventOf(found: ExtractedEvent, trace: TraceOf): TimelineEvent {
  const { date, event } = found;
  return { id: null, date, event, source: null, grade: null, trace: trace(found) };
}

/**
 * An agreement that the library knows, as the text calls it: what the library says of it counts,
 * and a person may confirm or dismiss that it is meant.
 */
function mentioned(id: string, found: ExtractedAgreement, trace: TraceOf): Agreement {
  const { name, aliases, sentence } = found;
  const called = [name, ...aliases].find((alias) => sentence.text.includes(alias)) ?? name;
  return { id, name: called, short: null, parties: [], ...unsaid, history: [], trace: trace(found) };
}

/** What no text says of an agreement in a form that is read. */
const unsaid = {
  terms: [],
  covers: null,
  shares: null,
  matters: [],
  binding: null,
  mediator: null,
  undated: [],
  sources: [],
} satisfies Partial<Agreement>;

/** A status without a day of its own was reached by the day on which the text says so. */
function agreementOf(
  id: string,
  found: ExtractedAgreement,
  { trace, date }: { readonly trace: TraceOf; readonly date: string | null },
): Agreement {
  const { name, aliases, parties, status, since } = found;
  const reached = since !== null ? { date: since, by: null } : date !== null ? { date: lastDay(date), by: date } : null;
  const untold = { note: null, source: null, id: null, grade: null };
  const history = status === null || reached === null ? [] : [{ ...reached, status, ...untold }];
  // `the pact` is no name by which a table could tell it from others.
  const short = aliases.find((alias) => alias.length < name.length && /^\p{Lu}/u.test(alias)) ?? null;
  return { id, name, short, parties, ...unsaid, history, trace: trace(found) };
}
