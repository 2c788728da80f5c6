import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { type Filters, noFilters } from "../../src/model/filters.ts";
import type { Problem } from "../../src/model/problem.ts";
import { type LibraryStore, openLibraryStore } from "../../src/store/library-store.ts";

/** A cache folder of its own, so that no test sees another's index; gone when the test is over. */
export function temporaryCache(): string {
  const folder = mkdtempSync(join(tmpdir(), "brief-cache-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The libraries at these roots, as a run of its own would open them. Without a cache the index lives in memory. */
export function openStore(
  roots: readonly string[],
  options: {
    readonly cache?: string;
    readonly shown?: string;
    readonly problems?: readonly Problem[];
    readonly now?: () => number;
  } = {},
): LibraryStore {
  const { cache, shown, problems = [], now = Date.now } = options;
  const environment = cache === undefined ? {} : { XDG_CACHE_HOME: cache };
  return openLibraryStore(
    { roots: roots.map((root) => ({ root, shown: shown ?? root })), problems, own: null },
    { cache: { environment, home: null, userId: process.getuid?.(), now }, isFresh: false },
  );
}

/** Every brief that passes, newest first. */
export function everything(filters: Filters = noFilters) {
  return { filters, sort: { key: "date", reverse: false }, limit: null } as const;
}
