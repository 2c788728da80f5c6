import type { Stats } from "node:fs";

/**
 * Within how many milliseconds of its last change a file counts as racy: it could be written again without its time moving, as
 * file systems keep time in steps (git's racy index, https://git-scm.com/docs/racy-git).
 */
const racyWithin = 50;

/** What tells a file or directory from its changed self: size, mtime, ctime, inode. */
export function stampOf({ size, mtimeMs, ctimeMs, ino }: Stats): string {
  return `${size}:${mtimeMs}:${ctimeMs}:${ino}`;
}

/**
 * The stamp to keep of what was read at `readAt` (milliseconds): empty, so that it is read again next time, if it changed so shortly
 * before that it may change once more unseen. ctime decides, as no program can set it.
 */
export function keptStamp(facts: Stats, readAt: number): string {
  return facts.ctimeMs > readAt - racyWithin ? "" : stampOf(facts);
}
