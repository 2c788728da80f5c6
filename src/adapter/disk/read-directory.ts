import { type Dirent, lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { compareText } from "../../model/sort.ts";
import { isNoteName, usualRules, type WalkRules } from "../../model/walk-rules.ts";
import type { DirectoryEntries } from "../../port/index-port.ts";
import { type IgnoredPaths, ignoredPaths, ignoreStamps } from "./ignored-paths.ts";
import { describeError } from "./safe-read.ts";

/**
 * Reads one directory of a library. Hidden entries and those that are left out are passed over,
 * links are not followed. Never throws.
 */
export function readDirectory(
  root: string,
  directory: string,
  { rules = usualRules, ignored = ignoredPaths(root, rules) }: ReadOptions = {},
): DirectoryEntries {
  try {
    const path = join(root, directory);
    const all = readdirSync(path, { withFileTypes: true });
    const isIgnoring = rules.ignores && all.some(({ name }) => name === ".gitignore" || name === ".ignore");
    const entries = all.filter(
      (entry) => !entry.name.startsWith(".") && !ignored.has(directory, entry.name, entry.isDirectory()),
    );
    const isRoot = directory === "";
    const names = (isOne: (entry: Dirent) => boolean) =>
      entries
        .filter(isOne)
        .map(({ name }) => name)
        .sort(compareText);
    return {
      files: names((entry) => entry.isFile() && isNoteName(entry.name, rules) && !isMisspelt(path, entry)),
      directories: names((entry) => entry.isDirectory()),
      odd: entries
        // A library.yaml that is a link is told of where it is read.
        .filter(({ name }) => !(isRoot && name === "library.yaml"))
        .flatMap((entry) => {
          const reason = oddity(path, entry, rules);
          return reason === null ? [] : [[entry.name, reason] as const];
        })
        .sort(([left], [right]) => compareText(left, right)),
      ...(isIgnoring ? { ignores: ignoreStamps(root, directory) } : {}),
    };
  } catch (error) {
    return { files: [], directories: [], odd: [[".", describeError(error)]] };
  }
}

/** Which files are notes, and what is left out. */
interface ReadOptions {
  readonly rules?: WalkRules | undefined;
  readonly ignored?: IgnoredPaths;
}

function oddity(directory: string, entry: Dirent, rules: WalkRules): string | null {
  if (entry.isSymbolicLink()) return "is a symbolic link, which is not followed";
  if (!isNoteName(entry.name, rules) || entry.isDirectory()) return null;
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
