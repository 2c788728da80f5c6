import type { NamedActor } from "../model/actor.ts";
import { type AgreementChange, type PartyTerm, participants } from "../model/agreement.ts";
import { groupBy } from "../model/group-by.ts";
import type { KnownAgreement } from "../model/known-agreement.ts";
import { lazily } from "../text/lazily.ts";
import { type MatterTree, matterTree } from "./matter-tree.ts";
import { disputedOn, membersOn, participantIds } from "./members-on.ts";
import { standingOn } from "./standing.ts";

/** An agreement that a step of a channel rests on. */
export interface Ground {
  readonly agreement: KnownAgreement;
  /** The entry since which it has been in force; where that is unknown, the last that is known. */
  readonly since: AgreementChange;
  /**
   * Why nobody knows whether it carries anything: its entry into force was not seen, sources
   * disagree on a party's accession, or its matters are not stated and one was asked for.
   */
  readonly doubt: "entry" | "accession" | "matter" | null;
  /** The entry whose caveat stands on the day. */
  readonly caveat: AgreementChange | null;
  /** The matters that it carries of those asked for, and all that it may; null for anything. */
  readonly matters: readonly string[];
  readonly may: readonly string[] | null;
  /** Between whom another ground of the agreement holds, where `doubt` is of others' accession. */
  readonly certain: ReadonlySet<string> | null;
  /** The ids of its parties, without the mediator's. */
  readonly parties: ReadonlySet<string>;
  /** The mediator's id, where the parties exchange only through one. */
  readonly mediator: string | null;
  /** When an actor was a party, where it was not always: one of thousands, who are each asked. */
  readonly termsOf: ReadonlyMap<string, readonly PartyTerm<NamedActor>[]>;
  /** Whether the sources disagree since when it holds between the two of a step. */
  readonly isDisputed: boolean;
}

/**
 * Who can exchange information with whom on one day, and by which agreements. Agreements may have
 * hundreds of thousands of parties, so that of these is gathered only what is asked for.
 */
export interface TieGraph {
  /** Everybody who takes part in an agreement, by id. */
  readonly actors: () => ReadonlyMap<string, NamedActor>;
  readonly grounds: readonly Ground[];
  /** Of which nobody knows whether they hold. */
  readonly doubtful: readonly Ground[];
  readonly tree: MatterTree;
  /** The grounds that an actor takes part in, as a party or as the mediator. */
  readonly groundsOf: (actor: string) => readonly Ground[];
}

/** What is asked about: all that is shared, or one matter, by its id. */
export interface Scope {
  readonly tree: MatterTree;
  readonly about: string | null;
}

/** Whatever is shared, where no library names a matter. */
export const anything: Scope = { tree: matterTree([]), about: null };

/** The ties on a day (YYYY-MM-DD): those of the agreements that share information. */
export function tieGraph(agreements: readonly KnownAgreement[], day: string, scope: Scope = anything): TieGraph {
  const grounds = agreements.flatMap((agreement) => groundsOn(agreement, day, scope));
  return graphOf(grounds, scope.tree);
}

/** The ties that rest on these. */
export function graphOf(all: readonly Ground[], tree: MatterTree): TieGraph {
  const grounds = all.filter(({ doubt }) => doubt === null);
  const byActor = lazily(() => groundsByActor(all));
  return {
    actors: lazily(() => namedIn(all.map(({ agreement }) => agreement))),
    grounds,
    doubtful: grounds.length === all.length ? [] : all.filter(({ doubt }) => doubt !== null),
    tree,
    groundsOf: (actor) => byActor().get(actor) ?? [],
  };
}

/** Everybody who takes part in one of the agreements, by id. */
export function namedIn(agreements: readonly KnownAgreement[]): ReadonlyMap<string, NamedActor> {
  const named = new Map<string, NamedActor>();
  for (const agreement of agreements) for (const actor of participants(agreement)) named.set(actor.id, actor);
  return named;
}

function groundsByActor(grounds: readonly Ground[]): ReadonlyMap<string, readonly Ground[]> {
  const byActor = new Map<string, Ground[]>();
  const add = (actor: string, ground: Ground) => {
    const of = byActor.get(actor);
    if (of === undefined) byActor.set(actor, [ground]);
    else of.push(ground);
  };
  for (const ground of grounds) {
    for (const party of ground.parties) add(party, ground);
    if (ground.mediator !== null) add(ground.mediator, ground);
  }
  return byActor;
}

/** Whether an actor takes part, as a party or as the mediator. For who asks this once. */
export function takesPart({ agreement }: Ground, actor: string): boolean {
  return participants(agreement).some(({ id }) => id === actor);
}

/** Whether a ground is about others than these two, of whom there is no doubt. */
function isForOthers({ certain }: Ground, one: string, other: string): boolean {
  return certain?.has(one) === true && certain.has(other);
}

/**
 * Whether two different actors deal with each other directly: both are parties, or one is the
 * mediator of the other's agreement.
 */
export function isDirect(ground: Ground, one: string, other: string): boolean {
  const { parties, mediator } = ground;
  if (isForOthers(ground, one, other)) return false;
  if (mediator === null) return parties.has(one) && parties.has(other);
  return (mediator === one && parties.has(other)) || (mediator === other && parties.has(one));
}

/** Whether two different actors exchange through the agreement's mediator. */
export function isRelayed(ground: Ground, one: string, other: string): boolean {
  const { parties, mediator } = ground;
  if (isForOthers(ground, one, other)) return false;
  return mediator !== null && parties.has(one) && parties.has(other);
}

/** The certain ties of an agreement, and those of which nobody knows. */
function groundsOn(agreement: KnownAgreement, day: string, scope: Scope): Ground[] {
  if (agreement.shares === null) return [];
  const { holds, entry, caveat } = standingOn(agreement, day);
  const carried = mattersOf(agreement, scope);
  if (holds === "no" || entry === null || carried.may?.length === 0) return [];
  const ground = (members: KnownAgreement, doubt: Ground["doubt"], certain: Ground["certain"] = null): Ground =>
    groundSince(members, entry, { doubt, caveat, ...carried, certain });
  const disputed = disputedOn(agreement, day);
  const isMatterOpen = carried.matters.length === 0 && scope.about !== null;
  const doubt = holds === "unknown" ? "entry" : isMatterOpen ? "matter" : null;
  if (disputed === null) return [ground(membersOn(agreement, day), doubt)];
  const certain = ground(disputed.certain, doubt);
  return [certain, ground(disputed.possible, "accession", participantIds(disputed.certain))];
}

/** No more matters of one agreement are looked at: one that names thousands has stated none. */
const mostMatters = 100;

/** What an agreement carries of what is asked for, and what it may carry. */
export function mattersOf({ matters }: KnownAgreement, { tree, about }: Scope): Pick<Ground, "matters" | "may"> {
  if (matters.length === 0 || matters.length > mostMatters) return { matters: [], may: null };
  const asked = (all: KnownAgreement["matters"]) => {
    const set = tree.setOf(all.map(({ matter }) => matter));
    return about === null ? set : tree.common(set, [about]);
  };
  const own = asked(matters.filter(({ partly }) => !partly));
  return { matters: own, may: matters.some(({ partly }) => partly) ? asked(matters) : own };
}

/** An agreement that shares information as the ground of ties, in force since an entry. */
export function groundSince(
  agreement: KnownAgreement,
  since: AgreementChange,
  known: Partial<Pick<Ground, "doubt" | "caveat" | "matters" | "may" | "certain">> = {},
): Ground {
  const mediator = agreement.mediator?.id ?? null;
  const parties = lazily(() => {
    const ids = new Set<string>();
    for (const { id } of agreement.parties) ids.add(id);
    // A mediator may be named among the parties as well.
    if (mediator !== null) ids.delete(mediator);
    return ids;
  });
  const terms = lazily(() => groupBy(agreement.terms, (term) => term.actor.id));
  return {
    agreement,
    since,
    get parties() {
      return parties();
    },
    mediator,
    get termsOf() {
      return terms();
    },
    isDisputed: false,
    doubt: null,
    caveat: null,
    matters: [],
    may: null,
    certain: null,
    ...known,
  };
}
