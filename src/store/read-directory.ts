import { type Dirent, readdirSync } from "node:fs";
import { join } from "node:path";
import { compareText } from "../model/sort.ts";
import { describeError } from "./safe-read.ts";

/** What a directory holds that concerns a library, each list in a fixed order. */
export interface DirectoryEntries {
  readonly files: readonly string[];
  readonly directories: readonly string[];
  /** What is called `*.md` or is a link, and cannot be a brief: its name, `.` for the directory itself, and why. */
  readonly odd: readonly (readonly [name: string, reason: string])[];
}

/** Reads one directory of a library. Hidden entries are passed over, links are not followed. Never throws. */
export function readDirectory(root: string, directory: string): DirectoryEntries {
  try {
    const entries = readdirSync(join(root, directory), { withFileTypes: true }).filter(
      ({ name }) => !name.startsWith("."),
    );
    const names = (isOne: (entry: Dirent) => boolean) =>
      entries
        .filter(isOne)
        .map(({ name }) => name)
        .sort(compareText);
    return {
      files: names((entry) => entry.isFile() && entry.name.endsWith(".md")),
      directories: names((entry) => entry.isDirectory()),
      odd: entries
        .flatMap((entry) => (oddity(entry) === null ? [] : [[entry.name, oddity(entry) as string] as const]))
        .sort(([left], [right]) => compareText(left, right)),
    };
  } catch (error) {
    return { files: [], directories: [], odd: [[".", describeError(error)]] };
  }
}

function oddity(entry: Dirent): string | null {
  if (entry.isSymbolicLink()) return "is a symbolic link, which is not followed";
  return entry.isFile() || entry.isDirectory() || !entry.name.endsWith(".md") ? null : "is not a regular file";
}
