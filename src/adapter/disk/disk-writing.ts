import { realpathSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "../../model/failure.ts";
import { isBareName } from "../../model/named-bytes.ts";
import type { Belonging, Writing } from "../../port/writing.ts";
import { quoted } from "../../text/quoted.ts";
import { safeStat } from "./file-facts.ts";
import { replaceFile } from "./replace-file.ts";
import { writeNew } from "./write-new.ts";

/**
 * Writing to this machine's disk; new briefs go to `own`, the user's library, if there is a place
 * for one.
 */
export function diskWriting(own: string | null, bundled: string | null = null): Writing {
  const belonging = (path: string): Belonging => {
    if (own !== null && isBelow(path, own)) return "own";
    return bundled !== null && isBelow(path, bundled) ? "bundled" : "elsewhere";
  };
  const library = () => {
    if (own === null) throw new Failure("io", "there is no HOME to keep a library in", { hint: "use --library DIR" });
    return own;
  };
  return {
    belonging,
    own,
    replace: async (path, before, after) => {
      if (belonging(path) !== "own") throw new Failure("io", `${path} is none of your own library, and stays as it is`);
      return replaceFile(realpathSync(path), before, after);
    },
    create: async (id, text) => writeNew(library(), `${id}.md`, text),
    keep: async ({ name, bytes }) => {
      refuseOdd(name);
      const directory = join(library(), ".originals");
      if (safeStat(join(directory, name)) === null) writeNew(directory, name, bytes);
    },
    save: async (directory, files) => {
      for (const { name } of files) refuseOdd(name);
      return files.map(({ name, bytes }) => writeNew(directory, name, bytes));
    },
  };
}

/** Whether a file stands in a directory, whatever links lead to either. */
function isBelow(path: string, directory: string): boolean {
  try {
    return realpathSync(path).startsWith(`${realpathSync(directory)}/`);
  } catch {
    return false;
  }
}

/** What an answer calls its files may come from a brief, and must not lead out of the directory. */
function refuseOdd(name: string): void {
  if (isBareName(name)) return;
  throw new Failure("io", `${quoted(name)} cannot be written; expected a name without a directory`);
}
