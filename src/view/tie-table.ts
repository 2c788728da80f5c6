import type { NamedActor } from "../model/actor.ts";
import { shortName } from "../model/known-agreement.ts";
import type { Matter } from "../model/matter.ts";
import type { Problem } from "../model/problem.ts";
import type { FindReference } from "../model/reference.ts";
import type { Channel } from "../question/channel.ts";
import type { Ground } from "../question/tie-graph.ts";
import { plural } from "../text/plural.ts";
import { channelCites, groundCites } from "./agreement-cites.ts";
import { agreementIds, channelJson, channelPath, groundsOf, mediators } from "./channel-json.ts";
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

/** The last field, where sources were asked for. */
export function citedField(sources: FindReference | null): readonly string[] {
  return sources === null ? [] : ["cited"];
}

/** What is said of every chain. */
export const onward = "onward release not assured";

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

/** The matter that was asked about, in words behind others. */
export function aboutText(about: Matter | null): string {
  return about === null ? "" : ` about ${about.name}`;
}

/** What is to be said of its agreements on the day, each once. */
export function caveats(channel: Channel): string[] {
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
