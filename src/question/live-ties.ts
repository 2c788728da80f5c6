import type { AgreementChange } from "../model/agreement.ts";
import type { KnownAgreement } from "../model/known-agreement.ts";
import { lazily } from "../text/lazily.ts";
import type { Channel } from "./channel.ts";
import { bestChannels } from "./channels.ts";
import { liveSet } from "./live-set.ts";
import { channelsBy, wayOf } from "./singles.ts";
import { type Ground, graphOf, groundSince, mattersOf, namedIn, type Scope } from "./tie-graph.ts";
import type { Turn } from "./turns.ts";

/** The ids of two actors. */
export type Ends = readonly [string, string];

/** The best channels between two actors while agreements come and go. */
export interface LiveTies {
  readonly take: (turn: Turn) => void;
  /** Whether the answer can be told without taking too long. */
  readonly canAnswer: () => boolean;
  /** What makes two answers the same: the way, and by which agreements. */
  readonly signature: () => string;
  /** The best channels as they are now, with as many agreements as there is room to name. */
  readonly channels: () => Channel[];
  /** A test whether what turns is in the answer of now. */
  readonly involved: () => (turn: Turn) => boolean;
  /** The ids in the answer of now that have not been answered yet. */
  readonly newlyAnswered: () => string[];
}

/** So many agreements are named on all days, before of each day's but the first. */
const mostNamedInAll = 5_000;

/** So many agreements of one channel are named on one day, and one when all room is used up. */
const mostNamedADay = 100;

/** So many agreements may be named in the chains of one day. */
const mostNamedInChains = 2_000;

/** So many memberships more are looked at for the matters of one day. */
const mostMatterWork = 10_000;

/** So many memberships are looked at for chains: an answer may change daily for centuries. */
const mostWork = 400_000;

/** The ties of two actors before any agreement. */
export function liveTies(agreements: readonly KnownAgreement[], ends: Ends, scope: Scope): LiveTies {
  const [from, to] = ends;
  const places = new Map(agreements.map((agreement, index) => [agreement, index]));
  const actors = lazily(() => namedIn(agreements));
  const placeOf = (agreement: KnownAgreement) => places.get(agreement) as number;
  const grounds = new Map<KnownAgreement, Ground>();
  /** To look through an agreement's parties at each of its turns would take too long. */
  const groundOf = (agreement: KnownAgreement, since: AgreementChange): Ground => {
    const known = grounds.get(agreement) ?? groundSince(agreement, since, mattersOf(agreement, scope));
    grounds.set(agreement, known);
    return { ...known, since };
  };
  const sets = { direct: liveSet(placeOf), relayed: liveSet(placeOf), other: liveSet(placeOf) };
  const kindOf = (ground: Ground) => wayOf(ground, from, to) ?? "other";
  let [room, work] = [mostNamedInAll, 0];
  let chains: Channel[] | null = null;
  const best = () => (sets.direct.size() > 0 ? "direct" : sets.relayed.size() > 0 ? "relayed" : "other");
  const chained = () => {
    if (chains !== null) return chains;
    const others = sets.other.all();
    work += others.reduce((sum, { parties }) => sum + parties.size, 0);
    chains = bestChannels(graphOf(others, scope.tree), ends, { room: mostNamedInChains, work: mostMatterWork });
    return chains;
  };
  const chainIds = () => chained().flatMap(({ steps }) => steps.flatMap(idsOf));
  return {
    take: ({ agreement, since, change }) => {
      const ground = groundOf(agreement, since ?? change);
      sets[kindOf(ground)].set(ground, since !== null);
      chains = null;
    },
    canAnswer: () => best() !== "other" || (work <= mostWork && room > -mostNamedInAll),
    signature: () => {
      const kind = best();
      if (kind !== "other") return `${kind} ${sets[kind].version()}`;
      return JSON.stringify(
        chained().map(({ holds, steps }) => [holds, steps.map((step) => [step.from.id, step.to.id, idsOf(step)])]),
      );
    },
    channels: () => {
      const kind = best();
      if (kind === "other") {
        const told = room > 0 ? chained() : firstOf(chained());
        room -= told.flatMap(({ steps }) => steps.flatMap(idsOf)).length;
        return told;
      }
      const most = room > 0 ? mostNamedADay : 1;
      const told = sets[kind].all().slice(0, most);
      room -= told.length;
      const moreAtLeast = sets[kind].size() - told.length;
      return channelsBy({ actors, tree: scope.tree }, ends, told).map((channel) => ({ ...channel, moreAtLeast }));
    },
    involved: () => {
      const kind = best();
      const ids = kind === "other" ? new Set(chainIds()) : null;
      return ({ agreement, change }) =>
        ids === null ? kindOf(groundOf(agreement, change)) === kind : ids.has(agreement.id);
    },
    newlyAnswered: () => {
      const kind = best();
      return kind === "other" ? chainIds() : sets[kind].newIds();
    },
  };
}

/** The first alone, which tells of the others. */
function firstOf(channels: readonly Channel[]): Channel[] {
  return channels.slice(0, 1).map((channel) => ({
    ...channel,
    moreAtLeast: channel.moreAtLeast + channels.length - 1,
  }));
}

function idsOf({ grounds }: Channel["steps"][number]): string[] {
  return grounds.map(({ agreement }) => agreement.id);
}
