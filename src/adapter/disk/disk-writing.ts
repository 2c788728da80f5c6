import { join } from "node:path";
import { Failure } from "../../model/failure.ts";
import { isBareName } from "../../model/named-bytes.ts";
import type { Writing } from "../../port/writing.ts";
import { quoted } from "../../text/quoted.ts";
import { safeStat } from "./file-facts.ts";
import { writeNew } from "./write-new.ts";

/**
 * Writing to this machine's disk; new briefs go to `own`, the user's library, if there is a place
 * for one.
 */
export function diskWriting(own: string | null): Writing {
  const library = () => {
    if (own === null) throw new Failure("io", "there is no HOME to keep a library in", { hint: "use --library DIR" });
    return own;
  };
  return {
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

/** What an answer calls its files may come from a brief, and must not lead out of the directory. */
function refuseOdd(name: string): void {
  if (isBareName(name)) return;
  throw new Failure("io", `${quoted(name)} cannot be written; expected a name without a directory`);
}
