import type { NamedActor } from "../model/actor.ts";
import { shortName } from "../model/known-agreement.ts";
import type { Problem } from "../model/problem.ts";
import type { Cite, FindReference } from "../model/reference.ts";
import type { Channel } from "../question/channel.ts";
import type { HistoryEntry, TieChange } from "../question/tie-changes.ts";
import { agreementCites } from "./agreement-cites.ts";
import { channelJson } from "./channel-json.ts";
import { citedRows, createSourceList, type SourceList, spaced } from "./source-list.ts";
import { actorSpan, agreementSpan, inRole, joined } from "./spans.ts";
import { agreementSpans, citedField, cutOf, routeSpans, untoldOf } from "./tie-table.ts";
import type { Block, Field, Piece, View } from "./view.ts";

/**
 * The days on which the channel between two actors changed, and what the histories note between
 * them.
 */
export interface TieChangesAnswer {
  readonly from: NamedActor;
  readonly to: NamedActor;
  /** Up to this day, YYYY-MM-DD. */
  readonly day: string;
  readonly changes: readonly TieChange[];
  /** Whether there ever was a channel. */
  readonly hasChannel: boolean;
  /** The last day that is told, where to find out more would have taken too long. */
  readonly cutAfter: string | null;
  /** Where the sources of the causes are found; null where nobody asked for them. */
  readonly sources: FindReference | null;
  readonly problems: readonly Problem[];
}

/** The changes day by day, each with its causes. */
export function tieChangesView(answer: TieChangesAnswer): View {
  const { from, to, day, changes, hasChannel, cutAfter, sources, problems } = answer;
  const untold = untoldOf(changes.map((change) => (change.kind === "change" ? change.channels : [])));
  return {
    ...citedRows(changes, changeJson, { find: sources, citesOf: changeCites }),
    fields: ["date", "type", "kind", "path", "agreements", "note", "holds", ...citedField(sources)],
    get blocks(): readonly Block[] {
      const list = sources === null ? null : createSourceList(sources);
      return [
        { kind: "heading", level: 1, text: [actorSpan(from), " → ", actorSpan(to), ", as it changed"] },
        { kind: "fields", fields: changes.map((change) => changeField(change, list)) },
        ...(list?.blocks() ?? []),
      ];
    },
    ...(cutAfter === null ? cutOf(untold, 0) : { cut: `not told: what changed after ${cutAfter}, as too much did` }),
    shape: "page",
    ids: [...new Set(changes.flatMap(entriesOf).map(({ agreement }) => agreement.id))],
    ...(hasChannel ? {} : { nothing: `no channel from ${from.name} to ${to.name} up to ${day}` }),
    problems,
  };
}

function entriesOf(change: TieChange): readonly HistoryEntry[] {
  return change.kind === "note" ? [change.entry] : change.causes;
}

/** What the causes cite, or the note. */
function changeCites(change: TieChange): Cite[] {
  return entriesOf(change).flatMap(entryCites);
}

function entryCites({ agreement, change: { source } }: HistoryEntry): Cite[] {
  return agreementCites(agreement, source);
}

function changeField(change: TieChange, list: SourceList | null): Field {
  const cited = (entry: HistoryEntry) => [...entrySpans(entry), ...spaced(list?.marks(entryCites(entry)) ?? [])];
  if (change.kind === "note") {
    return { label: change.date, value: inRole("dim", "note: ", cited(change.entry)) };
  }
  const { date, channels, causes } = change;
  return {
    label: { role: "strong", text: date },
    value: channels.length === 0 ? { role: "strong", text: "no channel" } : joined(channels.map(channelSpans), "; "),
    detail: joined(causes.map(cited), "; "),
  };
}

function channelSpans(channel: Channel): Piece[] {
  const unknown = channel.holds === "yes" ? "" : ", unknown whether it holds";
  return [`${channel.kind}: `, ...routeSpans(channel), " (", ...agreementSpans(channel), ")", unknown];
}

function entrySpans({ agreement, change: { status, note } }: HistoryEntry): Piece[] {
  return [agreementSpan(agreement), ` ${status}${note === null ? "" : `: ${note}`}`];
}

function entryText({ agreement, change: { status, note } }: HistoryEntry): string {
  return `${shortName(agreement)} ${status}${note === null ? "" : `: ${note}`}`;
}

/**
 * One row a day: what the answer was from then on (`kind` null: none), or a note. Of several equal
 * channels all stand in `channels`.
 */
function changeJson(change: TieChange): Record<string, unknown> {
  const isNote = change.kind === "note";
  const channels = isNote ? [] : change.channels.map((channel) => channelJson(channel, change.day, []));
  const entries = entriesOf(change);
  return {
    date: change.date,
    type: change.kind,
    kind: channels[0]?.["kind"] ?? (isNote ? null : "none"),
    holds: channels[0]?.["holds"] ?? null,
    path: channels[0]?.["path"] ?? [],
    agreements: isNote
      ? [change.entry.agreement.id]
      : [...new Set(channels.flatMap((channel) => channel["agreements"]))],
    note: entries.map(entryText).join("; "),
    channels,
    causes: entries.map(({ agreement, change: { date, status, note, source } }) => ({
      agreement: agreement.id,
      date,
      status,
      note,
      source,
    })),
  };
}
