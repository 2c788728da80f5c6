import { join } from "node:path";
import { splitFrontMatter } from "../../format/split-front-matter.ts";
import { whenTomlIsMet } from "../../format/when-toml.ts";
import { changesOf, librariesChange, type ReadDefinitions } from "../../ingest/changes.ts";
import { type Differences, isEmpty } from "../../ingest/differences.ts";
import type { FileText } from "../../ingest/file-entry.ts";
import { keptStamp, noLibraryFile } from "../../ingest/stamp.ts";
import type { LibraryRoot } from "../../model/library-root.ts";
import type { Place } from "../../port/index-port.ts";
import type { Progress } from "../../port/library.ts";
import { safeStat } from "../disk/file-facts.ts";
import { readLibraryFile } from "../disk/read-library.ts";
import { missing, safeRead, sizeLimit } from "../disk/safe-read.ts";
import { sweep } from "../disk/sweep.ts";
import { openIndexWriter } from "../sqlite/index-writer.ts";
import { knownDirectories } from "../sqlite/known-directories.ts";
import { type Database, inTransaction } from "../sqlite/sqlite.ts";
import { type ReadBody, type UnreadText, writeTexts } from "../sqlite/write-texts.ts";
import { libraryFilesMoved } from "./moved.ts";

type OnProgress = (done: number, total: number) => void;

/**
 * All that writes an index, in one bundle: it is loaded only where something is to be written, and
 * a first search needs all of it.
 */
export const indexWriter = {
  /**
   * Writes everything that differs into the index, in one transaction; the texts can wait. The
   * differences are found again under the lock, as another process may have written them.
   */
  async writeChanges(
    database: Database,
    roots: readonly LibraryRoot[],
    { now, progress }: { readonly now: () => number; readonly progress: Progress },
  ): Promise<void> {
    const places = roots.map(({ root }) => root);
    const write = () => {
      const differences = sweep((root) => knownDirectories(database, root), roots, now());
      progress.onStart(differences.changed.length, sizeOf(differences), "indexing");
      const index = openIndexWriter(database, roots.length);
      if (libraryFilesMoved(database, places)) {
        index.apply([librariesChange(roots.map((root) => readDefinitions(root, now())))]);
      }
      if (!isEmpty(differences))
        index.apply(changesOf(differences, (place) => readFile(place, roots), progress.onProgress));
      index.apply([{ kind: "swept", fileCount: differences.fileCount, at: now() }]);
      index.commit();
    };
    await whenTomlIsMet(() => inTransaction(database, write));
  },

  /** Writes the texts that the index lacks; answers with those that could not be read. */
  writeTexts(database: Database, roots: readonly LibraryRoot[], onProgress: OnProgress): readonly UnreadText[] {
    return writeTexts(database, (place) => readBody(place, roots), onProgress);
  },
};

/**
 * The bytes of the files that are new or changed; one that changed this very moment may be as large
 * as any.
 */
function sizeOf({ changed }: Differences): number {
  return changed.reduce((sum, { stamps, index }) => sum + (stamps[index * 4] || sizeLimit), 0);
}

function readDefinitions(root: LibraryRoot, now: number): ReadDefinitions {
  const facts = safeStat(join(root.root, "library.yaml"));
  const stamp = facts === null ? noLibraryFile : keptStamp(facts, now);
  return { stamp, ...readLibraryFile(root) };
}

/** A file that is gone since its directory was read is none. */
function readFile(place: Place, roots: readonly LibraryRoot[]): FileText {
  const read = safeRead(pathOf(place, roots));
  return read.reason === missing ? null : read;
}

function readBody(place: Place, roots: readonly LibraryRoot[]): ReadBody {
  const { text, reason } = safeRead(pathOf(place, roots));
  return text === null
    ? { body: null, reason }
    : { body: splitFrontMatter(text.replace(/\r\n?/g, "\n")).body, reason: null };
}

function pathOf({ root, path }: Place, roots: readonly LibraryRoot[]): string {
  return join((roots[root] as LibraryRoot).root, path);
}
