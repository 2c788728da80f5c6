import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Failure } from "../model/failure.ts";
import { describeError } from "./safe-read.ts";

/** Writes a new brief into a directory, which is made if it is missing, and answers its path. Throws a `Failure` if the file is there. */
export function createBrief(directory: string, id: string, text: string): string {
  const path = join(directory, `${id}.md`);
  try {
    makeDirectory(directory);
    writeFileSync(path, text, { flag: "wx" });
    return path;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") {
      throw new Failure("io", `${path} is there already`, { hint: "nothing was written", cause: error });
    }
    throw new Failure("io", `${path} cannot be written: ${describeError(error)}`, { cause: error });
  }
}

/** Level by level: on Node 20.20 a recursive mkdir below /proc never returns. */
function makeDirectory(directory: string): void {
  try {
    mkdirSync(directory, { mode: 0o755 });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") return;
    if (code !== "ENOENT" || dirname(directory) === directory) throw error;
    makeDirectory(dirname(directory));
    mkdirSync(directory, { mode: 0o755 });
  }
}
