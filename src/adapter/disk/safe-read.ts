import { isUtf8 } from "node:buffer";
import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from "node:fs";
import { isOpenAt } from "./open-at.ts";

/** The most of a file that is read, in bytes. */
export const sizeLimit = 4 * 1024 * 1024;

/** A file's text, or in one line why there is none. */
export type ReadResult =
  | { readonly text: string; readonly reason: null }
  | { readonly text: null; readonly reason: string };

/**
 * Reads a regular file as strict UTF-8, a byte-order mark allowed and dropped. `path` is absolute
 * and free of links. Links, FIFOs, devices and what is over 4 MB are refused before a byte is read,
 * what stands elsewhere because a directory on the way has become a link as well, and nothing
 * blocks. Never throws.
 */
export function safeRead(path: string): ReadResult {
  // O_NONBLOCK: a FIFO would otherwise wait for a writer for ever.
  return readWith(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK, (facts, descriptor) => {
    if (!facts.isFile()) return "is not a regular file";
    if (facts.size > sizeLimit) return tooLarge;
    return isOpenAt(path, descriptor, facts) ? null : "stands behind a symbolic link, which is not followed";
  });
}

/** `safeRead` for a file that the user names: links are followed, and a pipe is read to its end. */
export function readNamed(path: string | 0): ReadResult {
  return readWith(path, constants.O_RDONLY, (facts) => {
    if (facts.isDirectory()) return "is a directory";
    return facts.isFile() && facts.size > sizeLimit ? tooLarge : null;
  });
}

const tooLarge = "is larger than 4 MB";

function readWith(
  path: string | 0,
  flags: number,
  refuse: (facts: Stats, descriptor: number) => string | null,
): ReadResult {
  let descriptor: number | null = null;
  try {
    descriptor = path === 0 ? 0 : openSync(path, flags);
    const facts = fstatSync(descriptor);
    const reason = refuse(facts, descriptor);
    return reason === null ? decode(readAll(descriptor, facts.size)) : { text: null, reason };
  } catch (error) {
    const isLink = (flags & constants.O_NOFOLLOW) !== 0 && (error as NodeJS.ErrnoException).code === "ELOOP";
    return { text: null, reason: isLink ? "is a symbolic link, which is not followed" : describeError(error) };
  } finally {
    if (descriptor !== null && descriptor !== 0) closeQuietly(descriptor);
  }
}

/** What was read is read, whatever closing says. */
function closeQuietly(descriptor: number): void {
  try {
    closeSync(descriptor);
  } catch {
    // A disk that reports an error at the end may have been asked to write: we never do.
  }
}

/**
 * All bytes up to one past the limit, so that a file which grew since it was looked at is still
 * refused. A read that asks for more than the file's size and gets just that has reached its end,
 * and need not be followed by another.
 */
function readAll(descriptor: number, size: number): Buffer {
  const chunks: Buffer[] = [];
  let total = 0;
  while (total <= sizeLimit) {
    const chunk = Buffer.allocUnsafe(total === 0 && size > 0 ? size + 1 : 64 * 1024);
    const count = readChunk(descriptor, chunk);
    if (count === 0) break;
    chunks.push(chunk.subarray(0, count));
    total += count;
    if (total === size) break;
  }
  return chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks);
}

/**
 * Standard input may be a non-blocking pipe with nothing in it yet: wait a little and try again.
 */
function readChunk(descriptor: number, chunk: Buffer): number {
  for (;;) {
    try {
      return readSync(descriptor, chunk, 0, chunk.length, null);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EOF") return 0;
      if (code !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}

function decode(bytes: Buffer): ReadResult {
  if (bytes.length > sizeLimit) return { text: null, reason: tooLarge };
  if (!isUtf8(bytes)) return { text: null, reason: "is not valid UTF-8" };
  return { text: bytes.toString("utf8").replace(/^\ufeff/, ""), reason: null };
}

/** The reason why there is nothing to read at all, which is often no problem. */
export const missing = "does not exist";

const reasons: Readonly<Record<string, string>> = {
  ENOENT: missing,
  ENOTDIR: missing,
  EACCES: "cannot be read: permission denied",
  EPERM: "cannot be read: not permitted",
  ELOOP: "is a symbolic link that leads back to itself",
  EISDIR: "is a directory",
  ENXIO: "is not a regular file",
  ENAMETOOLONG: "has too long a name",
};

/** Why a file-system call failed, as the end of a sentence about the path. */
export function describeError(error: unknown): string {
  const { code = "unknown error" } = error as NodeJS.ErrnoException;
  return reasons[code] ?? `cannot be read: ${code}`;
}
