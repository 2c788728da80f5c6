import { isSpacedAscii } from "../text/ascii.ts";
import { hash } from "../text/hash.ts";
import type { BriefActor } from "./actor.ts";
import type { Agreement } from "./agreement.ts";
import type { ExtractedKind } from "./extracted.ts";
import type { Obstacle } from "./obstacle.ts";
import type { TimelineEvent } from "./timeline.ts";

/** What of an entry its key is made of besides its sentence: a sentence may name several actors. */
type Keyed = Pick<Obstacle, "trace"> & Partial<Pick<BriefActor & Agreement, "name"> & Pick<TimelineEvent, "date">>;

/**
 * What verdicts call an entry that was extracted, null of what a person wrote: 11 characters, the
 * same wherever the same sentence says the same, so that it holds when a file changes around it.
 */
export function entryKey(kind: ExtractedKind, { trace, name = "", date = "" }: Keyed): string | null {
  if (trace === undefined) return null;
  const about = kind === "timeline" ? date : kind === "obstacles" ? "" : name;
  return hash(`${kind}\n${about}\n${spacedOnce(trace.sentence)}`);
}

/** In NFC, white space collapsed. */
function spacedOnce(sentence: string): string {
  if (isSpacedAscii(sentence)) return sentence;
  return sentence
    .normalize("NFC")
    .replace(/[^\S ]\s*| \s+/g, " ")
    .trim();
}
