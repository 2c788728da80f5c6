import type { NamedActor } from "../model/actor.ts";
import { participants } from "../model/agreement.ts";
import { compareText } from "../model/sort.ts";
import { type Channel, rankOf } from "./channel.ts";
import type { MatterTree } from "./matter-tree.ts";
import { actorOf, stepOf } from "./steps.ts";
import { type Ground, isDirect, isRelayed, type TieGraph, takesPart } from "./tie-graph.ts";

/** One, in a list that others may hold as well, or several in a list of their own. */
type Grounds = readonly [Ground] | Ground[];

/**
 * The agreements by which an actor exchanges with one other: directly, and through each mediator.
 */
interface Ways {
  /** None as long as there is none: there may be hundreds of thousands of these. */
  direct: Grounds | null;
  relays: Map<string, Grounds> | null;
}

/** The agreements that hold, and those of which nobody knows. */
interface Single extends Ways {
  doubtful: Ways | null;
}

/** What channels are made with: who is called how, and which matters are parts of which. */
export interface Telling {
  readonly named: (id: string) => NamedActor;
  readonly tree: MatterTree;
}

/** The channels between two that rest on one agreement each: all kinds, the best first. */
export function channelsBy(
  { actors, tree }: Pick<TieGraph, "actors" | "tree">,
  [from, to]: readonly [string, string],
  grounds: readonly Ground[],
): Channel[] {
  const single: Single = { direct: null, relays: null, doubtful: null };
  for (const ground of grounds) {
    const way = wayOf(ground, from, to);
    if (way !== null) addTo(single, [ground], way);
  }
  const named = (id: string) => actorOf({ actors }, id);
  const ends = [named(from), named(to)] as const;
  const { doubtful } = single;
  const channels = [single, ...(doubtful === null ? [] : [doubtful])].flatMap((ways) => [
    ...directChannels(ways, ends, tree),
    ...relayedChannels(ways, ends, { named, tree }),
  ]);
  return channels.sort((left, right) => rankOf(left) - rankOf(right));
}

/** How two different actors exchange by an agreement; null if they do not. */
export function wayOf(ground: Ground, one: string, other: string): "direct" | "relayed" | null {
  return isDirect(ground, one, other) ? "direct" : isRelayed(ground, one, other) ? "relayed" : null;
}

/**
 * Adds an agreement to those between two, if it is not the last of them. It comes as a list, which
 * all share who have no other: nearly all of hundreds of thousands.
 */
function addTo(whole: Single, only: readonly [Ground], way: "direct" | "relayed"): void {
  const [ground] = only;
  const single = ground.doubt === null ? whole : (whole.doubtful ?? { direct: null, relays: null });
  if (ground.doubt !== null) whole.doubtful = single;
  const mediator = ground.mediator ?? "";
  const known = way === "direct" ? single.direct : single.relays?.get(mediator);
  if (known?.at(-1) === ground) return;
  const grounds = known == null ? only : withOne(known, ground);
  if (way === "direct") single.direct = grounds;
  else {
    single.relays ??= new Map();
    single.relays.set(mediator, grounds);
  }
}

function withOne(known: Grounds, ground: Ground): Grounds {
  if (isAlone(known)) return [...known, ground];
  known.push(ground);
  return known;
}

function isAlone(grounds: Grounds): grounds is readonly [Ground] {
  return grounds.length === 1;
}

/** With whom, and the place of the last agreement that calls it so. */
export interface SingleWith extends Single {
  actor: NamedActor;
  namedAt: number;
}

export interface Singles {
  /** By the other's id; the actor itself is among them. */
  readonly singles: Map<string, SingleWith>;
  /** Whether other agreements have parties besides. */
  readonly hasOthers: boolean;
}

/**
 * Everybody with whom an actor exchanges by one agreement. Each party is looked up but once, as
 * there may be hundreds of thousands.
 */
export function singlesOf(grounds: readonly Ground[], from: string): Singles {
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
  const only = [ground] as const;
  const add = (actor: NamedActor) => {
    const known = singles.get(actor.id);
    const single: SingleWith = known ?? { actor, namedAt: at, direct: null, relays: null, doubtful: null };
    if (known === undefined) singles.set(actor.id, single);
    single.actor = actor;
    single.namedAt = at;
    if (ground.certain?.has(from) && ground.certain.has(actor.id)) return;
    // Whoever deals with the mediator deals directly.
    const isDirectly = mediator === null || mediator.id === from || mediator.id === actor.id;
    addTo(single, only, isDirectly ? "direct" : "relayed");
  };
  for (const party of parties) if (party.id !== mediator?.id) add(party);
  if (mediator !== null) add(mediator);
}

/**
 * The channels that rest on one agreement: those that hold, direct, else relayed, one a mediator;
 * then those no worse of which nobody knows.
 */
export function singleChannels(single: Single, ends: readonly [NamedActor, NamedActor], telling: Telling): Channel[] {
  const known = bestOf(single, ends, telling);
  if (single.doubtful === null) return known;
  if (known.length === 0) return bestOf(single.doubtful, ends, telling);
  const isRelay = single.direct === null;
  return [
    ...known,
    ...directChannels(single.doubtful, ends, telling.tree),
    ...(isRelay ? relayedChannels(single.doubtful, ends, telling) : []),
  ];
}

/** Whether one agreement that holds is between them. */
export function isKnown({ direct, relays }: Single): boolean {
  return direct !== null || relays !== null;
}

function bestOf(ways: Ways, ends: readonly [NamedActor, NamedActor], telling: Telling): Channel[] {
  return ways.direct === null ? relayedChannels(ways, ends, telling) : directChannels(ways, ends, telling.tree);
}

function directChannels({ direct }: Ways, [from, to]: readonly [NamedActor, NamedActor], tree: MatterTree): Channel[] {
  if (direct === null) return [];
  return [{ kind: "direct", steps: [stepOf(from, to, direct)], ...carriedBy(direct, tree), moreAtLeast: 0 }];
}

function relayedChannels(
  { relays }: Ways,
  [from, to]: readonly [NamedActor, NamedActor],
  { named, tree }: Telling,
): Channel[] {
  return [...(relays ?? [])]
    .sort(([left], [right]) => compareText(left, right))
    .map(([mediator, grounds]) => ({
      kind: "relayed",
      steps: [stepOf(from, named(mediator), grounds), stepOf(named(mediator), to, grounds)],
      ...carriedBy(grounds, tree),
      moreAtLeast: 0,
    }));
}

/** What passes by agreements that are all in doubt or none, all of which one channel rests on. */
function carriedBy(grounds: readonly Ground[], tree: MatterTree): Pick<Channel, "holds" | "passes"> {
  const first = grounds[0] as Ground;
  const holds = first.doubt === null ? "yes" : "unknown";
  if (grounds.length === 1) return { holds, passes: first.matters };
  return { holds, passes: tree.setOf(grounds.flatMap(({ matters }) => matters)) };
}
