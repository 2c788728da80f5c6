import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { openLocalLibrary } from "../../src/adapter/local/local-library.ts";
import { type Filters, noFilters } from "../../src/model/filters.ts";
import type { Problem } from "../../src/model/problem.ts";
import type { Library, Snapshot } from "../../src/port/library.ts";

/** A cache folder of its own, so that no test sees another's index; gone when the test is over. */
export function temporaryCache(): string {
  const folder = mkdtempSync(join(tmpdir(), "brief-cache-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

interface OpenOptions {
  readonly cache?: string;
  readonly shown?: string;
  readonly problems?: readonly Problem[];
  readonly now?: () => number;
}

/** The libraries at these roots, as a process of its own would open them. Without a cache the index lives in memory. */
export function openLibrary(roots: readonly string[], options: OpenOptions = {}): Library {
  const { cache, shown, problems = [], now = Date.now } = options;
  const environment = cache === undefined ? {} : { XDG_CACHE_HOME: cache };
  return openLocalLibrary(
    { roots: roots.map((root) => ({ root, shown: shown ?? root })), problems, own: null, bundled: null },
    { cache: { environment, home: null, userId: process.getuid?.(), now } },
  );
}

/** Their state for the one request of such a process, which ends with the test. */
export function openSnapshot(roots: readonly string[], options: OpenOptions = {}): Snapshot {
  const snapshot = openLibrary(roots, options).snapshot();
  onTestFinished(() => snapshot.close());
  return snapshot;
}

/** The briefs that pass, newest first, and every problem. */
export async function found({ briefs }: Snapshot, filters: Filters = noFilters) {
  return { briefs: await briefs.find(everything(filters)), problems: await briefs.problems() };
}

/** The ids of all briefs, in order. */
export async function idsOf({ briefs }: Snapshot): Promise<string[]> {
  const all = await briefs.find({ ...everything(), sort: { key: "id", reverse: false } });
  return all.map(({ id }) => id);
}

/** Every brief that passes, newest first. */
export function everything(filters: Filters = noFilters) {
  return { filters, sort: { key: "date", reverse: false }, limit: null } as const;
}
