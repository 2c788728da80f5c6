import type { Actor } from "../model/actor.ts";
import type { ToldEvent } from "../model/timeline.ts";
import { eventNamer, type Tellers, type Telling, unclearBriefs } from "../question/event-namer.ts";
import type { Context } from "./context.ts";

/**
 * `eventNamer` over the libraries: of a person who is told of by surname, the briefs are opened
 * whose bodies may name him or her in full. `opened` keeps them for the next time.
 */
export async function namingEvents(
  { briefs: library }: Pick<Context, "briefs">,
  actor: Actor,
  { briefs, events }: Tellers,
  opened: Map<string, Telling> = new Map(),
): Promise<(told: ToldEvent) => boolean> {
  for (const id of unclearBriefs(actor, { briefs: [...briefs, ...opened.values()], events })) {
    const found = opened.has(id) ? null : await library.get(id);
    if (found !== null) opened.set(id, found.brief);
  }
  return eventNamer(actor, { briefs: [...briefs, ...opened.values()], events });
}
