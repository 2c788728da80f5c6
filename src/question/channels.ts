import type { NamedActor } from "../model/actor.ts";
import { compareText } from "../model/sort.ts";
import { shortestPaths } from "./shortest-paths.ts";
import type { Ground, TieGraph } from "./tie-graph.ts";

/** One hop of a channel: who passes to whom, and the agreements that allow it. */
export interface Step {
  readonly from: NamedActor;
  readonly to: NamedActor;
  readonly grounds: readonly Ground[];
}

/**
 * How information can get from one actor to another: `direct` by one agreement, `relayed` by one agreement's mediator, `chained`
 * through separate agreements, most of which forbid passing on what was received.
 */
export interface Channel {
  readonly kind: "direct" | "relayed" | "chained";
  readonly steps: readonly Step[];
}

/** Of equally good channels no more than these are told: in a large library there can be very many. */
export const mostChannels = 100;

/** The best channels between two actors, all that are equally good: direct before relayed before chained, then fewest steps. */
export function bestChannels(graph: TieGraph, from: string, to: string): Channel[] {
  const single = singleChannels(graph, from, to);
  if (single.length > 0) return single;
  return chains(graph, shortestPaths(graph.chainable, from), to);
}

/** An actor that another can exchange information with, and the best channels there. */
export interface Reach {
  readonly actor: NamedActor;
  readonly channels: readonly Channel[];
}

/** Everybody whom an actor can exchange information with: the direct ties first, then the relayed, then the chained by length. */
export function reachOf(graph: TieGraph, from: string): Reach[] {
  const paths = shortestPaths(graph.chainable, from);
  const relayed = graph.relays.flatMap(({ ends }) => (ends.includes(from) ? ends : []));
  const reached = new Set([...paths.keys(), ...(graph.direct.get(from)?.keys() ?? []), ...relayed]);
  reached.delete(from);
  return [...reached]
    .map((id) => {
      const single = singleChannels(graph, from, id);
      return { actor: actorOf(graph, id), channels: single.length > 0 ? single : chains(graph, paths, id) };
    })
    .sort((left, right) => rank(left) - rank(right) || compareText(left.actor.name, right.actor.name));
}

function rank({ channels: [channel] }: Reach): number {
  return channel?.kind === "direct" ? 0 : channel?.kind === "relayed" ? 1 : (channel?.steps.length ?? 0);
}

/** The channels that rest on one agreement: direct, else relayed, one a mediator. */
function singleChannels(graph: TieGraph, from: string, to: string): Channel[] {
  const direct = graph.direct.get(from)?.get(to);
  if (direct !== undefined) return [{ kind: "direct", steps: [step(graph, [from, to], direct)] }];
  const relays = graph.relays.filter(({ ends }) => ends.includes(from) && ends.includes(to) && from !== to);
  const mediators = [...new Set(relays.map(({ mediator }) => mediator))].sort(compareText);
  return mediators.map((mediator) => {
    const grounds = relays.filter((relay) => relay.mediator === mediator).map(({ ground }) => ground);
    return { kind: "relayed", steps: [step(graph, [from, mediator], grounds), step(graph, [mediator, to], grounds)] };
  });
}

function chains(graph: TieGraph, paths: ReturnType<typeof shortestPaths>, to: string): Channel[] {
  return (paths.get(to)?.take(mostChannels) ?? []).map((path) => ({
    kind: "chained",
    steps: path.slice(1).map((id, index) => {
      const from = path[index] as string;
      return step(graph, [from, id], graph.chainable.get(from)?.get(id) ?? []);
    }),
  }));
}

function step(graph: TieGraph, [from, to]: readonly [string, string], grounds: readonly Ground[]): Step {
  return { from: actorOf(graph, from), to: actorOf(graph, to), grounds };
}

function actorOf(graph: TieGraph, id: string): NamedActor {
  return graph.actors.get(id) ?? { id, name: id };
}
