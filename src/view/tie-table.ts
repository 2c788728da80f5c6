import type { NamedActor } from "../model/actor.ts";
import { shortName } from "../model/known-agreement.ts";
import type { Matter } from "../model/matter.ts";
import type { Problem } from "../model/problem.ts";
import type { FindReference } from "../model/reference.ts";
import type { Channel } from "../question/channel.ts";
import type { AllReached, Reach } from "../question/channels.ts";
import type { Ground } from "../question/tie-graph.ts";
import { mapped } from "../text/mapped.ts";
import { plural } from "../text/plural.ts";
import { channelCites, groundCites } from "./agreement-cites.ts";
import { agreementIds, channelJson, channelPath, groundsOf, mediators, since } from "./channel-json.ts";
import { caveatText, groundText, mattersText, paperText } from "./ground-text.ts";
import { citedRows, createSourceList, type SourceList, spaced } from "./source-list.ts";
import { actorSpan, agreementSpan, inRole, joined } from "./spans.ts";
import type { Block, Piece, Span, View } from "./view.ts";

/** The best channels between two actors. */
export interface ChannelAnswer {
  readonly from: NamedActor;
  readonly to: NamedActor;
  /** The day that is answered for, YYYY-MM-DD. */
  readonly day: string;
  readonly channels: readonly Channel[];
  /** What there is below these, the better first. */
  readonly lower: readonly Channel[];
  /** The matters that the libraries name, and the one that was asked about. */
  readonly matters: readonly Matter[];
  readonly about: Matter | null;
  /** Whether there is none as far as was known then, but is one by what is known now. */
  readonly isKnownLater: boolean;
  /** Where the sources of agreements are found; null where nobody asked for them. */
  readonly sources: FindReference | null;
  readonly problems: readonly Problem[];
}

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

const knownLater = "one is known only from briefs dated later: --changes without --as-of shows it";

/** Channels step by step. */
export function channelView(answer: ChannelAnswer): View {
  const { from, to, day, channels, lower, matters, about, isKnownLater, sources, problems } = answer;
  const none = `no channel${aboutText(about)} from ${from.name} to ${to.name} on ${day}`;
  return {
    ...citedRows(channels, (channel) => channelJson(channel, day, channel === channels[0] ? lower : []), {
      find: sources,
      citesOf: channelCites,
    }),
    fields: ["from", "to", "kind", "path", "agreements", "since", "holds", "passes", ...citedField(sources)],
    get blocks(): readonly Block[] {
      const list = sources === null ? null : createSourceList(sources);
      return [
        { kind: "heading", level: 1, text: [actorSpan(from), " → ", actorSpan(to)] },
        { kind: "paragraph", text: { role: "dim", text: `On ${day}${aboutText(about)}` } },
        ...channels.flatMap((channel) => channelBlocks(channel, answer, list)),
        ...lowerBlocks(lower, matters, list),
        ...(list?.blocks() ?? []),
      ];
    },
    ...cutOf(untoldOf([channels]), 0),
    shape: "page",
    ids: [...new Set(channels.flatMap(agreementIds))],
    ...(channels.length === 0 ? { nothing: isKnownLater ? `${none}; ${knownLater}` : none } : {}),
    problems,
  };
}

/** Channels one a line, with whom each is. */
export function reachView(answer: ReachAnswer): View {
  const { actor, day, about, near, far, untold, sources, problems } = answer;
  const channels = channelsOf(near, far);
  const [first] = channels;
  return {
    ...citedRows(channels, ({ channel }) => channelJson(channel, day, []), {
      find: sources,
      citesOf: ({ channel }) => channelCites(channel),
    }),
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
          rows: mapped(channels, ({ other, channel }) => [
            actorSpan(other, "name"),
            channel.holds === "yes" ? channel.kind : `${channel.kind}?`,
            joined(
              mediators(channel).map((actor) => actorSpan(actor)),
              ", ",
            ),
            agreementSpans(channel),
            { role: "dim", text: [since(channel).join(", "), ...caveats(channel)].join("; ") },
            ...(list === null ? [] : [list.marks(channelCites(channel))]),
          ]),
        },
        ...notesOn(answer, channels),
        ...(list === null ? [] : listedAfter(list, channels)),
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

/** The last field, where sources were asked for. */
export function citedField(sources: FindReference | null): readonly string[] {
  return sources === null ? [] : ["cited"];
}

/** A channel, and with whom it is. */
interface ChannelWith {
  readonly other: NamedActor;
  readonly channel: Channel;
}

/** The list behind a table whose rows are made when they are laid out, which is after. */
function listedAfter(list: SourceList, channels: Iterable<ChannelWith>): Block[] {
  for (const { channel } of channels) list.marks(channelCites(channel));
  return list.blocks();
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

const onward = "onward release not assured";

/** How many channels there are at least that are not told, of several pairs of actors. */
export function untoldOf(pairs: readonly (readonly Channel[])[]): number {
  return pairs.reduce((sum, [channel]) => sum + (channel?.moreAtLeast ?? 0), 0);
}

/** What to say where an answer without end was cut. */
export function cutOf(channels: number, actors: number): Pick<View, "cut"> {
  const said = [
    ...(actors === 0 ? [] : [`${plural(actors, "more actor")} reached by longer chains`]),
    ...(channels === 0 ? [] : [`at least ${plural(channels, "more channel")} as good as these`]),
  ];
  return said.length === 0 ? {} : { cut: `not told: ${said.join(", ")}` };
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

function aboutText(about: Matter | null): string {
  return about === null ? "" : ` about ${about.name}`;
}

/** What is to be said of its agreements on the day, each once. */
function caveats(channel: Channel): string[] {
  const grounds = groundsOf(channel);
  const [first] = grounds;
  if (grounds.length === 1 && first?.caveat === null) return [];
  return [...new Set(grounds.flatMap(({ caveat }) => caveatText(caveat) ?? []))];
}

/** `South Korea → United States → Japan`. */
export function routeSpans(channel: Channel): Piece[] {
  return joined(
    channelPath(channel).map((actor) => actorSpan(actor)),
    " → ",
  );
}

/** The agreements of a channel by their short names, each once. */
export function agreementSpans(channel: Channel): Piece[] {
  const grounds = groundsOf(channel);
  if (grounds.length === 1) return grounds.map(({ agreement }) => agreementSpan(agreement));
  const byName = new Map(grounds.map(({ agreement }) => [shortName(agreement), agreementSpan(agreement)]));
  return joined([...byName.values()], ", ");
}

function channelBlocks(channel: Channel, { matters, about }: ChannelAnswer, list: SourceList | null): Block[] {
  const isPart = about !== null && channel.passes.length > 0 && !channel.passes.includes(about.id);
  const part = isPart ? [`; only a part: ${mattersText(channel.passes, matters)}`] : [];
  return [
    { kind: "paragraph", text: [...kindText(channel), ...part] },
    {
      kind: "fields",
      widestLabel: 40,
      fields: channel.steps.map(({ from, to, grounds }, index) => ({
        label: inRole("name", actorSpan(from), " → ", actorSpan(to)),
        value: joined(
          grounds.map((ground) => [
            agreementSpan(ground.agreement),
            { role: "dim", text: `, ${groundText(ground)}` },
            ...spaced(list?.marks(groundCites(ground)) ?? []),
          ]),
          "; ",
        ),
        // A mediator passes on what it was given: by the same agreements, so that it is said once.
        ...(index > 0 && channel.kind === "relayed" ? {} : { detail: inRole("dim", papersText(grounds, matters)) }),
      })),
    },
  ];
}

/** What each of a step's agreements passes; of several by its name. */
function papersText(grounds: readonly Ground[], matters: readonly Matter[]): string {
  const [only] = grounds;
  if (only !== undefined && grounds.length === 1) return paperText(only, matters);
  const said = grounds.map((ground) => [shortName(ground.agreement), paperText(ground, matters)] as const);
  return said.flatMap(([name, text]) => (text === "" ? [] : [`${name}: ${text}`])).join("; ");
}

/** What would remain without the best, each in one line. */
function lowerBlocks(lower: readonly Channel[], matters: readonly Matter[], list: SourceList | null): Block[] {
  if (lower.length === 0) return [];
  const blocks = lower.map((channel): Block => {
    const passes = channel.passes.length === 0 ? "" : `; may pass: ${mattersText(channel.passes, matters)}`;
    const route = [
      ...routeSpans(channel),
      " (",
      ...agreementSpans(channel),
      ")",
      passes,
      certainty(channel),
      ...spaced(list?.marks(channelCites(channel)) ?? []),
    ];
    return { kind: "paragraph", text: inRole("dim", `else ${channel.kind}: `, route) };
  });
  return [{ kind: "group", blocks }];
}

function certainty(channel: Channel): string {
  return `${channel.kind === "chained" ? `; ${onward}` : ""}${channel.holds === "yes" ? "" : "; unknown whether it holds"}`;
}

function kindText(channel: Channel): Piece[] {
  const kind: Span = { role: "strong", text: channel.kind };
  if (channel.kind === "direct") return [kind, certainty(channel)];
  const through = [
    kind,
    " through ",
    ...joined(
      mediators(channel).map((actor) => actorSpan(actor)),
      ", then ",
    ),
  ];
  return [...through, certainty(channel)];
}
