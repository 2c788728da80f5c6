import type { NamedActor } from "../model/actor.ts";
import { participants } from "../model/agreement.ts";
import { compareText } from "../model/sort.ts";
import { type Paths, type Reachable, shortestPaths } from "./shortest-paths.ts";
import { type Ground, isDirect, isRelayed, type TieGraph, takesPart } from "./tie-graph.ts";

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
  /** How many more between the two, as good as this, there are at least and are not told. */
  readonly moreAtLeast: number;
}

/** Of equally good channels between two actors no more than these are told. */
export const mostChannels = 100;

/**
 * So many agreements are named in the chains of one answer, each as often as it is: the chains of a
 * small library can be more than anybody could count. A first chain is told however long it is.
 */
export const mostNamed = 20_000;

/**
 * The best channels between two actors, all that are equally good: direct before relayed before
 * chained, then fewest steps. `room` is how many agreements chains may name.
 */
export function bestChannels(graph: TieGraph, [from, to]: readonly [string, string], room = mostNamed): Channel[] {
  const single = channelsBy(
    graph,
    [from, to],
    graph.grounds.filter((ground) => takesPart(ground, from)),
  );
  if (single.length > 0) return single;
  const paths = chainPaths(graph, from).to(to);
  const teller = chainTeller(graph, room);
  return paths === null ? [] : teller.more(paths, teller.first(paths));
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
  /** By chains alone, the shortest first. */
  readonly far: readonly Reach[];
  readonly untold: number;
}

/**
 * Everybody whom an actor can exchange information with. Of those who are far each gets a chain
 * first, the nearest first; then what room is left goes to the others that are as good.
 */
export function reachOf(graph: TieGraph, from: string): AllReached {
  const { singles, hasOthers } = singlesOf(graph, from);
  const named = (id: string) => singles.get(id)?.actor ?? { id, name: id };
  const self = named(from);
  singles.delete(from);
  const all = [...singles.values()].sort((left, right) => compareText(left.actor.name, right.actor.name));
  const ordered = [all.filter(({ direct }) => direct !== null), all.filter(({ direct }) => direct === null)];
  const near = function* () {
    for (const of of ordered) {
      for (const single of of) {
        yield { actor: single.actor, channels: singleChannels(single, [self, single.actor], named) };
      }
    }
  };
  const isNear = (id: string) => id === from || singles.has(id);
  const chains = hasOthers ? chainsFrom(graph, from, isNear) : { far: [], untold: 0 };
  return { near: { [Symbol.iterator]: near }, ...chains };
}

/** Whom an actor reaches by chains alone. */
function chainsFrom(graph: TieGraph, from: string, isNear: (id: string) => boolean): Omit<AllReached, "near"> {
  const paths = chainPaths(graph, from);
  const reached = Array.from(paths.lengths, ([id, length]) => ({ actor: actorOf(graph, id), length }))
    .filter(({ actor: { id } }) => !isNear(id))
    .sort((left, right) => left.length - right.length || compareText(left.actor.name, right.actor.name));
  const teller = chainTeller(graph, mostNamed);
  const firsts: { readonly actor: NamedActor; readonly paths: Paths; readonly first: Channel }[] = [];
  for (const { actor, length } of reached) {
    if (firsts.length > 0 && !teller.hasRoom(length)) break;
    const there = paths.to(actor.id) as Paths;
    firsts.push({ actor, paths: there, first: teller.first(there) });
  }
  const far = firsts.map(({ actor, paths: there, first }) => ({ actor, channels: teller.more(there, first) }));
  return { far, untold: reached.length - far.length };
}

/**
 * The agreements by which an actor exchanges with one other: directly, and through each mediator.
 */
interface Single {
  /** None as long as there is none: there may be hundreds of thousands of these. */
  direct: Ground[] | null;
  relays: Map<string, Ground[]> | null;
}

/** What knows actors by their ids. */
type Named = Pick<TieGraph, "actors">;

/** The channels between two that rest on one agreement each. */
export function channelsBy(graph: Named, [from, to]: readonly [string, string], grounds: readonly Ground[]): Channel[] {
  const single: Single = { direct: null, relays: null };
  for (const ground of grounds) {
    const way = wayOf(ground, from, to);
    if (way !== null) addTo(single, ground, way);
  }
  const named = (id: string) => actorOf(graph, id);
  return singleChannels(single, [named(from), named(to)], named);
}

/** How two different actors exchange by an agreement; null if they do not. */
export function wayOf(ground: Ground, one: string, other: string): "direct" | "relayed" | null {
  return isDirect(ground, one, other) ? "direct" : isRelayed(ground, one, other) ? "relayed" : null;
}

/** Adds an agreement to those between two, if it is not the last of them. */
function addTo(single: Single, ground: Ground, way: "direct" | "relayed"): void {
  const mediator = ground.mediator ?? "";
  const known = way === "direct" ? single.direct : single.relays?.get(mediator);
  if (known != null) {
    if (known.at(-1) !== ground) known.push(ground);
  } else if (way === "direct") single.direct = [ground];
  else {
    single.relays ??= new Map();
    single.relays.set(mediator, [ground]);
  }
}

/** With whom, and the place of the last agreement that calls it so. */
interface SingleWith extends Single {
  actor: NamedActor;
  namedAt: number;
}

interface Singles {
  /** By the other's id; the actor itself is among them. */
  readonly singles: Map<string, SingleWith>;
  /** Whether other agreements have parties besides. */
  readonly hasOthers: boolean;
}

/**
 * Everybody with whom an actor exchanges by one agreement. Each party is looked up but once, as
 * there may be hundreds of thousands.
 */
function singlesOf({ grounds }: TieGraph, from: string): Singles {
  const singles = new Map<string, SingleWith>();
  const others: number[] = [];
  for (const [at, ground] of grounds.entries()) {
    if (takesPart(ground, from)) addAll(singles, ground, { from, at });
    else others.push(at);
  }
  let hasOthers = false;
  for (const at of others) {
    for (const actor of participants((grounds[at] as Ground).agreement)) {
      const single = singles.get(actor.id);
      if (single === undefined) hasOthers = true;
      else if (single.namedAt < at) Object.assign(single, { actor, namedAt: at });
    }
  }
  return { singles, hasOthers };
}

/** Adds everybody who takes part in an agreement. */
function addAll(singles: Map<string, SingleWith>, ground: Ground, { from, at }: { from: string; at: number }): void {
  const { parties, mediator } = ground.agreement;
  const add = (actor: NamedActor) => {
    const known = singles.get(actor.id);
    const single: SingleWith = known ?? { actor, namedAt: at, direct: null, relays: null };
    if (known === undefined) singles.set(actor.id, single);
    single.actor = actor;
    single.namedAt = at;
    // Whoever deals with the mediator deals directly.
    const isDirectly = mediator === null || mediator.id === from || mediator.id === actor.id;
    addTo(single, ground, isDirectly ? "direct" : "relayed");
  };
  for (const party of parties) if (party.id !== mediator?.id) add(party);
  if (mediator !== null) add(mediator);
}

/** The channels that rest on one agreement: direct, else relayed, one a mediator. */
function singleChannels(
  { direct, relays }: Single,
  [from, to]: readonly [NamedActor, NamedActor],
  named: (id: string) => NamedActor,
): Channel[] {
  if (direct !== null) return [{ kind: "direct", steps: [stepOf(from, to, direct)], moreAtLeast: 0 }];
  return [...(relays ?? [])]
    .sort(([left], [right]) => compareText(left, right))
    .map(([mediator, grounds]) => ({
      kind: "relayed",
      steps: [stepOf(from, named(mediator), grounds), stepOf(named(mediator), to, grounds)],
      moreAtLeast: 0,
    }));
}

/**
 * Chains go from party to party: what a mediator gets is meant for the other party alone, and
 * begins none.
 */
function chainPaths({ grounds }: TieGraph, from: string): Reachable {
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

function step(graph: Named, [from, to]: readonly [string, string], grounds: readonly Ground[]): Step {
  return stepOf(actorOf(graph, from), actorOf(graph, to), grounds);
}

function stepOf(from: NamedActor, to: NamedActor, grounds: readonly Ground[]): Step {
  const own = grounds.some(isOfSome) ? grounds.map((ground) => between(ground, from.id, to.id)) : grounds;
  return { from, to, grounds: own };
}

/** Whether a ground does not hold between all its parties since the same day. */
function isOfSome({ agreement: { terms }, since }: Ground): boolean {
  return terms.length > 0 || since.began !== undefined;
}

/** The ground as it holds between two: of parties who came later since the later came. */
function between(ground: Ground, from: string, to: string): Ground {
  const { terms } = ground.agreement;
  const began = ground.since.began ?? ground.since;
  if (!isOfSome(ground)) return ground;
  const own = terms.filter(({ actor: { id } }) => id !== ground.mediator && (id === from || id === to));
  const isDisputed = own.some(({ disputed }) => disputed);
  const [last] = own
    .filter(({ from }) => from !== null)
    .sort((left, right) => compareText(right.from ?? "", left.from ?? ""));
  const isLater = last !== undefined && (last.from ?? "") > began.date;
  const since = isLater ? { ...began, date: last.from ?? "", by: null, source: last.source } : began;
  return { ...ground, since, isDisputed };
}

function actorOf(graph: Named, id: string): NamedActor {
  return graph.actors().get(id) ?? { id, name: id };
}
