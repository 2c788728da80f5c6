import { lstatSync, readlinkSync, realpathSync, type Stats } from "node:fs";
import { dirname } from "node:path";

/**
 * Whether what was opened at a path, absolute and free of links, does stand there. O_NOFOLLOW looks
 * at the last name alone: a directory on the way may have been swapped for a link since it was
 * listed. Linux tells where a descriptor leads; elsewhere the path is looked at once more, which
 * who swaps it twice within that moment can deceive. Never throws.
 */
export function isOpenAt(path: string, descriptor: number, facts: Pick<Stats, "dev" | "ino">): boolean {
  const place = placeOf(descriptor);
  if (place !== null) return place === path || place === `${path} (deleted)`;
  return isStillAt(path, facts);
}

/** Where the kernel has it; null on a system that does not tell. */
function placeOf(descriptor: number): string | null {
  try {
    return readlinkSync(`/proc/self/fd/${descriptor}`);
  } catch {
    return null;
  }
}

/** Whether no link stands on the way now, and the file there is that of the facts. */
export function isStillAt(path: string, { dev, ino }: Pick<Stats, "dev" | "ino">): boolean {
  try {
    const directory = dirname(path);
    if (realpathSync.native(directory) !== directory) return false;
    const facts = lstatSync(path);
    return facts.dev === dev && facts.ino === ino;
  } catch {
    return false;
  }
}
