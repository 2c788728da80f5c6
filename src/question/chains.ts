import type { NamedActor } from "../model/actor.ts";
import { lazily } from "../text/lazily.ts";
import { type ChainWays, chainWays } from "./chain-ways.ts";
import { type Channel, mostChannels } from "./channel.ts";
import { actorOf, stepOf } from "./steps.ts";
import { type Ground, isDirect, type TieGraph } from "./tie-graph.ts";

/** Chains from one actor on: those that hold, and where there is none, what nobody knows. */
export interface Chains {
  /** Whoever is reached by chains, the nearest by what holds first, and by how many steps. */
  readonly reached: () => { readonly id: string; readonly length: number }[];
  /** The best to an actor, all that are equally good; `reached` before others have theirs. */
  readonly first: (to: string) => Channel | null;
  readonly all: (to: string, first: Channel) => Channel[];
  /** Whether so many agreements may still be named. */
  readonly hasRoom: (names: number) => boolean;
}

/** How much may be told and looked at. */
export interface ChainLimits {
  /** How many agreements chains may name. */
  readonly room: number;
  /** How many memberships are looked at, beyond a few times those that there are. */
  readonly work: number;
}

/**
 * The chains that begin with an actor. They go from party to party: what a mediator gets is meant
 * for the other party alone, and begins none. What is passed on has to be covered by every pact on
 * the way.
 */
export function chainsFrom(graph: TieGraph, from: string, { room, work }: ChainLimits): Chains {
  const plain = (grounds: readonly Ground[]) => grounds.filter(({ mediator }) => mediator === null);
  const stated = lazily(() => plain(graph.grounds).filter(({ matters }) => matters.length > 0));
  const held = lazily(() => chainWays(stated(), { from, tree: graph.tree, work, covers: ({ matters }) => matters }));
  const any = lazily(() => plain([...graph.grounds, ...graph.doubtful]));
  const possible = lazily(() => {
    // Where all is known and stated, and was looked at, nothing else is possible.
    const isMore = any().length > stated().length || any().some(isVague) || !held().isWhole;
    return chainWays(isMore ? any() : [], { from, tree: graph.tree, work, covers: ({ may }) => may });
  });
  const tellers = {
    held: lazily(() => chainTeller(graph, stated(), "yes")),
    possible: lazily(() => chainTeller(graph, any(), "unknown")),
  };
  let left = room;
  const isHeld = (to: string) => held().isWhole && held().lengths().has(to);
  const waysTo = (to: string): readonly [ChainWays, ChainTeller] =>
    isHeld(to) ? [held(), tellers.held()] : [possible(), tellers.possible()];
  const tell = (teller: ChainTeller, path: readonly string[]) => {
    const channel = teller(path);
    left -= channel.steps.reduce((names, { grounds }) => names + grounds.length, 0);
    return channel;
  };
  return {
    reached: () => {
      const lengths = new Map(held().isWhole ? held().lengths() : []);
      for (const [id, length] of possible().lengths()) if (!lengths.has(id)) lengths.set(id, length);
      return Array.from(lengths, ([id, length]) => ({ id, length }));
    },
    first: (to) => {
      const [ways, teller] = waysTo(to);
      const paths = ways.to(to);
      return paths === null ? null : tell(teller, paths.take(1)[0] as string[]);
    },
    all: (to, first) => {
      const [ways, teller] = waysTo(to);
      const paths = ways.to(to);
      if (paths === null) return [first];
      const { length, count, take } = paths;
      const told = [first];
      const most = Math.max(1, Math.min(mostChannels, 1 + Math.floor(left / length)));
      const others = take(most + 1).slice(1);
      for (const path of others.slice(0, most - 1)) if (left >= length) told.push(tell(teller, path));
      const moreAtLeast = Math.max(count, others.length + 1) - told.length;
      return told.map((channel) => ({ ...channel, moreAtLeast }));
    },
    hasRoom: (names) => names <= left,
  };
}

/** Whether an agreement may carry more than it says. */
function isVague({ matters, may }: Ground): boolean {
  return may !== matters;
}

/** Makes a path a channel. */
type ChainTeller = (path: readonly string[]) => Channel;

/** The agreements of one step, and all that they may cover together; null for anything. */
interface Hop {
  readonly grounds: readonly Ground[];
  readonly covers: readonly string[] | null;
}

function chainTeller(graph: TieGraph, pool: readonly Ground[], holds: Channel["holds"]): ChainTeller {
  const { tree } = graph;
  const covers = ({ matters, may }: Ground) => (holds === "yes" ? matters : may);
  const inPool = new Set(pool);
  const hops = new Map<string, Hop>();
  const hopOf = (from: string, to: string) => {
    const key = JSON.stringify([from, to]);
    const known = hops.get(key) ?? readHop(groundsBetween(graph, from, to, inPool));
    hops.set(key, known);
    return known;
  };
  const readHop = (grounds: readonly Ground[]): Hop => ({
    grounds,
    covers: grounds.some((ground) => covers(ground) === null)
      ? null
      : tree.setOf(grounds.flatMap((ground) => covers(ground) ?? [])),
  });
  const named = (id: string): NamedActor => actorOf(graph, id);
  return (path) => {
    const way = path.slice(1).map((to, index) => ({ from: path[index] as string, to }));
    const through = way.map(({ from, to }) => hopOf(from, to));
    const common = through.reduce<readonly string[] | null>(
      (all, hop) => (all === null || hop.covers === null ? (all ?? hop.covers) : tree.common(all, hop.covers)),
      null,
    );
    const touches = (matter: string) => common === null || tree.touches(common, matter);
    const steps = way.map(({ from, to }, index) => {
      const { grounds } = through[index] as Hop;
      const fit = grounds.filter((ground) => covers(ground)?.some(touches) ?? true);
      return stepOf(named(from), named(to), fit.length === 0 ? grounds : fit);
    });
    const stated = steps.map(({ grounds }) => tree.setOf(grounds.flatMap(({ matters }) => matters)));
    const passes = stated.reduce((all, set) => tree.common(all, set));
    return { kind: "chained", holds, steps, passes, moreAtLeast: 0 };
  };
}

/**
 * The agreements without a mediator between two; of the two the one with fewer knows them as well.
 */
function groundsBetween(graph: TieGraph, one: string, other: string, pool: ReadonlySet<Ground>): Ground[] {
  const [few = []] = [graph.groundsOf(one), graph.groundsOf(other)].toSorted(
    (left, right) => left.length - right.length,
  );
  return few.filter((ground) => pool.has(ground) && isDirect(ground, one, other));
}
