import type { Actor } from "../model/actor.ts";
import type { Brief } from "../model/brief.ts";
import { compareText } from "../model/sort.ts";

/** An actor as the first brief has it, and the ids of all briefs that name it. */
export interface CountedActor {
  readonly actor: Actor;
  readonly briefs: readonly string[];
}

/** The actors of the briefs, those that most name first, of equals by id. */
export function countActors(briefs: readonly Brief[]): CountedActor[] {
  const counted = new Map<string, { readonly actor: Actor; readonly briefs: string[] }>();
  for (const brief of briefs) {
    for (const actor of brief.actors) {
      const entry = counted.get(actor.id) ?? { actor, briefs: [] };
      if (!entry.briefs.includes(brief.id)) entry.briefs.push(brief.id);
      counted.set(actor.id, entry);
    }
  }
  return [...counted.values()].sort(
    (left, right) => right.briefs.length - left.briefs.length || compareText(left.actor.id, right.actor.id),
  );
}
