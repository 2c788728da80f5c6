import type { NamedActor } from "../model/actor.ts";
import { compareText } from "../model/sort.ts";
import { type ChainLimits, chainsFrom } from "./chains.ts";
import { type Channel, mostNamed, rankOf } from "./channel.ts";
import { channelsBy, isKnown, type SingleWith, singleChannels, singlesOf } from "./singles.ts";
import { actorOf } from "./steps.ts";
import { graphOf, isDirect, type TieGraph, takesPart } from "./tie-graph.ts";

const ordinary: ChainLimits = { room: mostNamed, work: 400_000 };

/** The channels between two actors. */
export interface Between {
  /** The best that hold, and those no worse of which nobody knows. */
  readonly channels: readonly Channel[];
  /** What there is besides, the better first, and would remain without the best. */
  readonly lower: readonly Channel[];
}

/** So many of the lower channels are told. */
const mostLower = 5;

/**
 * The best channels between two actors, all that are equally good: direct before relayed before
 * chained, then fewest steps; and those below them.
 */
export function channelsBetween(graph: TieGraph, ends: readonly [string, string]): Between {
  const channels = bestChannels(graph, ends);
  const [best] = channels;
  if (best === undefined || best.kind === "chained") return { channels, lower: [] };
  const told = new Set(channels.map(({ kind, holds }) => `${kind} ${holds}`));
  const singles = singlesBetween(graph, ends).filter(({ kind, holds }) => !told.has(`${kind} ${holds}`));
  const lower = [...singles, ...chainsBeside(graph, ends)];
  const untold = Math.max(0, lower.length - mostLower);
  return {
    channels,
    lower: lower.slice(0, mostLower).map((channel) => ({ ...channel, moreAtLeast: channel.moreAtLeast + untold })),
  };
}

/** The best channels alone; see `channelsBetween`. */
export function bestChannels(
  graph: TieGraph,
  ends: readonly [string, string],
  limits: ChainLimits = ordinary,
): Channel[] {
  const singles = singlesBetween(graph, ends);
  const held = singles.filter(({ holds }) => holds === "yes");
  const [best] = held;
  const chains = best === undefined ? chainsBetween(graph, ends, limits) : [];
  const known = best === undefined ? chains.filter(({ holds }) => holds === "yes") : held.filter(isAsGoodAs(best));
  const doubtful = singles.filter(({ holds }) => holds === "unknown");
  const [worst = doubtful[0]] = known;
  const beside = worst === undefined ? [] : doubtful.filter((one) => rankOf(one) <= rankOf(worst));
  const all = [...known, ...beside];
  return all.length === 0 ? chains : all;
}

function isAsGoodAs(best: Channel): (channel: Channel) => boolean {
  return ({ kind }) => kind === best.kind;
}

/** The channels that rest on one agreement each, the best first. */
function singlesBetween(graph: TieGraph, ends: readonly [string, string]): Channel[] {
  const all = [...graph.grounds, ...graph.doubtful];
  return channelsBy(
    graph,
    ends,
    all.filter((ground) => takesPart(ground, ends[0])),
  );
}

function chainsBetween(graph: TieGraph, [from, to]: readonly [string, string], limits: ChainLimits): Channel[] {
  const chains = chainsFrom(graph, from, limits);
  const first = chains.first(to);
  return first === null ? [] : chains.all(to, first);
}

/** The chains that hold without what is between the two alone. */
function chainsBeside(graph: TieGraph, [from, to]: readonly [string, string]): Channel[] {
  const others = graph.grounds.filter((ground) => ground.mediator === null && !isDirect(ground, from, to));
  return chainsBetween(graphOf(others, graph.tree), [from, to], ordinary).filter(({ holds }) => holds === "yes");
}

/** An actor that another can exchange information with, and the best channels there. */
export interface Reach {
  readonly actor: NamedActor;
  readonly channels: readonly Channel[];
}

/** Whom an actor reaches, and how many more by longer chains, whose telling would have no end. */
export interface AllReached {
  /**
   * By one agreement, the direct ties first; made as they are read, as an agreement may have
   * hundreds of thousands of parties.
   */
  readonly near: Iterable<Reach>;
  /** By chains, or as far as nobody knows, the shortest first. */
  readonly far: readonly Reach[];
  readonly untold: number;
  /** Whether of any agreement nobody knows whether it holds; if not, all that are near hold. */
  readonly isDoubted: boolean;
}

/**
 * Everybody whom an actor can exchange information with. Of those who are far each gets a chain
 * first, the nearest first; then what room is left goes to the others that are as good.
 */
export function reachOf(graph: TieGraph, from: string): AllReached {
  const { singles, hasOthers } = singlesOf([...graph.grounds, ...graph.doubtful], from);
  const named = (id: string) => singles.get(id)?.actor ?? { id, name: id };
  const self = named(from);
  singles.delete(from);
  const all = [...singles.values()].sort((left, right) => compareText(left.actor.name, right.actor.name));
  const ordered = [
    all.filter(({ direct }) => direct !== null),
    all.filter((one) => one.direct === null && isKnown(one)),
  ];
  const channelsOf = (single: SingleWith) => singleChannels(single, [self, single.actor], { named, tree: graph.tree });
  const near = function* () {
    for (const of of ordered) for (const single of of) yield { actor: single.actor, channels: channelsOf(single) };
  };
  const doubtful = new Map(all.filter((one) => !isKnown(one)).map((one) => [one.actor.id, channelsOf(one)]));
  const isNear = (id: string) => id === from || (singles.has(id) && !doubtful.has(id));
  const chains = hasOthers || doubtful.size > 0 ? farFrom(graph, from, { isNear, doubtful }) : { far: [], untold: 0 };
  return { near: { [Symbol.iterator]: near }, ...chains, isDoubted: graph.doubtful.length > 0 };
}

interface Beside {
  readonly isNear: (id: string) => boolean;
  /** Whom one agreement would reach of which nobody knows. */
  readonly doubtful: ReadonlyMap<string, readonly Channel[]>;
}

/** Whom an actor reaches by chains, or as far as nobody knows. */
function farFrom(graph: TieGraph, from: string, { isNear, doubtful }: Beside): Pick<AllReached, "far" | "untold"> {
  const chains = chainsFrom(graph, from, ordinary);
  const lengths = new Map(chains.reached().map(({ id, length }) => [id, length]));
  for (const id of doubtful.keys()) lengths.set(id, lengths.get(id) ?? 1);
  const reached = Array.from(lengths, ([id, length]) => ({ actor: actorOf(graph, id), length }))
    .filter(({ actor: { id } }) => !isNear(id))
    .sort((left, right) => left.length - right.length || compareText(left.actor.name, right.actor.name));
  const firsts: { readonly actor: NamedActor; readonly first: Channel | null; readonly beside: readonly Channel[] }[] =
    [];
  for (const { actor, length } of reached) {
    if (firsts.length > 0 && !chains.hasRoom(length)) break;
    const beside = doubtful.get(actor.id) ?? [];
    const first = chains.first(actor.id);
    // What one agreement would carry is better than a chain that nobody knows of either.
    firsts.push({ actor, beside, first: beside.length > 0 && first?.holds !== "yes" ? null : first });
  }
  const far = firsts.map(({ actor, first, beside }) => ({
    actor,
    channels: [...(first === null ? [] : chains.all(actor.id, first)), ...beside],
  }));
  return { far, untold: reached.length - far.length };
}
