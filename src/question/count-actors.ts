import type { BriefActor } from "../model/actor.ts";
import type { Brief } from "../model/brief.ts";
import type { Cite } from "../model/reference.ts";
import { compareText } from "../model/sort.ts";

/**
 * An actor as the first brief has it, one that states it if any does, and the ids of all briefs
 * that name it.
 */
export interface CountedActor {
  readonly actor: BriefActor;
  readonly briefs: readonly string[];
  /** By which sources the briefs tell what it is and wants. */
  readonly cites: readonly Cite[];
}

/** The actors of the briefs, those that most name first, of equals by id. */
export function countActors(briefs: readonly Brief[], isWanted: (actor: BriefActor) => boolean): CountedActor[] {
  const counted = new Map<string, Counted>();
  for (const brief of briefs) {
    const alone = [brief.id] as const;
    for (const actor of brief.actors) {
      if (!isWanted(actor)) continue;
      const known = counted.get(actor.id);
      if (known === undefined)
        counted.set(actor.id, {
          actor,
          briefs: alone,
          cites: actor.source === null ? none : [citeOf(actor.source, brief)],
        });
      else addTelling(known, actor, brief);
    }
  }
  return [...counted.values()].sort(
    (left, right) => right.briefs.length - left.briefs.length || compareText(left.actor.id, right.actor.id),
  );
}

/**
 * Most of a hundred thousand are named by one brief alone: they share the list of it, and one of no
 * source.
 */
interface Counted {
  actor: BriefActor;
  briefs: readonly [string] | string[];
  cites: readonly [] | Cite[];
}

const none = [] as const;

function addTelling(counted: Counted, actor: BriefActor, brief: Brief): void {
  if (counted.briefs.at(-1) !== brief.id) counted.briefs = withOne(counted.briefs, brief.id);
  const { source } = actor;
  if (source !== null) counted.cites = withOne(counted.cites, citeOf(source, brief));
  if (counted.actor.trace !== undefined && actor.trace === undefined) counted.actor = actor;
}

/** Added to the list itself if it has several, which it then shares with nobody. */
function withOne<Item>(list: readonly [] | readonly [Item] | Item[], item: Item): Item[] {
  if (isShort(list)) return [...list, item];
  list.push(item);
  return list;
}

function isShort<Item>(list: readonly [] | readonly [Item] | Item[]): list is readonly [] | readonly [Item] {
  return list.length < 2;
}

function citeOf(label: string, { id }: Brief): Cite {
  return { of: { kind: "brief", id }, label };
}
