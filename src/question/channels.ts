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
 * agreement's mediator, `chained` through separate agreements, most of which forbid passing on
 * what was received.
 */
export interface Channel {
  readonly kind: "direct" | "relayed" | "chained";
  readonly steps: readonly Step[];
  /** How many more between the two, as good as this, there are at least and are not told. */
  readonly moreAtLeast: number;
}

/** Of equally good channels between two actors no more than these are told. */
export const mostChannels = 100;

/**
 * So many agreements are named in the chains of one answer, each as often as it is: the chains of
 * a small library can be more than anybody could count. A first chain is told however long it is.
 */
export const mostNamed = 20_000;

/**
 * The best channels between two actors, all that are equally good: direct before relayed before
 * chained, then fewest steps. `room` is how many agreements chains may name.
 */
export function bestChannels(graph: TieGraph, [from, to]: readonly [string, string], room = mostNamed): Channel[] {
  const single = singlesOf(graph, from).get(to);
  if (single !== undefined) return singleChannels(graph, single, [from, to]);
  const paths = chainPaths(graph, from).get(to);
  const teller = chainTeller(graph, room);
  return paths === undefined ? [] : teller.more(paths, teller.first(paths));
}

/** An actor that another can exchange information with, and the best channels there. */
export interface Reach {
  readonly actor: NamedActor;
  readonly channels: readonly Channel[];
}

/** Whom an actor reaches, and how many more by longer chains, whose telling would have no end. */
export interface AllReached {
  readonly reached: readonly Reach[];
  readonly untold: number;
}

/**
 * Everybody whom an actor can exchange information with: the direct ties first, then the relayed,
 * then the chained by length. First each gets a chain, the nearest first; then what room is left
 * goes to the others that are as good.
 */
export function reachOf(graph: TieGraph, from: string): AllReached {
  const singles = singlesOf(graph, from);
  const bySingle = Array.from(singles, ([id, single]) => {
    return { actor: actorOf(graph, id), channels: singleChannels(graph, single, [from, id]) };
  }).sort((left, right) => rank(left) - rank(right) || compareText(left.actor.name, right.actor.name));
  const far = Array.from(chainPaths(graph, from), ([id, paths]) => ({ actor: actorOf(graph, id), paths }))
    .filter(({ actor: { id } }) => id !== from && !singles.has(id))
    .sort(({ actor: left, paths: one }, { actor: right, paths: other }) => {
      return one.length - other.length || compareText(left.name, right.name);
    });
  const teller = chainTeller(graph, mostNamed);
  const firsts: Channel[] = [];
  for (const { paths } of far) {
    if (firsts.length > 0 && !teller.hasRoom(paths.length)) break;
    firsts.push(teller.first(paths));
  }
  const chained = far.slice(0, firsts.length).map(({ actor, paths }, index) => ({
    actor,
    channels: teller.more(paths, firsts[index] as Channel),
  }));
  return { reached: [...bySingle, ...chained], untold: far.length - chained.length };
}

function rank({ channels: [channel] }: Reach): number {
  return channel?.kind === "direct" ? 0 : 1;
}

/**
 * The agreements by which an actor exchanges with one other: directly, and through each mediator.
 */
interface Single {
  readonly direct: Ground[];
  readonly relays: Map<string, Ground[]>;
}

/** The channels between two that rest on one agreement each. */
export function channelsBy(
  graph: Pick<TieGraph, "actors">,
  [from, to]: readonly [string, string],
  grounds: readonly Ground[],
): Channel[] {
  const single: Single = { direct: [], relays: new Map() };
  for (const ground of grounds) {
    if (isDirect(ground, from, to)) single.direct.push(ground);
    else if (isRelayed(ground, from, to)) addRelay(single, ground);
  }
  return singleChannels(graph, single, [from, to]);
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
function singleChannels(
  graph: Pick<TieGraph, "actors">,
  { direct, relays }: Single,
  [from, to]: readonly [string, string],
): Channel[] {
  if (direct.length > 0) return [{ kind: "direct", steps: [step(graph, [from, to], direct)], moreAtLeast: 0 }];
  return [...relays]
    .sort(([left], [right]) => compareText(left, right))
    .map(([mediator, grounds]) => ({
      kind: "relayed",
      steps: [step(graph, [from, mediator], grounds), step(graph, [mediator, to], grounds)],
      moreAtLeast: 0,
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

/** Makes chains as long as there is room to name their agreements in. */
interface ChainTeller {
  /** Whether so many agreements may still be named. */
  readonly hasRoom: (names: number) => boolean;
  /** The first chain, whether there is room or not. */
  readonly first: (paths: Paths) => Channel;
  /** The first and those as good that there is room for; each tells how many there is none for. */
  readonly more: (paths: Paths, first: Channel) => Channel[];
}

function chainTeller(graph: TieGraph, room: number): ChainTeller {
  let left = room;
  const between = new Map<string, Ground[]>();
  const groundsOf = (from: string, to: string) => {
    const key = JSON.stringify([from, to]);
    const known = between.get(key) ?? plainGrounds(graph, from, to);
    between.set(key, known);
    return known;
  };
  const chain = (path: readonly string[]): Channel => {
    const steps = path.slice(1).map((id, index) => {
      const from = path[index] as string;
      return step(graph, [from, id], groundsOf(from, id));
    });
    left -= steps.reduce((names, { grounds }) => names + grounds.length, 0);
    return { kind: "chained", steps, moreAtLeast: 0 };
  };
  return {
    hasRoom: (names) => names <= left,
    first: ({ take }) => chain(take(1)[0] as string[]),
    more: ({ length, count, take }, first) => {
      const told = [first];
      const most = Math.max(1, Math.min(mostChannels, 1 + Math.floor(left / length)));
      const others = take(most + 1).slice(1);
      for (const path of others.slice(0, most - 1)) if (left >= length) told.push(chain(path));
      const moreAtLeast = Math.max(count, others.length + 1) - told.length;
      return told.map((channel) => ({ ...channel, moreAtLeast }));
    },
  };
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

function step(
  graph: Pick<TieGraph, "actors">,
  [from, to]: readonly [string, string],
  grounds: readonly Ground[],
): Step {
  return { from: actorOf(graph, from), to: actorOf(graph, to), grounds };
}

function actorOf(graph: Pick<TieGraph, "actors">, id: string): NamedActor {
  return graph.actors.get(id) ?? { id, name: id };
}
