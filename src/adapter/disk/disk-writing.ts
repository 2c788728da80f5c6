import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Failure } from "../../model/failure.ts";
import { isBareName } from "../../model/named-bytes.ts";
import type { Writing } from "../../port/writing.ts";
import { quoted } from "../../text/quoted.ts";
import { describeError } from "./safe-read.ts";

/** Writing to this machine's disk; new briefs go to `own`, the user's library, if there is a place for one. */
export function diskWriting(own: string | null): Writing {
  return {
    create: async (id, text) => {
      if (own === null) throw new Failure("io", "there is no HOME to keep a library in", { hint: "use --library DIR" });
      return writeNew(own, `${id}.md`, text);
    },
    save: async (directory, files) => {
      for (const { name } of files) refuseOdd(name);
      return files.map(({ name, bytes }) => writeNew(directory, name, bytes));
    },
  };
}

/** What an answer calls its files may come from a brief, and must not lead out of the directory. */
function refuseOdd(name: string): void {
  if (isBareName(name)) return;
  throw new Failure("io", `${quoted(name)} cannot be written; expected a name without a directory`);
}

/** Writes a new file into a directory, which is made if it is missing, and answers its path. Throws a `Failure` if the file is there. */
function writeNew(directory: string, name: string, content: string | Uint8Array): string {
  const path = join(directory, name);
  try {
    makeDirectory(directory);
    writeFileSync(path, content, { flag: "wx" });
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
