import { type Dirent, lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { compareText } from "../../model/sort.ts";
import type { DirectoryEntries } from "../../port/index-port.ts";
import { describeError } from "./safe-read.ts";

/**
 * Reads one directory of a library. Hidden entries are passed over, links are not followed. Never
 * throws.
 */
export function readDirectory(root: string, directory: string): DirectoryEntries {
  try {
    const path = join(root, directory);
    const entries = readdirSync(path, { withFileTypes: true }).filter(({ name }) => !name.startsWith("."));
    const isRoot = directory === "";
    const names = (isOne: (entry: Dirent) => boolean) =>
      entries
        .filter(isOne)
        .map(({ name }) => name)
        .sort(compareText);
    return {
      files: names((entry) => entry.isFile() && entry.name.endsWith(".md") && !isMisspelt(path, entry)),
      directories: names((entry) => entry.isDirectory()),
      odd: entries
        // A library.yaml that is a link is told of where it is read.
        .filter(({ name }) => !(isRoot && name === "library.yaml"))
        .flatMap((entry) => {
          const reason = oddity(path, entry);
          return reason === null ? [] : [[entry.name, reason] as const];
        })
        .sort(([left], [right]) => compareText(left, right)),
    };
  } catch (error) {
    return { files: [], directories: [], odd: [[".", describeError(error)]] };
  }
}

function oddity(directory: string, entry: Dirent): string | null {
  if (entry.isSymbolicLink()) return "is a symbolic link, which is not followed";
  if (!entry.name.endsWith(".md") || entry.isDirectory()) return null;
  if (!entry.isFile()) return "is not a regular file";
  return isMisspelt(directory, entry) ? "has a name that is not valid UTF-8" : null;
}

/**
 * Whether the name is not the one that the file has on the disk, where its bytes are no UTF-8:
 * nothing goes by that name.
 */
function isMisspelt(directory: string, { name }: Dirent): boolean {
  return name.includes("\ufffd") && lstatSync(join(directory, name), { throwIfNoEntry: false }) === undefined;
}
