import type { NamedActor } from "../model/actor.ts";
import { shortName } from "../model/known-agreement.ts";
import type { Problem } from "../model/problem.ts";
import type { AllReached, Channel, Reach, Step } from "../question/channels.ts";
import type { Ground } from "../question/tie-graph.ts";
import { mapped } from "../text/mapped.ts";
import { plural } from "../text/plural.ts";
import { rowsOf } from "./rows.ts";
import { actorSpan, agreementSpan, inRole, joined } from "./spans.ts";
import type { Block, Piece, Span, View } from "./view.ts";

/** The best channels between two actors. */
export interface ChannelAnswer {
  readonly from: NamedActor;
  readonly to: NamedActor;
  /** The day that is answered for, YYYY-MM-DD. */
  readonly day: string;
  readonly channels: readonly Channel[];
  /** Whether there is none as far as was known then, but is one by what is known now. */
  readonly isKnownLater: boolean;
  readonly problems: readonly Problem[];
}

/** Everybody whom an actor can share information with, and how. */
export interface ReachAnswer extends AllReached {
  readonly actor: NamedActor;
  /** As of channels. */
  readonly day: string;
  readonly problems: readonly Problem[];
}

const knownLater = "one is known only from briefs dated later: --changes without --as-of shows it";

/** Channels step by step. */
export function channelView({ from, to, day, channels, isKnownLater, problems }: ChannelAnswer): View {
  const none = `no channel from ${from.name} to ${to.name} on ${day}`;
  return {
    data: channels.map((channel) => channelJson(channel, day)),
    fields: ["from", "to", "kind", "path", "agreements", "since"],
    get blocks(): readonly Block[] {
      return [
        { kind: "heading", level: 1, text: [actorSpan(from), " → ", actorSpan(to)] },
        { kind: "paragraph", text: { role: "dim", text: `On ${day}` } },
        ...channels.flatMap(channelBlocks),
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
export function reachView({ actor, day, near, far, untold, problems }: ReachAnswer): View {
  const reached: Iterable<Reach> = {
    *[Symbol.iterator]() {
      yield* near;
      yield* far;
    },
  };
  const [first] = reached;
  return {
    data: rowsOf(channelsOf(reached), ({ channel }) => channelJson(channel, day)),
    fields: ["to", "kind", "mediators", "agreements", "since"],
    get blocks(): readonly Block[] {
      return [
        {
          kind: "table",
          columns: [
            { title: "with" },
            { title: "channel", isWhole: true },
            { title: "through" },
            { title: "by" },
            { title: "since" },
          ],
          rows: mapped(channelsOf(reached), ({ other, channel }) => [
            actorSpan(other, "name"),
            channel.kind,
            joined(
              mediators(channel).map((actor) => actorSpan(actor)),
              ", ",
            ),
            agreementSpans(channel),
            { role: "dim", text: since(channel).join(", ") },
          ]),
        },
        ...(far.length > 0 ? [chainedNote] : []),
      ];
    },
    ...cutOf(untoldOf(far.map(({ channels }) => channels)), untold),
    shape: "list",
    get ids(): readonly string[] {
      return Array.from(reached, ({ actor: other }) => other.id);
    },
    ...(first === undefined ? { nothing: `${actor.name} shares information with nobody on ${day}` } : {}),
    problems,
  };
}

/** One after the other, with whom each is. */
function channelsOf(reached: Iterable<Reach>): Iterable<{ readonly other: NamedActor; readonly channel: Channel }> {
  return {
    *[Symbol.iterator]() {
      for (const { actor: other, channels } of reached) for (const channel of channels) yield { other, channel };
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

const chainedNote: Block = {
  kind: "paragraph",
  text: { role: "dim", text: `chained: by separate agreements, ${onward}` },
};

/** A channel as scripts see it. */
export function channelJson(channel: Channel, day: string): Record<string, unknown> {
  const { kind, steps } = channel;
  const path = channelPath(channel).map(({ id }) => id);
  return {
    from: path[0] ?? null,
    to: path.at(-1) ?? null,
    kind,
    path,
    mediators: path.slice(1, -1),
    agreements: agreementIds(channel),
    since: since(channel),
    onwardRelease: kind === "chained" ? "not assured" : null,
    moreAtLeast: channel.moreAtLeast,
    steps: steps.map(stepJson),
    asOf: day,
  };
}

function stepJson({ from, to, grounds }: Step): Record<string, unknown> {
  return {
    from: from.id,
    to: to.id,
    agreements: grounds.map(({ agreement: { id }, since: { date, by, source }, mediator, isDisputed }) => ({
      id,
      since: by ?? date,
      source,
      mediated: mediator !== null,
      seen: by === null,
      disputed: isDisputed,
    })),
  };
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

function channelBlocks(channel: Channel): Block[] {
  return [
    { kind: "paragraph", text: kindText(channel) },
    {
      kind: "fields",
      widestLabel: 40,
      fields: channel.steps.map(({ from, to, grounds }) => ({
        label: inRole("name", actorSpan(from), " → ", actorSpan(to)),
        value: joined(
          grounds.map((ground) => [agreementSpan(ground.agreement), { role: "dim", text: `, ${sinceText(ground)}` }]),
          "; ",
        ),
      })),
    },
  ];
}

function sinceText({ since: { date, by }, isDisputed }: Ground): string {
  const held = by === null ? `in force since ${date}` : `in force by ${by}, entry date not seen`;
  return isDisputed ? `${held} (disputed)` : held;
}

function kindText(channel: Channel): Piece[] {
  const kind: Span = { role: "strong", text: channel.kind };
  if (channel.kind === "direct") return [kind];
  const through = [
    kind,
    " through ",
    ...joined(
      mediators(channel).map((actor) => actorSpan(actor)),
      ", then ",
    ),
  ];
  return channel.kind === "chained" ? [...through, `; ${onward}`] : through;
}

function channelPath({ steps }: Channel): NamedActor[] {
  const [first] = steps;
  return first === undefined ? [] : [first.from, ...steps.map(({ to }) => to)];
}

function mediators(channel: Channel): NamedActor[] {
  return channel.steps.length < 2 ? [] : channelPath(channel).slice(1, -1);
}

/** The ids of its agreements, each once. */
function agreementIds(channel: Channel): string[] {
  const ids = groundsOf(channel).map(({ agreement }) => agreement.id);
  return ids.length === 1 ? ids : [...new Set(ids)];
}

/** Nearly all of hundreds of thousands have one step, and that one ground. */
function groundsOf({ steps }: Channel): readonly Ground[] {
  const [first] = steps;
  return first !== undefined && steps.length === 1 ? first.grounds : steps.flatMap(({ grounds }) => grounds);
}

/** Since when each of the agreements has been in force, in their order. */
function since(channel: Channel): string[] {
  const grounds = groundsOf(channel);
  if (grounds.length === 1) return grounds.map(({ since: { date, by } }) => by ?? date);
  return [...new Map(grounds.map(({ agreement, since: { date, by } }) => [agreement.id, by ?? date])).values()];
}
