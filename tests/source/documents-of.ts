import { expect } from "vitest";
import {
  type ReadSource,
  type SourceDocument,
  type SourceOptions,
  UnreadableSource,
} from "../../src/source/source-document.ts";

/** All documents of a file's bytes. */
export async function documentsOf(
  read: ReadSource,
  bytes: Uint8Array,
  options: Partial<SourceOptions> = {},
): Promise<SourceDocument[]> {
  const found: SourceDocument[] = [];
  for await (const document of read({ name: "file", bytes }, { url: null, whole: false, ...options })) {
    found.push(document);
  }
  return found;
}

/** Why a file is no document; what else is thrown fails the test. */
export async function complaintOf(read: ReadSource, bytes: Uint8Array): Promise<string | null> {
  try {
    await documentsOf(read, bytes);
    return null;
  } catch (error) {
    if (error instanceof UnreadableSource) return error.message;
    throw error;
  }
}

/**
 * Reads a file cut off and with bytes overwritten at so many places, evenly spread: each is read,
 * or told to be unreadable in a phrase, and soon.
 */
export async function expectNothingElse(read: ReadSource, bytes: Uint8Array, times: number): Promise<void> {
  for (let index = 0; index < times; index++) {
    const at = Math.floor((bytes.length * index) / times);
    const flipped = bytes.slice();
    flipped.set([0xff - (bytes[at] ?? 0)], at);
    const damaged = flipped.slice();
    damaged.fill(0x3c, at, at + 7);
    for (const file of [bytes.subarray(0, at), flipped, damaged]) {
      const before = performance.now();
      expect(await complaintOf(read, file)).toSatisfy((told) => told === null || /^[a-z][^\n]{5,60}$/.test(told));
      expect(performance.now() - before).toBeLessThan(5000);
    }
  }
}
