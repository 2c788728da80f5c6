import { join } from "node:path";
import { parseLibrary } from "../../format/parse-library.ts";
import type { LibraryDefinitions } from "../../model/known-names.ts";
import type { LibraryRoot } from "../../model/library-root.ts";
import { openKeptStore } from "../cache/kept-store.ts";
import { sum32 } from "../cache/sum.ts";
import { safeRead } from "../disk/safe-read.ts";
import { schemaVersion } from "../sqlite/index-schema.ts";
import { seal, unseal } from "../sqlite/sealed-json.ts";

/**
 * What a library's `library.yaml` defines, as `readLibraryFile` reads it; what was made of it is
 * kept in the folder, as to read the YAML of a long one costs more than all else of a page.
 */
export function keptDefinitions({ root, shown }: LibraryRoot, folder: string | null): LibraryDefinitions {
  const { text } = safeRead(join(root, "library.yaml"));
  if (text === null) return { name: null, actors: [], agreements: [], matters: [] };
  const parse = () => parseLibrary(text, join(shown, "library.yaml")).definitions;
  if (folder === null) return parse();
  const store = openKeptStore(folder, `definitions ${schemaVersion}`);
  const name = `definitions-${sum32(root).toString(16)}`;
  const bytes = Buffer.from(text);
  const kept = store.read(name, bytes);
  try {
    if (kept !== null) return unseal(kept) as LibraryDefinitions;
  } catch {
    // Damaged: it is made anew.
  }
  const definitions = parse();
  store.keep(name, bytes, Buffer.from(seal(definitions)));
  return definitions;
}
