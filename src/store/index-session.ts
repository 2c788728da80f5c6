import { isFailure } from "../model/failure.ts";
import { type CacheSettings, type OpenIndex, openIndex, openInMemory, removeIndex } from "./index-file.ts";
import { emptyIndex } from "./index-schema.ts";
import type { LibraryRoot } from "./library-path.ts";
import { type Database, isBusy } from "./sqlite.ts";
import { type Progress, syncIndex, syncTexts } from "./sync-index.ts";

/**
 * The index of one run: opened when first needed, brought up to date, rebuilt where it fails. One that another process keeps
 * locked for longer than a run waits is left alone, and one in memory answers in its stead.
 */
export interface IndexSession {
  /** Does something with an index that is up to date. */
  readonly use: <Result>(work: (database: Database) => Result, needs?: IndexNeeds) => Promise<Result>;
  /** Does something with the index as it is, which may be stale or empty. */
  readonly useAsIs: <Result>(work: (database: Database) => Result) => Promise<Result>;
  /** Whether every file has been looked at in this run. */
  readonly wasSwept: () => boolean;
  /** Empties the index, so that the next use builds it anew. Other processes go on with what they have. */
  readonly rebuild: () => Promise<void>;
  /** The index's file, or null where it lives in memory. */
  readonly file: () => string | null;
}

/** What something needs of an index. */
export interface IndexNeeds {
  /** That every file was looked at, however large the library. */
  readonly isForced?: boolean;
  /** The full-text table. */
  readonly hasTexts?: boolean;
}

interface SessionSettings {
  readonly roots: readonly LibraryRoot[];
  readonly cache: CacheSettings;
  /** Look at every file of a library on each run, however large. */
  readonly isAlwaysForced: boolean;
  readonly progress: Progress;
}

/** An index session over these libraries. Nothing is opened yet. */
export function createIndexSession({ roots, cache, isAlwaysForced, progress }: SessionSettings): IndexSession {
  const places = roots.map(({ root }) => root);
  let current: OpenIndex | null = null;
  let isSynced = false;
  let wasSwept = false;
  const reopen = async (inMemory: boolean) => {
    // Closed first: whoever closes an index last removes its log by name, and by then another may stand there.
    current?.database.close();
    if (current?.file != null && !inMemory) removeIndex(current.file);
    current = inMemory ? { database: await openInMemory(places), file: null } : await openIndex(places, cache);
    isSynced = false;
    return current;
  };
  const synced = async (needs: IndexNeeds) => {
    current ??= await openIndex(places, cache);
    try {
      await sync(needs);
    } catch (error) {
      await reopen(isBusy(error) || current.file === null);
      await sync({ ...needs, isForced: true });
    }
    return current.database;
  };
  const sync = async ({ isForced = false, hasTexts = false }: IndexNeeds) => {
    const { database } = current as OpenIndex;
    if (!isSynced || isForced)
      wasSwept = await syncIndex(database, roots, { now: cache.now, isForced: isForced || isAlwaysForced, progress });
    isSynced = true;
    if (hasTexts) await syncTexts(database, roots, progress);
  };
  const attempt = async <Result>(
    work: (database: Database) => Result,
    prepare: () => Promise<Database>,
    needs: IndexNeeds = {},
  ): Promise<Result> => {
    try {
      return work(await prepare());
    } catch (error) {
      if (isFailure(error)) throw error;
      await reopen(isBusy(error) || current?.file == null);
    }
    try {
      return work(await synced({ ...needs, isForced: true }));
    } catch (error) {
      if (isFailure(error)) throw error;
      await reopen(true);
      return work(await synced({ ...needs, isForced: true }));
    }
  };
  return {
    use: (work, needs = {}) => attempt(work, () => synced(needs), needs),
    useAsIs: (work) =>
      attempt(work, async () => {
        current ??= await openIndex(places, cache);
        return current.database;
      }),
    wasSwept: () => wasSwept,
    rebuild: async () => {
      current ??= await openIndex(places, cache);
      isSynced = false;
      try {
        emptyIndex(current.database, places);
      } catch (error) {
        await reopen(isBusy(error));
      }
    },
    file: () => current?.file ?? null,
  };
}
