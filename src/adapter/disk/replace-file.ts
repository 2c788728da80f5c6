import {
  chmodSync,
  chownSync,
  closeSync,
  constants,
  lstatSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { Failure, isFailure } from "../../model/failure.ts";
import { safeRead } from "./safe-read.ts";
import { writingFailure } from "./write-new.ts";

/**
 * Puts a text in the place of a file's: written in a hidden folder beside, with the file's own
 * rights, and renamed when it is whole. False, and nothing is changed, where the file no longer
 * holds `before`, or moved while it was written. `path` is absolute and free of links. Throws a
 * `Failure` if it cannot be read or written.
 */
export function replaceFile(path: string, before: string, after: string): boolean {
  try {
    const hidden = join(dirname(path), ".brief-lock");
    if (!takes(hidden)) return false;
    try {
      const facts = lstatSync(path, { throwIfNoEntry: false });
      const { text, reason } = safeRead(path);
      if (text === null) throw new Failure("io", `${path} ${reason}`);
      if (facts === undefined || text !== before) return false;
      const written = join(hidden, "new");
      writeFileSync(written, hasMark(path) ? `\ufeff${after}` : after, { flush: true });
      keepRights(written, facts);
      if (!isSame(facts, lstatSync(path, { throwIfNoEntry: false }))) return false;
      renameSync(written, path);
      return true;
    } finally {
      rmSync(hidden, { recursive: true, force: true });
    }
  } catch (error) {
    throw isFailure(error) ? error : writingFailure(path, error);
  }
}

/** A lock that is older was left by a process that was killed, in milliseconds. */
const staleLock = 10_000;

/**
 * Makes the folder that only one of our processes has at a time; the others wait, two seconds at
 * most. Without it two that look at once would both rename, and what the first wrote were lost.
 */
function takes(hidden: string): boolean {
  for (let tries = 0; tries < 100; tries += 1) {
    try {
      mkdirSync(hidden, { mode: 0o700 });
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    const made = lstatSync(hidden, { throwIfNoEntry: false });
    if (made !== undefined && Date.now() - made.mtimeMs > staleLock) rmSync(hidden, { recursive: true, force: true });
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
  }
  return false;
}

/** Whether a file begins with a byte-order mark, which reading drops. */
function hasMark(path: string): boolean {
  const descriptor = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const bytes = Buffer.alloc(3);
    return readSync(descriptor, bytes, 0, 3, 0) === 3 && bytes.toString("hex") === "efbbbf";
  } finally {
    closeSync(descriptor);
  }
}

function keepRights(path: string, { mode, uid, gid }: Stats): void {
  const made = lstatSync(path);
  if (made.uid !== uid || made.gid !== gid) chownSync(path, uid, gid);
  chmodSync(path, mode & 0o7777);
}

function isSame(facts: Stats, now: Stats | undefined): boolean {
  return (
    now !== undefined &&
    now.ino === facts.ino &&
    now.dev === facts.dev &&
    now.size === facts.size &&
    now.mtimeMs === facts.mtimeMs &&
    now.ctimeMs === facts.ctimeMs
  );
}
