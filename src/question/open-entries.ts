import type { ActorKind, Party } from "../model/actor.ts";
import type { Brief } from "../model/brief.ts";
import { entryKey } from "../model/entry-key.ts";
import { type ExtractedKind, extractedKinds } from "../model/extracted.ts";
import type { ObstacleKind, Severity } from "../model/obstacle.ts";
import type { Trace } from "../model/trace.ts";

/** Something of a brief that was extracted, and that a person may confirm or dismiss. */
export interface OpenEntry {
  readonly key: string;
  readonly kind: ExtractedKind;
  /** The `index`th of its kind in the brief. */
  readonly index: number;
  /** What it says in a few words: an obstacle's, an actor's or agreement's name, an event. */
  readonly what: string;
  readonly is: ObstacleKind | ActorKind | null;
  readonly holder: Party | null;
  readonly severity: Severity | null;
  readonly date: string | null;
  readonly trace: Trace;
}

/** What people call an entry of a kind. */
export const entryNouns = {
  actors: "actor",
  obstacles: "obstacle",
  agreements: "agreement",
  timeline: "event",
} as const satisfies Readonly<Record<ExtractedKind, string>>;

/** Obstacles first: they are what a brief is for. */
const reviewed: readonly ExtractedKind[] = ["obstacles", "actors", "agreements", "timeline"];

/** Everything of a brief that was extracted, obstacle by obstacle, then actor by actor. */
export function openEntries(brief: Brief): OpenEntry[] {
  const found = extractedKinds.flatMap((kind) => ofKind(brief, kind));
  return reviewed.flatMap((kind) => found.filter((entry) => entry.kind === kind));
}

const nothing = { is: null, holder: null, severity: null, date: null };

function ofKind(brief: Brief, kind: ExtractedKind): OpenEntry[] {
  switch (kind) {
    case "actors":
      return brief.actors.flatMap((actor, index) =>
        entry(kind, index, actor, { ...nothing, what: actor.name, is: actor.kind }),
      );
    case "obstacles":
      return brief.obstacles.flatMap((obstacle, index) => {
        const { what, kind: is, holder, severity } = obstacle;
        return entry(kind, index, obstacle, { ...nothing, what, is, holder, severity });
      });
    case "agreements": {
      const places = new Map(brief.agreements.map((id, index) => [id, index]));
      return brief.localAgreements.flatMap((agreement) =>
        entry(kind, places.get(agreement.id) ?? -1, agreement, { ...nothing, what: agreement.name }),
      );
    }
    case "timeline":
      return brief.timeline.flatMap((event, index) =>
        entry(kind, index, event, { ...nothing, what: event.event, date: event.date }),
      );
  }
}

type Told = Omit<OpenEntry, "key" | "kind" | "index" | "trace">;

function entry(kind: ExtractedKind, index: number, of: Parameters<typeof entryKey>[1], told: Told): OpenEntry[] {
  const key = entryKey(kind, of);
  return key === null || of.trace === undefined ? [] : [{ key, kind, index, ...told, trace: of.trace }];
}
