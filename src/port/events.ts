import type { Days, ToldEvent } from "../model/timeline.ts";

/**
 * Which events: within the days, of briefs dated on or before `asOf` (YYYY-MM-DD, null for all).
 */
export interface EventBounds {
  readonly days: Days;
  readonly asOf: string | null;
  /** Whether texts whose front matter states no events tell those that are extracted. */
  readonly isCompleted?: boolean;
}

/**
 * What events are about: the texts that they hold (NFC), the days on which and the ids by which
 * they are told.
 */
export interface EventMatter {
  readonly texts: readonly string[];
  /** Full dates (YYYY-MM-DD) and ids of events. */
  readonly keys: readonly string[];
}

/** The events that briefs tell, brief by brief in the order of their ids. */
export interface Events {
  /** All of them. */
  readonly told: (bounds: EventBounds) => Promise<readonly ToldEvent[]>;
  /**
   * Those that hold one of the texts, are dated to one of the days, or have one of the ids; where
   * few briefs tell any, all: they are sooner read than chosen.
   */
  readonly about: (matter: EventMatter, bounds: EventBounds) => Promise<EventsAbout>;
}

/** Events about something, or all that there are. */
export interface EventsAbout {
  readonly events: readonly ToldEvent[];
  readonly isAll: boolean;
}
