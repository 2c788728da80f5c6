import { isDamage } from "../model/damage.ts";
import type { Library, Snapshot, SnapshotOptions } from "./library.ts";

/**
 * Does the work of one request with a library in one state, which ends with it: nothing of a brief
 * may be read later. Where what the library kept turns out to be damaged, all is made anew and the
 * work done once more, so that it must not write before it is done.
 */
export async function doRequest<Result>(
  library: Library,
  options: SnapshotOptions,
  work: (snapshot: Snapshot) => Promise<Result>,
): Promise<Result> {
  try {
    return await doOnce(library, options, work);
  } catch (error) {
    if (!isDamage(error)) throw error;
  }
  return doOnce(library, options, async (snapshot) => {
    await snapshot.upkeep.status({ isRebuilt: true });
    return work(snapshot);
  });
}

async function doOnce<Result>(
  library: Library,
  options: SnapshotOptions,
  work: (snapshot: Snapshot) => Promise<Result>,
): Promise<Result> {
  const snapshot = library.snapshot(options);
  try {
    return await work(snapshot);
  } finally {
    snapshot.close();
  }
}
