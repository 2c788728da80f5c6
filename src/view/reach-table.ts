import type { NamedActor } from "../model/actor.ts";
import type { Matter } from "../model/matter.ts";
import type { Problem } from "../model/problem.ts";
import type { Cite, FindReference } from "../model/reference.ts";
import type { Channel } from "../question/channel.ts";
import type { AllReached, Reach } from "../question/channels.ts";
import { mapped } from "../text/mapped.ts";
import { ofLast } from "../text/of-last.ts";
import { channelCites } from "./agreement-cites.ts";
import { channelJson, mediators, since } from "./channel-json.ts";
import type { AlikeRow } from "./rows.ts";
import { citedRows, createSourceList, listedAfter, type SourceList } from "./source-list.ts";
import { actorSpan, joined } from "./spans.ts";
import { aboutText, agreementSpans, caveats, citedField, cutOf, onward, untoldOf } from "./tie-table.ts";
import type { Block, Text, View } from "./view.ts";

/** Everybody whom an actor can share information with, and how. */
export interface ReachAnswer extends AllReached {
  readonly actor: NamedActor;
  /** As of channels. */
  readonly day: string;
  readonly about: Matter | null;
  /** Where the sources of agreements are found; null where nobody asked for them. */
  readonly sources: FindReference | null;
  readonly problems: readonly Problem[];
}

/** Channels one a line, with whom each is. */
export function reachView(answer: ReachAnswer): View {
  const { actor, day, about, near, far, untold, sources, problems } = answer;
  const channels = channelsOf(near, far);
  const [first] = channels;
  const citesOf = ofLast(likenessOf, ({ channel }: ChannelWith) => [...channelCites(channel)]);
  return {
    ...citedRows(channels, ({ channel }) => channelJson(channel, day, []), { find: sources, citesOf, alikeOf }),
    fields: ["to", "kind", "mediators", "agreements", "since", "holds", "passes", ...citedField(sources)],
    get blocks(): readonly Block[] {
      const list = sources === null ? null : createSourceList(sources);
      return [
        {
          kind: "table",
          columns: [
            { title: "with" },
            { title: "channel", isWhole: true },
            { title: "through" },
            { title: "by" },
            { title: "since" },
            ...(list === null ? [] : [{ title: "source" }]),
          ],
          rows: mapped(channels, createReachRows(list, citesOf)),
        },
        ...notesOn(answer, channels),
        ...listedAfter(list, mapped(channels, citesOf)),
      ];
    },
    ...cutOf(untoldOf(far.map(({ channels }) => channels)), untold),
    shape: "list",
    get ids(): readonly string[] {
      return [...Array.from(near, ({ actor: other }) => other.id), ...far.map(({ actor: other }) => other.id)];
    },
    ...(first === undefined
      ? { nothing: `${actor.name} shares information${aboutText(about)} with nobody on ${day}` }
      : {}),
    problems,
  };
}

/** The rows of a table: most differ from the one above by the name alone. */
function createReachRows(
  list: SourceList | null,
  citesOf: (one: ChannelWith) => readonly Cite[],
): (one: ChannelWith) => readonly Text[] {
  const restOf = ofLast(likenessOf, (one: ChannelWith): readonly Text[] => {
    const { channel } = one;
    return [
      channel.holds === "yes" ? channel.kind : `${channel.kind}?`,
      joined(
        mediators(channel).map((actor) => actorSpan(actor)),
        ", ",
      ),
      agreementSpans(channel),
      { role: "dim", text: [since(channel).join(", "), ...caveats(channel)].join("; ") },
      ...(list === null ? [] : [list.marks(citesOf(one))]),
    ];
  });
  return (one) => [actorSpan(one.other, "name"), ...restOf(one)];
}

/** All that a channel is told by but with whom it is. */
function likenessOf({ channel }: ChannelWith): readonly unknown[] {
  const { kind, holds, passes, moreAtLeast, steps } = channel;
  const [first] = steps;
  const likeness: unknown[] = [kind, holds, passes, moreAtLeast, first?.grounds];
  for (let at = 1; at < steps.length; at += 1) likeness.push(steps[at]?.from, steps[at]?.grounds);
  return likeness;
}

function alikeOf({ other, channel }: ChannelWith): AlikeRow<ChannelWith> {
  return { likeness: likenessOf({ other, channel }), id: other.id, withId: (id) => withEnd(channel, { ...other, id }) };
}

/** The same channel, to another. */
function withEnd(channel: Channel, other: NamedActor): ChannelWith {
  const steps = channel.steps.map((step, at) => (at === channel.steps.length - 1 ? { ...step, to: other } : step));
  return { other, channel: { ...channel, steps } };
}

/** A channel, and with whom it is. */
interface ChannelWith {
  readonly other: NamedActor;
  readonly channel: Channel;
}

/** One after the other, with whom each is. */
function channelsOf(near: Iterable<Reach>, far: readonly Reach[]): Iterable<ChannelWith> {
  return {
    *[Symbol.iterator]() {
      for (const { actor: other, channels } of near) for (const channel of channels) yield { other, channel };
      for (const { actor: other, channels } of far) for (const channel of channels) yield { other, channel };
    },
  };
}

/** What the words of a table mean, as far as they stand in it. */
function notesOn({ far, isDoubted }: ReachAnswer, channels: Iterable<ChannelWith>): Block[] {
  const marked = [
    ...(far.some(({ channels }) => channels.some(isChained)) ? [`chained: by separate agreements, ${onward}`] : []),
  ];
  const mayBeUnknown = isDoubted ? channels : channelsOf([], far);
  for (const { channel } of mayBeUnknown) {
    if (channel.holds !== "unknown") continue;
    marked.push("?: nobody knows whether it was in force, or whether what the agreements cover is the same");
    break;
  }
  return marked.map((text) => ({ kind: "paragraph", text: { role: "dim", text } }));
}

function isChained({ kind }: Channel): boolean {
  return kind === "chained";
}
