import type { BriefActor } from "../model/actor.ts";
import type { Brief } from "../model/brief.ts";
import { compareText } from "../model/sort.ts";

/**
 * An actor as the first brief has it, one that states it if any does, and the ids of all briefs
 * that name it.
 */
export interface CountedActor {
  readonly actor: BriefActor;
  readonly briefs: readonly string[];
}

/** The actors of the briefs, those that most name first, of equals by id. */
export function countActors(briefs: readonly Brief[], isWanted: (actor: BriefActor) => boolean): CountedActor[] {
  const counted = new Map<string, { readonly actor: BriefActor; readonly briefs: string[] }>();
  for (const brief of briefs) {
    for (const actor of brief.actors) {
      if (!isWanted(actor)) continue;
      const entry = counted.get(actor.id) ?? { actor, briefs: [] };
      if (entry.briefs.at(-1) !== brief.id) entry.briefs.push(brief.id);
      const isFirstStated = entry.actor.trace !== undefined && actor.trace === undefined;
      counted.set(actor.id, isFirstStated ? { ...entry, actor } : entry);
    }
  }
  return [...counted.values()].sort(
    (left, right) => right.briefs.length - left.briefs.length || compareText(left.actor.id, right.actor.id),
  );
}
