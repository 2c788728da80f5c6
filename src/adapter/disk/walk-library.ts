import { join } from "node:path";
import { oddProblem } from "../../ingest/odd-entry.ts";
import type { LibraryRoot } from "../../model/library-root.ts";
import type { Problem } from "../../model/problem.ts";
import { compareText } from "../../model/sort.ts";
import { usualRules } from "../../model/walk-rules.ts";
import { ignoredPaths } from "./ignored-paths.ts";
import { readDirectory } from "./read-directory.ts";

/**
 * The Markdown files below a directory, as paths relative to it in a fixed order, and what could
 * not be walked.
 */
export interface WalkResult {
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

/** Walks a library at any depth. */
export function walkLibrary({ root, shown, rules = usualRules }: LibraryRoot): WalkResult {
  const files: string[] = [];
  const problems: Problem[] = [];
  const pending = [""];
  const ignored = ignoredPaths(root, rules);
  for (let directory = pending.pop(); directory !== undefined; directory = pending.pop()) {
    const { files: names, directories, odd } = readDirectory(root, directory, { rules, ignored });
    for (const name of names) files.push(below(directory, name));
    for (const name of directories) pending.push(below(directory, name));
    for (const [name, reason] of odd) problems.push(oddProblem(join(shown, directory, name), reason));
  }
  return {
    files: files.sort(compareText),
    problems: problems.sort((left, right) => compareText(left.path, right.path)),
  };
}

/** A path below a directory, with `/`; either may be empty. */
export function below(directory: string, name: string): string {
  return directory === "" ? name : name === "" ? directory : `${directory}/${name}`;
}
