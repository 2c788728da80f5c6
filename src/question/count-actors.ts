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
  const counted = new Map<string, { readonly actor: BriefActor; readonly briefs: string[]; readonly cites: Cite[] }>();
  for (const brief of briefs) {
    for (const actor of brief.actors) {
      if (!isWanted(actor)) continue;
      const entry = counted.get(actor.id) ?? { actor, briefs: [], cites: [] };
      if (entry.briefs.at(-1) !== brief.id) entry.briefs.push(brief.id);
      if (actor.source !== null) entry.cites.push({ of: { kind: "brief", id: brief.id }, label: actor.source });
      const isFirstStated = entry.actor.trace !== undefined && actor.trace === undefined;
      counted.set(actor.id, isFirstStated ? { ...entry, actor } : entry);
    }
  }
  return [...counted.values()].sort(
    (left, right) => right.briefs.length - left.briefs.length || compareText(left.actor.id, right.actor.id),
  );
}
