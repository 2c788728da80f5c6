import type { NamedActor } from "../model/actor.ts";
import { compareText } from "../model/sort.ts";
import { type Paths, shortestPaths } from "./shortest-paths.ts";
import { type Ground, isDirect, isRelayed, members, type TieGraph } from "./tie-graph.ts";

/** One hop of a channel: who passes to whom, and the agreements that allow it. */
export interface Step {
  readonly from: NamedActor;
  readonly to: NamedActor;
  readonly grounds: readonly Ground[];
}

/**
 * How information can get from one actor to another: `direct` by one agreement, `relayed` by one
 * agreement's mediator, `chained` through separate agreements, most of which forbid passing on what
 * was received.
 */
export interface Channel {
  readonly kind: "direct" | "relayed" | "chained";
  readonly steps: readonly Step[];
}

/**
 * Of equally good channels no more than these are told: in a large library there can be very many.
 */
export const mostChannels = 100;

/** Whether of these channels there may be more than are told. */
export function isCut(channels: readonly Channel[]): boolean {
  return channels.length === mostChannels;
}

/**
 * The best channels between two actors, all that are equally good: direct before relayed before
 * chained, then fewest steps.
 */
export function bestChannels(graph: TieGraph, from: string, to: string): Channel[] {
  const single = singlesOf(graph, from).get(to);
  return single === undefined ? chains(graph, chainPaths(graph, from), to) : singleChannels(graph, single, [from, to]);
}

/** An actor that another can exchange information with, and the best channels there. */
export interface Reach {
  readonly actor: NamedActor;
  readonly channels: readonly Channel[];
}

/**
 * Everybody whom an actor can exchange information with: the direct ties first, then the relayed,
 * then the chained by length.
 */
export function reachOf(graph: TieGraph, from: string): Reach[] {
  const paths = chainPaths(graph, from);
  const singles = singlesOf(graph, from);
  const reached = new Set([...paths.keys(), ...singles.keys()]);
  reached.delete(from);
  return Array.from(reached, (id) => {
    const single = singles.get(id);
    const channels = single === undefined ? chains(graph, paths, id) : singleChannels(graph, single, [from, id]);
    return { actor: actorOf(graph, id), channels };
  }).sort((left, right) => rank(left) - rank(right) || compareText(left.actor.name, right.actor.name));
}

function rank({ channels: [channel] }: Reach): number {
  return channel?.kind === "direct" ? 0 : channel?.kind === "relayed" ? 1 : (channel?.steps.length ?? 0);
}

/**
 * The agreements by which an actor exchanges with one other: directly, and through each mediator.
 */
interface Single {
  readonly direct: Ground[];
  readonly relays: Map<string, Ground[]>;
}

/** Everybody with whom an actor exchanges by one agreement. */
function singlesOf(graph: TieGraph, from: string): ReadonlyMap<string, Single> {
  const singles = new Map<string, Single>();
  const singleWith = (other: string) => {
    const single: Single = singles.get(other) ?? { direct: [], relays: new Map() };
    singles.set(other, single);
    return single;
  };
  for (const ground of graph.groundsOf(from)) {
    for (const other of members(ground)) {
      if (isDirect(ground, from, other)) singleWith(other).direct.push(ground);
      else if (isRelayed(ground, from, other)) addRelay(singleWith(other), ground);
    }
  }
  singles.delete(from);
  return singles;
}

function addRelay({ relays }: Single, ground: Ground): void {
  const mediator = ground.mediator as string;
  const grounds = relays.get(mediator);
  if (grounds === undefined) relays.set(mediator, [ground]);
  else grounds.push(ground);
}

/** The channels that rest on one agreement: direct, else relayed, one a mediator. */
function singleChannels(graph: TieGraph, { direct, relays }: Single, [from, to]: readonly [string, string]): Channel[] {
  if (direct.length > 0) return [{ kind: "direct", steps: [step(graph, [from, to], direct)] }];
  return [...relays]
    .sort(([left], [right]) => compareText(left, right))
    .map(([mediator, grounds]) => ({
      kind: "relayed",
      steps: [step(graph, [from, mediator], grounds), step(graph, [mediator, to], grounds)],
    }));
}

/**
 * Chains go from party to party: what a mediator gets is meant for the other party alone, and
 * begins none.
 */
function chainPaths({ grounds }: TieGraph, from: string): ReadonlyMap<string, Paths> {
  const plain = grounds.filter(({ mediator }) => mediator === null);
  return shortestPaths(
    plain.map(({ parties }) => parties),
    from,
  );
}

function chains(graph: TieGraph, paths: ReadonlyMap<string, Paths>, to: string): Channel[] {
  return (paths.get(to)?.take(mostChannels) ?? []).map((path) => ({
    kind: "chained",
    steps: path.slice(1).map((id, index) => {
      const from = path[index] as string;
      return step(graph, [from, id], plainGrounds(graph, from, id));
    }),
  }));
}

/**
 * The agreements without a mediator between two; of the two the one with fewer knows them as well.
 */
function plainGrounds(graph: TieGraph, one: string, other: string): Ground[] {
  const [few = []] = [graph.groundsOf(one), graph.groundsOf(other)].toSorted(
    (left, right) => left.length - right.length,
  );
  return few.filter((ground) => ground.mediator === null && isDirect(ground, one, other));
}

function step(graph: TieGraph, [from, to]: readonly [string, string], grounds: readonly Ground[]): Step {
  return { from: actorOf(graph, from), to: actorOf(graph, to), grounds };
}

function actorOf(graph: TieGraph, id: string): NamedActor {
  return graph.actors.get(id) ?? { id, name: id };
}
