import { groupBy } from "../model/group-by.ts";
import type { Problem } from "../model/problem.ts";
import type { Cite, FindReference } from "../model/reference.ts";
import type { ToldEvent } from "../model/timeline.ts";
import type { Traced } from "../model/trace.ts";
import type { MergedEvent } from "../question/merge-timeline.ts";
import { plural } from "../text/plural.ts";
import { type Asking, nothingStated } from "./nothing-stated.ts";
import { citedRows, createSourceList, type SourceList } from "./source-list.ts";
import { inRole, joined, sourceSpan } from "./spans.ts";
import { extractedNote, marked, tracedJson } from "./traced.ts";
import type { Block, Field, Piece, Span, View } from "./view.ts";

/** What happened, in order. */
export interface TimelineAnswer {
  readonly events: readonly MergedEvent[];
  readonly asking: Asking;
  /** Where the sources of the tellings are found; null where nobody asked for them. */
  readonly sources: FindReference | null;
  readonly problems: readonly Problem[];
}

/** Events year by year, each with everybody who tells it and their source. */
export function timelineView({ events, asking, sources, problems }: TimelineAnswer): View {
  return {
    ...citedRows(events, eventJson, { find: sources, citesOf: eventCites }),
    fields: ["date", "event", "briefs", "agreements", "origin", "certainty", ...(sources === null ? [] : ["cited"])],
    get blocks(): readonly Block[] {
      const list = sources === null ? null : createSourceList(sources);
      const shown = [...eventBlocks(events, list), ...extractedNote([["event", events.map(tracedEvent)]])];
      return [...shown, ...(list?.blocks() ?? [])];
    },
    shape: "list",
    ids: [...new Set(events.flatMap(({ tellings }) => tellings.flatMap(({ brief }) => brief ?? [])))],
    ...(events.length === 0 ? { nothing: nothingStated("events", asking) } : {}),
    problems,
  };
}

/** Events under a heading for each year. */
function eventBlocks(events: readonly MergedEvent[], list: SourceList | null): Block[] {
  const years = groupBy(events, ({ date }) => date.slice(0, 4));
  return Array.from(years, ([year, ofYear]): Block[] => [
    {
      kind: "heading",
      level: 2,
      text: [year, { role: "dim", text: `  ${plural(ofYear.length, "event")}` }],
    },
    { kind: "fields", fields: ofYear.map((event) => eventField(event, list)) },
  ]).flat();
}

/** An event as scripts see it. */
export function eventJson(merged: MergedEvent): Record<string, unknown> {
  const { date, event, tellings } = merged;
  const tellers = (key: "brief" | "agreement") => [...new Set(tellings.flatMap((told) => told[key] ?? []))];
  return {
    date,
    event,
    briefs: tellers("brief"),
    agreements: tellers("agreement"),
    tellings: tellings.map((told) => ({
      brief: told.brief,
      agreement: told.agreement,
      date: told.date,
      event: told.event,
      source: told.source,
      id: told.id,
      grade: told.grade,
      ...tracedJson(told),
    })),
    ...tracedJson(tracedEvent(merged)),
  };
}

/** The date is printed as it is written: `2014` and `2014-12` say that no more is known. */
export function eventField(merged: MergedEvent, list: SourceList | null): Field {
  const { date, event, tellings } = merged;
  return {
    label: { role: "label", text: date },
    value: marked(tracedEvent(merged), event),
    detail: inRole(
      "dim",
      joined(
        tellings.map((told) => tellerSpans(told, list)),
        "; ",
      ),
    ),
  };
}

/** What anybody states is stated; else it is as sure as its surest telling. */
function tracedEvent({ tellings }: MergedEvent): Traced {
  if (tellings.some(({ trace }) => trace === undefined)) return {};
  const [first] = tellings.toSorted((left, right) => (right.trace?.certainty ?? 0) - (left.trace?.certainty ?? 0));
  return first ?? {};
}

/** The sources by which an event is told. */
export function* eventCites({ tellings }: MergedEvent): Generator<Cite> {
  for (const told of tellings) yield* tellingCites(told);
}

function tellingCites({ brief, agreement, source }: ToldEvent): Cite[] {
  if (source === null) return [];
  const of =
    brief === null ? { kind: "agreement" as const, id: agreement ?? "" } : { kind: "brief" as const, id: brief };
  return [{ of, label: source }];
}

/** Who tells it, and by which of its sources. */
function tellerSpans(told: ToldEvent, list: SourceList | null): Piece[] {
  const { brief, agreement, source, grade } = told;
  const id = brief ?? agreement ?? "";
  const marks = list?.marks(tellingCites(told)) ?? [];
  const teller: Span = { text: id, target: { kind: brief === null ? "agreement" : "brief", id } };
  const graded = grade === null ? [] : [`, ${grade}`];
  if (marks.length > 0) return [teller, ...graded, " ", ...marks];
  return source === null ? [teller, ...graded] : [teller, " [", sourceSpan(id, source), ...graded, "]"];
}
