/**
 * The facts of a file or directory that tell it from its changed self; times in milliseconds since
 * 1970.
 */
export interface FileFacts {
  readonly size: number;
  readonly mtimeMs: number;
  readonly ctimeMs: number;
  readonly ino: number;
}

/**
 * Within how many milliseconds of its last change a file counts as racy: it could be written again
 * without its time moving, as file systems keep time in steps (git's racy index,
 * https://git-scm.com/docs/racy-git).
 */
const racyWithin = 50;

/** What tells a file or directory from its changed self: size, mtime, ctime, inode. */
export function stampOf({ size, mtimeMs, ctimeMs, ino }: FileFacts): string {
  return `${size}:${mtimeMs}:${ctimeMs}:${ino}`;
}

/**
 * The stamp to keep of what was read at `readAt` (milliseconds): empty, so that it is read again
 * next time, if it changed so shortly before that it may change once more unseen. ctime decides, as
 * no program can set it.
 */
export function keptStamp(facts: FileFacts, readAt: number): string {
  return facts.ctimeMs > readAt - racyWithin ? "" : stampOf(facts);
}

/**
 * The stamps of files side by side, four numbers each: size, mtime, ctime, inode; NaN for a stamp
 * that is empty.
 */
export type Stamps = Float64Array;

/** Room for the stamps of so many files. */
export function createStamps(count: number): Stamps {
  return new Float64Array(count * 4);
}

/**
 * Whether the stamp at that position is that of these facts. Compared as numbers: as texts, ten
 * thousand of them cost as much as to start.
 */
export function isStampOf(stamps: Stamps, index: number, { size, mtimeMs, ctimeMs, ino }: FileFacts): boolean {
  const at = index * 4;
  return stamps[at] === size && stamps[at + 1] === mtimeMs && stamps[at + 2] === ctimeMs && stamps[at + 3] === ino;
}

/** Sets the stamp to keep, as `keptStamp` has it; an empty one where there are no facts. */
export function setStamp(stamps: Stamps, index: number, facts: FileFacts | null, readAt: number): void {
  const isKept = facts !== null && facts.ctimeMs <= readAt - racyWithin;
  stamps.set(isKept ? [facts.size, facts.mtimeMs, facts.ctimeMs, facts.ino] : [NaN, NaN, NaN, NaN], index * 4);
}

/** The stamp at that position as `stampOf` writes it. */
export function stampText(stamps: Stamps, index: number): string {
  const numbers = stamps.subarray(index * 4, index * 4 + 4);
  return numbers.length < 4 || Number.isNaN(numbers[0]) ? "" : numbers.join(":");
}

/**
 * Stamps as the index keeps them. They need no seal: one that is damaged is that of no file, which
 * is then read again.
 */
export function stampBytes(stamps: Stamps): Uint8Array {
  return new Uint8Array(stamps.buffer, stamps.byteOffset, stamps.byteLength);
}

/** The stamps that `stampBytes` was given; of a number of bytes that it never makes, none. */
export function readStamps(bytes: Uint8Array): Stamps {
  return bytes.length % 32 === 0 ? new Float64Array(new Uint8Array(bytes).buffer) : createStamps(0);
}

/** The stamp of a library without a `library.yaml`. */
export const noLibraryFile = "none";
