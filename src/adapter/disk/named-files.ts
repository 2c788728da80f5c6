import { createHash } from "node:crypto";
import { type Dirent, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { Failure } from "../../model/failure.ts";
import type { NamedBytes } from "../../model/named-bytes.ts";
import { compareText } from "../../model/sort.ts";
import { describeError, readNamedBytes } from "./safe-read.ts";

/** The most of a file that is imported, in bytes; of a mailbox the most of a message. */
export const sourceLimit = 64 * 1024 * 1024;

/** The bytes of a file that the user names, or of standard input for `-`. */
export function readFileNamed(file: string): NamedBytes {
  const isInput = file === "-";
  const { bytes, reason } = readNamedBytes(isInput ? 0 : file, () => sourceLimit);
  if (bytes === null) throw new Failure("io", `${isInput ? "standard input" : file} ${reason}`);
  return { name: isInput ? "" : basename(file), bytes };
}

/** The SHA-256 of bytes, in hexadecimal. */
export function sumOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** The files below a directory in order, hidden ones and links aside; null for what is none. */
export function filesBelow(directory: string): readonly string[] | null {
  const found: string[] = [];
  const pending = [directory];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const entries = entriesOf(next, { isFirst: next === directory });
    if (entries === null) return null;
    for (const entry of entries) {
      if (entry.name.startsWith(".")) continue;
      if (entry.isDirectory()) pending.push(join(next, entry.name));
      else if (entry.isFile()) found.push(join(next, entry.name));
    }
  }
  return found.sort(compareText);
}

function entriesOf(directory: string, { isFirst }: { readonly isFirst: boolean }): readonly Dirent[] | null {
  try {
    return readdirSync(directory, { withFileTypes: true });
  } catch (error) {
    if (isFirst && ["ENOTDIR", "ENOENT"].includes(String((error as NodeJS.ErrnoException).code))) return null;
    throw new Failure("io", `${directory} ${describeError(error)}`, { cause: error });
  }
}
