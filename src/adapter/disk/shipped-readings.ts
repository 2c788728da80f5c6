import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";
import type { ParsedLibrary } from "../../format/parse-library.ts";
import type { Reading } from "../../ingest/reading.ts";

/**
 * What was read of the bundled briefs when brief was built, by the sum of each text: a first run
 * spends most of its time on reading YAML.
 */
export interface ShippedReadings {
  readonly briefs: Readonly<Record<string, Reading>>;
  readonly libraries: Readonly<Record<string, ParsedLibrary>>;
}

/** What was read of no file. */
const none: ShippedReadings = { briefs: {}, libraries: {} };

/** Reads what the build wrote: JSON, compressed by Brotli; nothing where it cannot be read. */
export function shippedReadings(file: string): ShippedReadings {
  try {
    return JSON.parse(brotliDecompressSync(readFileSync(file)).toString()) as ShippedReadings;
  } catch {
    return none;
  }
}

/**
 * By what a reading is found: the path below the library's root, and SHA-256 of the text, so that
 * it is taken for the very same text alone.
 */
export function readingKey(path: string, text: string): string {
  return `${path} ${createHash("sha256").update(text).digest("base64")}`;
}
