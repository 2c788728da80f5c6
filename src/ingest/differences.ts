import type { KnownDirectory, Place } from "../port/index-port.ts";
import type { Stamps } from "./stamp.ts";

/** A file that is new or changed, and where its new stamp stands. */
export interface ChangedFile extends Place {
  readonly stamps: Stamps;
  readonly index: number;
}

/** How the disk differs from what an index has of it. */
export interface Differences {
  readonly directories: readonly KnownDirectory[];
  readonly goneDirectories: readonly Place[];
  readonly changed: readonly ChangedFile[];
  readonly gone: readonly Place[];
  readonly fileCount: number;
}

/** Whether the disk is as the index has it. */
export function isEmpty({ directories, goneDirectories, changed, gone }: Differences): boolean {
  return directories.length + goneDirectories.length + changed.length + gone.length === 0;
}
