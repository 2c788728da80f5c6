import type { EventBounds, EventMatter, Events } from "../../port/events.ts";
import { selectEvents } from "../sqlite/timelines.ts";
import { type LocalState, verified } from "./local-state.ts";

/** The events that the briefs of this machine's libraries tell. */
export function localEvents(state: LocalState): Events {
  const select = async (bounds: EventBounds, matter: EventMatter | null) => {
    const rows = await verified(state, (database) => selectEvents(database, { ...bounds, matter }, state), {
      hasExtraction: bounds.isCompleted === true,
    });
    return rows.flatMap(({ events }) => events);
  };
  return { told: (bounds) => select(bounds, null), about: (matter, bounds) => select(bounds, matter) };
}
