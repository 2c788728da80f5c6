import { isUtf8 } from "node:buffer";
import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from "node:fs";
import { isOpenAt } from "./open-at.ts";

/** The most of a file that is read, in bytes. */
export const sizeLimit = 4 * 1024 * 1024;

/** A file's text, or in one line why there is none. */
export type ReadResult =
  | { readonly text: string; readonly reason: null }
  | { readonly text: null; readonly reason: string };

/** A file's bytes, or in one line why there are none. */
export type ReadBytes =
  | { readonly bytes: Buffer; readonly reason: null }
  | { readonly bytes: null; readonly reason: string };

/**
 * Reads a regular file as strict UTF-8, a byte-order mark allowed and dropped. `path` is absolute
 * and free of links. Links, FIFOs, devices and what is over 4 MB are refused before a byte is read,
 * what stands elsewhere because a directory on the way has become a link as well, and nothing
 * blocks. Never throws.
 */
export function safeRead(path: string): ReadResult {
  // O_NONBLOCK: a FIFO would otherwise wait for a writer for ever.
  const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
  const refuse = (facts: Stats, descriptor: number) => {
    if (!facts.isFile()) return "is not a regular file";
    return isOpenAt(path, descriptor, facts) ? null : "stands behind a symbolic link, which is not followed";
  };
  return decode(readWith(path, flags, refuse, () => sizeLimit));
}

/** `safeRead` for a file that the user names: links are followed, and a pipe is read to its end. */
export function readNamed(path: string | 0): ReadResult {
  return decode(readNamedBytes(path, () => sizeLimit));
}

/**
 * The bytes of a file that the user names, as `readNamed` reads it; how many it may hold is said
 * of its first.
 */
export function readNamedBytes(path: string | 0, limitOf: (head: Uint8Array) => number): ReadBytes {
  const refuse = (facts: Stats) => (facts.isDirectory() ? isDirectory : null);
  return readWith(path, constants.O_RDONLY, refuse, limitOf);
}

/** Why no file is read that is a directory, where the user names it. */
export const isDirectory = "is a directory";

/** So many first bytes tell what a file is. */
const headLength = 4096;

function tooLarge(limit: number): string {
  return `is larger than ${limit / (1024 * 1024)} MB`;
}

function readWith(
  path: string | 0,
  flags: number,
  refuse: (facts: Stats, descriptor: number) => string | null,
  limitOf: (head: Uint8Array) => number,
): ReadBytes {
  let descriptor: number | null = null;
  try {
    descriptor = path === 0 ? 0 : openSync(path, flags);
    const facts = fstatSync(descriptor);
    const reason = refuse(facts, descriptor);
    return reason === null ? readAll(descriptor, facts, limitOf) : { bytes: null, reason };
  } catch (error) {
    const isLink = (flags & constants.O_NOFOLLOW) !== 0 && (error as NodeJS.ErrnoException).code === "ELOOP";
    return { bytes: null, reason: isLink ? "is a symbolic link, which is not followed" : describeError(error) };
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
function readAll(descriptor: number, facts: Stats, limitOf: (head: Uint8Array) => number): ReadBytes {
  const size = facts.isFile() ? facts.size : 0;
  const chunks: Buffer[] = [];
  const head = readUpTo(descriptor, { chunks, size, enough: headLength });
  const limit = limitOf(together(chunks));
  if (size <= limit && !head.isAll) readUpTo(descriptor, { chunks, size, enough: limit + 1 });
  const bytes = together(chunks);
  if (bytes.length > limit || size > limit) return { bytes: null, reason: tooLarge(limit) };
  return { bytes, reason: null };
}

interface Reading {
  readonly chunks: Buffer[];
  /** As many bytes as the file has; 0 where that is not known. */
  readonly size: number;
  readonly enough: number;
}

/** Reads on until there are enough bytes or no more. */
function readUpTo(descriptor: number, { chunks, size, enough }: Reading): { readonly isAll: boolean } {
  let total = chunks.reduce((sum, { length }) => sum + length, 0);
  while (total < enough) {
    const isSized = size > total && (size <= sizeLimit || total > 0);
    const chunk = Buffer.allocUnsafe(isSized ? size - total + 1 : 64 * 1024);
    const count = readChunk(descriptor, chunk);
    chunks.push(chunk.subarray(0, count));
    total += count;
    if (count === 0 || total === size) return { isAll: true };
  }
  return { isAll: false };
}

function together(chunks: readonly Buffer[]): Buffer {
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

function decode({ bytes, reason }: ReadBytes): ReadResult {
  if (bytes === null) return { text: null, reason };
  const text = utf8Of(bytes);
  return text === null ? { text, reason: "is not valid UTF-8" } : { text, reason: null };
}

/** The text of strict UTF-8, a byte-order mark dropped; null for what is none. */
export function utf8Of(bytes: Buffer): string | null {
  return isUtf8(bytes) ? bytes.toString("utf8").replace(/^\ufeff/, "") : null;
}

/** The reason why there is nothing to read at all, which is often no problem. */
export const missing = "does not exist";

const reasons: Readonly<Record<string, string>> = {
  ENOENT: missing,
  ENOTDIR: missing,
  EACCES: "cannot be read: permission denied",
  EPERM: "cannot be read: not permitted",
  ELOOP: "is a symbolic link that leads back to itself",
  EISDIR: isDirectory,
  ENXIO: "is not a regular file",
  ENAMETOOLONG: "has too long a name",
};

/** Why a file-system call failed, as the end of a sentence about the path. */
export function describeError(error: unknown): string {
  const { code = "unknown error" } = error as NodeJS.ErrnoException;
  return reasons[code] ?? `cannot be read: ${code}`;
}
