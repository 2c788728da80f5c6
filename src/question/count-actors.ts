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
    for (const actor of brief.actors) {
      if (isWanted(actor)) counted.set(actor.id, withTelling(counted.get(actor.id), actor, brief.id));
    }
  }
  return [...counted.values()].sort(
    (left, right) => right.briefs.length - left.briefs.length || compareText(left.actor.id, right.actor.id),
  );
}

interface Counted extends CountedActor {
  readonly briefs: string[];
  readonly cites: Cite[];
}

function withTelling(before: Counted | undefined, actor: BriefActor, brief: string): Counted {
  const counted = before ?? { actor, briefs: [], cites: [] };
  if (counted.briefs.at(-1) !== brief) counted.briefs.push(brief);
  if (actor.source !== null) counted.cites.push({ of: { kind: "brief", id: brief }, label: actor.source });
  const isFirstStated = counted.actor.trace !== undefined && actor.trace === undefined;
  return isFirstStated ? { ...counted, actor } : counted;
}
