import type { LibraryRoot } from "../../model/library-root.ts";
import type { Memory } from "../../port/memory.ts";
import { openKeptStore } from "../cache/kept-store.ts";
import { sum32 } from "../cache/sum.ts";
import { schemaVersion } from "../sqlite/index-schema.ts";
import { seal, unseal } from "../sqlite/sealed-json.ts";

/** Remembers in the folder, one text a name and path of libraries; nothing where there is none. */
export function localMemory(roots: readonly LibraryRoot[], folderNow: () => string | null): Memory {
  return {
    of: <Made>(name: string, text: string, make: () => Made): Made => {
      const folder = folderNow();
      if (folder === null) return make();
      const store = openKeptStore(folder, `${name} ${schemaVersion}`);
      const entry = `${name}-${sum32(roots.map(({ root }) => root).join("\n")).toString(16)}`;
      const bytes = Buffer.from(text);
      const kept = store.read(entry, bytes);
      try {
        if (kept !== null) return unseal(kept) as Made;
      } catch {
        // Damaged: it is made anew.
      }
      const made = make();
      store.keep(entry, bytes, Buffer.from(seal(made)));
      return made;
    },
  };
}
