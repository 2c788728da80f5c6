import { type Stats, statSync } from "node:fs";
import { stampOf } from "../../ingest/stamp.ts";

const withoutError = { throwIfNoEntry: false } as const;

/** The facts of what stands at a path; null if there are none to be had. Never throws. */
export function safeStat(path: string): Stats | null {
  try {
    return statSync(path, withoutError) ?? null;
  } catch {
    return null;
  }
}

/**
 * The stamp of what stands at a path now; null if nothing does, or nothing that can be looked at.
 */
export function stampAt(path: string): string | null {
  const facts = safeStat(path);
  return facts === null ? null : stampOf(facts);
}
