import type { AgreementChange } from "../model/agreement.ts";
import type { KnownAgreement } from "../model/known-agreement.ts";
import { lazily } from "../text/lazily.ts";
import type { Phase } from "./agreement-phases.ts";
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

/** The ties of two actors before any of the agreements. */
export function liveTies(phases: readonly Phase[], ends: Ends, scope: Scope): LiveTies {
  const [from, to] = ends;
  const agreements = phases.map(({ members }) => members);
  const certainOf = new Map(phases.map(({ members, certain }) => [members, certain]));
  const places = new Map(agreements.map((agreement, index) => [agreement, index]));
  const actors = lazily(() => namedIn(agreements));
  const placeOf = (agreement: KnownAgreement) => places.get(agreement) as number;
  const grounds = new Map<KnownAgreement, Ground>();
  /** To look through an agreement's parties at each of its turns would take too long. */
  const groundOf = (agreement: KnownAgreement, since: AgreementChange, doubt: Ground["doubt"] = null): Ground => {
    const certain = certainOf.get(agreement) ?? null;
    const known = grounds.get(agreement) ?? groundSince(agreement, since, { ...mattersOf(agreement, scope), certain });
    grounds.set(agreement, known);
    return { ...known, since, doubt: certain === null ? doubt : "accession" };
  };
  const sets = { direct: liveSet(placeOf), relayed: liveSet(placeOf), other: liveSet(placeOf) };
  /** The same of agreements of which nobody knows whether they are in force. */
  const doubts = { direct: liveSet(placeOf), relayed: liveSet(placeOf), other: liveSet(placeOf) };
  const kindOf = (ground: Ground) => wayOf(ground, from, to) ?? "other";
  let [room, work] = [mostNamedInAll, 0];
  let chains: Channel[] | null = null;
  const best = () => (sets.direct.size() > 0 ? "direct" : sets.relayed.size() > 0 ? "relayed" : "other");
  /** What is no worse than what is known, and unknown. */
  const beside = () => (best() === "direct" ? [doubts.direct] : [doubts.direct, doubts.relayed]);
  const chained = () => {
    if (chains !== null) return chains;
    const doubtful = Object.values(doubts).flatMap((set) => set.all());
    // In the order of the libraries, as a step tells them on any day.
    const others = [...sets.other.all(), ...doubtful].sort(
      (left, right) => placeOf(left.agreement) - placeOf(right.agreement),
    );
    work += others.reduce((sum, { parties }) => sum + parties.size, 0);
    chains = bestChannels(graphOf(others, scope.tree), ends, { room: mostNamedInChains, work: mostMatterWork });
    return chains;
  };
  const chainIds = () => chained().flatMap(({ steps }) => steps.flatMap(idsOf));
  return {
    take: ({ agreement, since, change, isUnknown }) => {
      const ground = groundOf(agreement, since ?? change, isUnknown ? "entry" : null);
      const kind = kindOf(ground);
      sets[kind].set(ground, since !== null && !isUnknown);
      doubts[kind].set(ground, isUnknown);
      chains = null;
    },
    canAnswer: () => best() !== "other" || (work <= mostWork && room > -mostNamedInAll),
    signature: () => {
      const kind = best();
      if (kind !== "other") return [kind, ...[sets[kind], ...beside()].map((set) => set.version())].join(" ");
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
      // Of thousands only the first are taken, each day anew.
      const told: Ground[] = [];
      let total = 0;
      for (const set of [sets[kind], ...beside()]) {
        total += set.size();
        for (const ground of set.all().slice(0, most - told.length)) told.push(ground);
      }
      room -= told.length;
      const moreAtLeast = total - told.length;
      const channels = channelsBy({ actors, tree: scope.tree }, ends, told);
      const inOrder = ["yes", "unknown"].flatMap((holds) => channels.filter((channel) => channel.holds === holds));
      return inOrder.map((channel) => ({ ...channel, moreAtLeast }));
    },
    involved: () => {
      const kind = best();
      const ids = kind === "other" ? new Set(chainIds()) : null;
      const isDirect = kind === "direct";
      return ({ agreement, change, isUnknown, since }) => {
        if (ids !== null) return ids.has(agreement.id);
        const own = kindOf(groundOf(agreement, change));
        // An agreement of which nobody knew may have been told beside a worse kind.
        return own === kind || (!isDirect && own === "direct" && (isUnknown || since === null));
      };
    },
    newlyAnswered: () => {
      const kind = best();
      return kind === "other" ? chainIds() : [sets[kind], ...beside()].flatMap((set) => set.newIds());
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
