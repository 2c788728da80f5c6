import type { NamedActor } from "../model/actor.ts";
import { shortName } from "../model/known-agreement.ts";
import type { Problem } from "../model/problem.ts";
import type { AllReached, Channel, Step } from "../question/channels.ts";
import type { Ground } from "../question/tie-graph.ts";
import { plural } from "../text/plural.ts";
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
export function reachView({ actor, day, reached, untold, problems }: ReachAnswer): View {
  const rows = reached.flatMap(({ actor: other, channels }) => channels.map((channel) => ({ other, channel })));
  return {
    data: rows.map(({ channel }) => channelJson(channel, day)),
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
          rows: rows.map(({ other, channel }) => [
            inRole("name", actorSpan(other)),
            channel.kind,
            joined(mediators(channel).map(actorSpan), ", "),
            agreementSpans(channel),
            { role: "dim", text: since(channel).join(", ") },
          ]),
        },
        ...(rows.some(({ channel }) => channel.kind === "chained") ? [chainedNote] : []),
      ];
    },
    ...cutOf(untoldOf(reached.map(({ channels }) => channels)), untold),
    shape: "list",
    ids: [...new Set(reached.map(({ actor: other }) => other.id))],
    ...(rows.length === 0 ? { nothing: `${actor.name} shares information with nobody on ${day}` } : {}),
    problems,
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
  return {
    from: steps[0]?.from.id ?? null,
    to: steps.at(-1)?.to.id ?? null,
    kind,
    path: channelPath(channel).map(({ id }) => id),
    mediators: mediators(channel).map(({ id }) => id),
    agreements: [...new Set(agreementIds(channel))],
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
  return joined(channelPath(channel).map(actorSpan), " → ");
}

/** The agreements of a channel by their short names, each once. */
export function agreementSpans({ steps }: Channel): Piece[] {
  const agreements = steps.flatMap(({ grounds }) => grounds.map(({ agreement }) => agreement));
  const byName = new Map(agreements.map((agreement) => [shortName(agreement), agreementSpan(agreement)]));
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
  const through = [kind, " through ", ...joined(mediators(channel).map(actorSpan), ", then ")];
  return channel.kind === "chained" ? [...through, `; ${onward}`] : through;
}

function channelPath({ steps }: Channel): NamedActor[] {
  const [first] = steps;
  return first === undefined ? [] : [first.from, ...steps.map(({ to }) => to)];
}

function mediators(channel: Channel): NamedActor[] {
  return channelPath(channel).slice(1, -1);
}

function agreementIds({ steps }: Channel): string[] {
  return steps.flatMap(({ grounds }) => grounds.map(({ agreement }) => agreement.id));
}

/** Since when each of the agreements has been in force, in their order. */
function since({ steps }: Channel): string[] {
  const dates = steps.flatMap(({ grounds }) =>
    grounds.map(({ agreement, since: { date, by } }) => [agreement.id, by ?? date] as const),
  );
  return [...new Map(dates).values()];
}
