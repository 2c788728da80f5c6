import { linkSync, mkdtempSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "../../model/failure.ts";
import { makeDirectory } from "./make-directory.ts";
import { describeError } from "./safe-read.ts";

/**
 * Writes a new file into a directory, which is made if it is missing, and answers its path. It is
 * written in a hidden folder beside, and takes its name only when it is whole: whatever fails,
 * nothing is left. Throws a `Failure` if the file is there or cannot be written.
 */
export function writeNew(directory: string, name: string, content: string | Uint8Array): string {
  const path = join(directory, name);
  try {
    makeDirectory(directory, 0o755);
    const hidden = mkdtempSync(join(directory, ".brief-"));
    try {
      writeFileSync(join(hidden, "new"), content, { mode: 0o644 });
      moveUnlessThere(join(hidden, "new"), path);
    } finally {
      rmSync(hidden, { recursive: true, force: true });
    }
    return path;
  } catch (error) {
    throw writingFailure(path, error);
  }
}

/**
 * A link, unlike a new name, never takes the place of what is there. Where there are no links, we
 * look first.
 */
function moveUnlessThere(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (!["EPERM", "ENOSYS", "EOPNOTSUPP", "ENOTSUP", "EMLINK"].includes(codeOf(error))) throw error;
    if (statSync(to, { throwIfNoEntry: false }) !== undefined) throw Object.assign(new Error(), { code: "EEXIST" });
    renameSync(from, to);
  }
}

/** Why a file cannot be written, as a `Failure`. */
export function writingFailure(path: string, cause: unknown): Failure {
  const code = codeOf(cause);
  if (code === "EEXIST") return new Failure("io", `${path} is there already`, { hint: "nothing was written", cause });
  const said = (cause as NodeJS.ErrnoException).code === undefined ? (cause as Error).message : undefined;
  const reason = said ?? reasons[code] ?? describeError(cause).replace(/^cannot be read: /, "");
  return new Failure("io", `${path} cannot be written: ${reason}`, { cause });
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full",
  EDQUOT: "the disk quota is used up",
  EROFS: "the file system is read-only",
};

function codeOf(error: unknown): string {
  return String((error as NodeJS.ErrnoException).code);
}
