import { Failure } from "../../model/failure.ts";
import type { Writing } from "../../port/writing.ts";
import { writeNew } from "./write-new.ts";

/** Writing to this machine's disk; new briefs go to `own`, the user's library, if there is a place for one. */
export function diskWriting(own: string | null): Writing {
  return {
    create: async (id, text) => {
      if (own === null) throw new Failure("io", "there is no HOME to keep a library in", { hint: "use --library DIR" });
      return writeNew(own, `${id}.md`, text);
    },
    save: async (directory, files) => files.map(({ name, bytes }) => writeNew(directory, name, bytes)),
  };
}
