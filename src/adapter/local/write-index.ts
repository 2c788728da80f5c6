import { join } from "node:path";
import { type ParsedLibrary, parseLibrary } from "../../format/parse-library.ts";
import { whenTomlIsMet } from "../../format/when-toml.ts";
import { changesOf, librariesChange, type ReadDefinitions } from "../../ingest/changes.ts";
import { type ChangedFile, type Differences, isEmpty } from "../../ingest/differences.ts";
import { type FileText, fileEntry } from "../../ingest/file-entry.ts";
import { bodyOf, type Reading } from "../../ingest/reading.ts";
import { keptStamp, noLibraryFile, stampText } from "../../ingest/stamp.ts";
import type { LibraryRoot } from "../../model/library-root.ts";
import type { FileEntry, Place } from "../../port/index-port.ts";
import type { Progress } from "../../port/library.ts";
import { safeStat } from "../disk/file-facts.ts";
import { readLibraryFile } from "../disk/read-library.ts";
import { missing, safeRead, sizeLimit } from "../disk/safe-read.ts";
import { sweep } from "../disk/sweep.ts";
import { openIndexWriter } from "../sqlite/index-writer.ts";
import { knownDirectories } from "../sqlite/known-directories.ts";
import { type Database, inTransaction } from "../sqlite/sqlite.ts";
import { type ReadBody, type TextRow, type UnreadText, writeTexts } from "../sqlite/write-texts.ts";
import type { HeldTexts } from "./held-texts.ts";
import { libraryFilesMoved } from "./moved.ts";

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
    {
      now,
      progress,
      held,
    }: { readonly now: () => number; readonly progress: Progress; readonly held?: HeldTexts | undefined },
  ): Promise<void> {
    const places = roots.map(({ root }) => root);
    const ahead = await readAhead(roots);
    const write = () => {
      const differences = sweep((root) => knownDirectories(database, root), roots, now());
      progress.onStart(differences.changed.length, sizeOf(differences), "indexing");
      const index = openIndexWriter(database, roots.length);
      if (libraryFilesMoved(database, places)) {
        index.apply([librariesChange(roots.map((root) => readDefinitions(root, ahead, now())))]);
      }
      if (!isEmpty(differences))
        index.apply(changesOf(differences, (file) => readEntry(file, roots, { ahead, held }), progress.onProgress));
      index.apply([{ kind: "swept", fileCount: differences.fileCount, at: now() }]);
      index.commit();
    };
    await whenTomlIsMet(() => inTransaction(database, write));
  },

  /** Writes the texts that the index lacks; answers with those that could not be read. */
  async writeTexts(
    database: Database,
    roots: readonly LibraryRoot[],
    { onProgress, held }: Pick<Progress, "onProgress"> & { readonly held?: HeldTexts | undefined },
  ): Promise<readonly UnreadText[]> {
    const ahead = await readAhead(roots);
    return writeTexts(database, (place) => readBody(place, roots, { ahead, held }), onProgress);
  },
};

/**
 * The bytes of the files that are new or changed; one that changed this very moment may be as large
 * as any.
 */
function sizeOf({ changed }: Differences): number {
  return changed.reduce((sum, { stamps, index }) => sum + (stamps[index * 4] || sizeLimit), 0);
}

/** What was read of texts when brief was built: of the very same text of a library's file. */
interface Ahead {
  readonly brief: (root: LibraryRoot, path: string, text: string) => Reading | undefined;
  readonly library: (root: LibraryRoot, text: string) => ParsedLibrary | undefined;
}

async function readAhead(roots: readonly LibraryRoot[]): Promise<Ahead> {
  const readings = roots.find((root) => root.readings !== undefined)?.readings;
  if (readings === undefined) return { brief: () => undefined, library: () => undefined };
  const { readingKey, shippedReadings } = await import("../disk/shipped-readings.ts");
  const { briefs, libraries } = shippedReadings(readings);
  const isOfIt = (root: LibraryRoot) => root.readings === readings;
  return {
    brief: (root, path, text) => (isOfIt(root) ? briefs[readingKey(path, text)] : undefined),
    library: (root, text) => (isOfIt(root) ? libraries[readingKey("library.yaml", text)] : undefined),
  };
}

function readDefinitions(root: LibraryRoot, ahead: Ahead, now: number): ReadDefinitions {
  const facts = safeStat(join(root.root, "library.yaml"));
  const stamp = facts === null ? noLibraryFile : keptStamp(facts, now);
  return { stamp, ...readLibraryFile(root, (text, path) => ahead.library(root, text) ?? parseLibrary(text, path)) };
}

/** A file that is gone since its directory was read is none. */
function readFile(place: Place, roots: readonly LibraryRoot[]): FileText {
  const read = safeRead(pathOf(place, roots));
  return read.reason === missing ? null : read;
}

/** What is known of texts besides what stands on the disk. */
interface KnownTexts {
  readonly ahead: Ahead;
  readonly held?: HeldTexts | undefined;
}

function readEntry(file: ChangedFile, roots: readonly LibraryRoot[], { ahead, held }: KnownTexts): FileEntry | null {
  const read = readFile(file, roots);
  const known = read?.text == null ? undefined : ahead.brief(rootOf(file, roots), file.path, read.text);
  const entry = known?.entry ?? fileEntry(read, file.path);
  if (read?.text != null && entry !== null) {
    held?.hold(file, stampText(file.stamps, file.index), { text: read.text, head: entry.head });
  }
  return entry;
}

function readBody(row: TextRow, roots: readonly LibraryRoot[], { ahead, held }: KnownTexts): ReadBody {
  const kept = held?.take(row, row.stamp) ?? null;
  const { text, reason } = kept === null ? safeRead(pathOf(row, roots)) : { text: kept.text, reason: null };
  if (text === null) return { body: null, reason };
  const { terms } = ahead.brief(rootOf(row, roots), row.path, text) ?? {};
  return { body: bodyOf(text), terms, head: kept?.head, reason: null };
}

function rootOf({ root }: Place, roots: readonly LibraryRoot[]): LibraryRoot {
  return roots[root] as LibraryRoot;
}

function pathOf(place: Place, roots: readonly LibraryRoot[]): string {
  return join(rootOf(place, roots).root, place.path);
}
