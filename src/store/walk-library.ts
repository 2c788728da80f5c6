import { type Dirent, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../model/problem.ts";
import { compareText } from "../model/sort.ts";
import { describeError } from "./safe-read.ts";

/** The Markdown files below a directory, as paths relative to it in a fixed order, and what could not be walked. */
export interface WalkResult {
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Walks a library at any depth. Hidden files and directories are passed over, links are not followed, and what is no
 * regular file although it is called `*.md` is a problem each. `shown` is how the root is called in problems.
 */
export function walkLibrary(root: string, shown: string): WalkResult {
  const files: string[] = [];
  const problems: Problem[] = [];
  const pending = [""];
  for (let directory = pending.pop(); directory !== undefined; directory = pending.pop()) {
    for (const { path, kind } of readDirectory(root, directory)) {
      if (kind === "directory") pending.push(path);
      else if (kind === "file") files.push(path);
      else
        problems.push({
          level: "warning",
          path: join(shown, path),
          line: null,
          code: "unreadable",
          message: kind.reason,
        });
    }
  }
  return {
    files: files.sort(compareText),
    problems: problems.sort((left, right) => compareText(left.path, right.path)),
  };
}

interface Entry {
  /** Below the root, with `/`. */
  readonly path: string;
  readonly kind: "directory" | "file" | { readonly reason: string };
}

function readDirectory(root: string, directory: string): Entry[] {
  try {
    const entries = readdirSync(join(root, directory), { withFileTypes: true });
    return entries
      .filter(({ name }) => !name.startsWith("."))
      .flatMap((entry) => {
        const kind = entryKind(entry);
        return kind === null ? [] : [{ path: directory === "" ? entry.name : `${directory}/${entry.name}`, kind }];
      });
  } catch (error) {
    return [{ path: directory, kind: { reason: describeError(error) } }];
  }
}

function entryKind(entry: Dirent): Entry["kind"] | null {
  if (entry.isDirectory()) return "directory";
  if (entry.isSymbolicLink()) return { reason: "is a symbolic link, which is not followed" };
  if (!entry.name.endsWith(".md")) return null;
  return entry.isFile() ? "file" : { reason: "is not a regular file" };
}
