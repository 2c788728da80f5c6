import { isFailure } from "../../model/failure.ts";
import type { LibraryRoot } from "../../model/library-root.ts";
import type { Progress } from "../../port/library.ts";
import { type AskedFor, extraction } from "../sqlite/extracted.ts";
import { type CacheSettings, type OpenIndex, openIndex, openInMemory, removeIndex } from "../sqlite/index-file.ts";
import { emptyIndex } from "../sqlite/index-schema.ts";
import { type Database, isBusy } from "../sqlite/sqlite.ts";
import type { UnreadText } from "../sqlite/write-texts.ts";
import { holdTexts } from "./held-texts.ts";
import { indexKey } from "./index-key.ts";
import type { IndexPool } from "./index-pool.ts";
import { syncExtraction, syncIndex, syncTexts } from "./sync-index.ts";

/**
 * The index during one snapshot: taken when first needed, brought up to date once, then read within
 * one transaction, so that what other processes write meanwhile is not seen. It is rebuilt where it
 * fails. One that another process keeps locked for longer than a run waits is left alone, and one
 * in memory answers in its stead.
 */
export interface IndexSession {
  /** Does something with an index that is up to date. */
  readonly use: <Result>(work: (database: Database) => Result, needs?: IndexNeeds) => Promise<Result>;
  /** Does something with the index as it is, which may be stale or empty. */
  readonly useAsIs: <Result>(work: (database: Database) => Result) => Promise<Result>;
  /** Whether every file has been looked at in this session. */
  readonly wasSwept: () => boolean;
  /** The files whose text could not be read when it was last asked for. */
  readonly unread: () => readonly UnreadText[];
  /**
   * Empties the index, so that the next use builds it anew. Other processes go on with what they
   * have.
   */
  readonly rebuild: () => Promise<void>;
  /** The index's file, or null where it lives in memory. */
  readonly file: () => string | null;
  /** Gives the index back. */
  readonly close: () => void;
}

/** What something needs of an index. */
export interface IndexNeeds {
  /** That every file was looked at, however large the library. */
  readonly isForced?: boolean;
  /** The full-text table. */
  readonly hasTexts?: boolean;
  /** How far texts were asked for what their front matter does not state. */
  readonly asked?: AskedFor;
}

/** What a session works on. */
export interface SessionSettings {
  readonly roots: readonly LibraryRoot[];
  readonly cache: CacheSettings;
  readonly pool: IndexPool;
  /** Look at every file of a library, however large. */
  readonly isAlwaysForced: boolean;
  readonly progress: Progress;
}

/** An index session over these libraries. Nothing is opened yet. */
export function createIndexSession({ roots, cache, pool, isAlwaysForced, progress }: SessionSettings): IndexSession {
  const key = indexKey(roots);
  let current: OpenIndex | null = null;
  let isSynced = false;
  let hasTexts = false;
  let asked: AskedFor = extraction.due;
  let isReading = false;
  let wasSwept = false;
  let unread: readonly UnreadText[] = [];
  const take = async () => {
    current ??= await pool.take();
    return current;
  };
  const endReading = () => {
    if (isReading) current?.database.exec("COMMIT");
    isReading = false;
  };
  const reopen = async (inMemory: boolean) => {
    const before = await take();
    isReading = false;
    isSynced = false;
    hasTexts = false;
    asked = extraction.due;
    // Closed first: whoever closes an index last removes its log by name, and by then another may
    // stand there.
    before.database.close();
    if (before.file !== null && !inMemory) removeIndex(before.file);
    current = inMemory ? { database: await openInMemory(key), file: null } : await openIndex(key, cache);
    pool.replace(before, current);
  };
  const sync = async (needs: IndexNeeds) => {
    const { database } = await take();
    const wanted = needs.asked ?? extraction.due;
    const held = needs.hasTexts || wanted > asked ? holdTexts() : undefined;
    if (!isSynced || needs.isForced) {
      endReading();
      const isForced = needs.isForced === true || isAlwaysForced;
      wasSwept = await syncIndex(database, roots, { now: cache.now, isForced, progress, held });
      isSynced = true;
      hasTexts = false;
      asked = extraction.due;
    }
    if (needs.hasTexts && !hasTexts) {
      endReading();
      unread = await syncTexts(database, roots, progress, held);
      hasTexts = true;
    }
    if (wanted > asked) {
      endReading();
      await syncExtraction(database, roots, { ...progress, asked: wanted, held });
      asked = wanted;
    }
    if (!isReading) database.exec("BEGIN");
    isReading = true;
    return database;
  };
  const synced = async (needs: IndexNeeds) => {
    try {
      return await sync(needs);
    } catch (error) {
      await reopen(isBusy(error) || current?.file === null);
      return sync({ ...needs, isForced: true });
    }
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
    useAsIs: (work) => attempt(work, async () => (await take()).database),
    wasSwept: () => wasSwept,
    unread: () => unread,
    rebuild: async () => {
      const { database } = await take();
      endReading();
      isSynced = false;
      try {
        emptyIndex(database, key);
      } catch (error) {
        await reopen(isBusy(error));
      }
    },
    file: () => current?.file ?? null,
    close: () => {
      const taken = current;
      current = null;
      if (taken === null) return;
      try {
        if (isReading) taken.database.exec("COMMIT");
        pool.give(taken);
      } catch {
        // Nothing was written: an index that cannot even end a reading is opened anew by the next.
        pool.drop(taken);
      }
      isReading = false;
      isSynced = false;
      hasTexts = false;
      asked = extraction.due;
    },
  };
}
