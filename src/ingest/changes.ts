import type { LibraryDefinitions } from "../model/known-names.ts";
import { mergeAgreements, mergeMatters, mergeNames } from "../model/known-names.ts";
import type { Problem } from "../model/problem.ts";
import type { FileEntry, IndexChange } from "../port/index-port.ts";
import type { ChangedFile, Differences } from "./differences.ts";
import { withoutPath } from "./file-entry.ts";
import { stampText } from "./stamp.ts";

/** After so many files it is told how far the work has come. */
const progressStep = 100;

/** A `library.yaml` as it was read, and its stamp then. */
export interface ReadDefinitions {
  readonly stamp: string;
  readonly definitions: LibraryDefinitions;
  readonly problems: readonly Problem[];
}

/** Every `library.yaml`, in the order of the path, as one change. */
export function librariesChange(read: readonly ReadDefinitions[]): IndexChange {
  const definitions = read.map((library) => library.definitions);
  return {
    kind: "libraries",
    libraries: read.map(({ stamp, problems }) => ({ stamp, problems: problems.map(withoutPath) })),
    knownNames: mergeNames(definitions),
    agreements: mergeAgreements(definitions),
    matters: mergeMatters(definitions),
  };
}

/**
 * The differences as changes of an index. A file is read when its change is asked for, so that few
 * are held at once; `onProgress` is told from time to time how many of how many have been.
 */
export function* changesOf(
  { changed, gone, directories, goneDirectories }: Differences,
  entryOf: (file: ChangedFile) => FileEntry | null,
  onProgress: (done: number, total: number) => void,
): Generator<IndexChange> {
  for (const place of gone) yield { kind: "file", place, stamp: "", entry: null };
  for (const [index, file] of changed.entries()) {
    yield {
      kind: "file",
      place: file,
      stamp: stampText(file.stamps, file.index),
      entry: entryOf(file),
    };
    if (index % progressStep === 0) onProgress(index, changed.length);
  }
  for (const place of goneDirectories) yield { kind: "directory-gone", place };
  for (const directory of directories) yield { kind: "directory", directory };
}
