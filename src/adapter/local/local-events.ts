import type { EventBounds, EventMatter, Events } from "../../port/events.ts";
import { askedFor } from "../sqlite/extracted.ts";
import { countFiles } from "../sqlite/index-schema.ts";
import { selectEvents } from "../sqlite/timelines.ts";
import { type LocalState, verified } from "./local-state.ts";

/** Of so many briefs all events are read at once. */
const few = 100;

/** The events that the briefs of this machine's libraries tell. */
export function localEvents(state: LocalState): Events {
  const select = async (bounds: EventBounds, matter: EventMatter | null) => {
    const rows = await verified(state, (database) => selectEvents(database, { ...bounds, matter }, state), {
      asked: askedFor(bounds.isCompleted === true ? ["timeline"] : []),
    });
    return rows.flatMap(({ events }) => events);
  };
  return {
    told: (bounds) => select(bounds, null),
    about: async (matter, bounds) => {
      const isAll = (await state.session.use(countFiles)) <= few;
      return { events: await select(bounds, isAll ? null : matter), isAll };
    },
  };
}
