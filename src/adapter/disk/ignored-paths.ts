import { join } from "node:path";
import type { WalkRules } from "../../model/walk-rules.ts";
import { type IgnorePattern, isIgnored, readIgnorePatterns } from "../../text/ignore-patterns.ts";
import { safeStat, stampAt } from "./file-facts.ts";
import { safeRead } from "./safe-read.ts";

/** The files that name what is left out, in the order in which they count. */
const ignoreFiles = [".gitignore", ".ignore"] as const;

/** What of a library is left out. */
export interface IgnoredPaths {
  /** Whether an entry of a directory is left out. */
  readonly has: (directory: string, name: string, isDirectory: boolean) => boolean;
}

/** The files of a directory that name what is left out, each with its stamp. */
export function ignoreStamps(root: string, directory: string): (readonly [name: string, stamp: string])[] {
  return ignoreFiles.flatMap((name) => {
    const stamp = stampAt(join(root, directory, name));
    return stamp === null ? [] : [[name, stamp] as const];
  });
}

/** What the ignore files of a library leave out, each read when a directory below it is. */
export function ignoredPaths(root: string, { ignores }: WalkRules): IgnoredPaths {
  if (!ignores) return { has: () => false };
  const known = new Map<string, readonly IgnorePattern[]>();
  const patternsOf = (directory: string): readonly IgnorePattern[] => {
    const before = known.get(directory);
    if (before !== undefined) return before;
    const outer = directory === "" ? [] : patternsOf(directory.slice(0, Math.max(0, directory.lastIndexOf("/"))));
    const own = ignoreFiles.flatMap((name) => {
      const path = join(root, directory, name);
      // Most directories have none, and to fail to open a file takes ten times as long.
      const text = safeStat(path) === null ? null : safeRead(path).text;
      return text === null ? [] : readIgnorePatterns(text, directory);
    });
    const all = own.length === 0 ? outer : [...outer, ...own];
    known.set(directory, all);
    return all;
  };
  return {
    has: (directory, name, isDirectory) => {
      if (isDirectory && name === "node_modules") return true;
      const patterns = patternsOf(directory);
      return patterns.length > 0 && isIgnored(patterns, directory === "" ? name : `${directory}/${name}`, isDirectory);
    },
  };
}
