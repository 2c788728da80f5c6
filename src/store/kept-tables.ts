import { join } from "node:path";
import { crc32 } from "node:zlib";
import { parseLibrary } from "../format/parse-library.ts";
import type { LibraryTables } from "../model/catalogue.ts";
import { schemaVersion } from "./index-schema.ts";
import { openKeptStore } from "./kept-store.ts";
import type { LibraryRoot } from "./library-path.ts";
import { safeRead } from "./safe-read.ts";
import { seal, unseal } from "./sealed-json.ts";

/**
 * The tables of a library's `library.yaml`, as `readTables` reads them; what was made of a long one is kept in the folder, as to read its
 * YAML costs more than all else of a page.
 */
export function keptTables({ root, shown }: LibraryRoot, folder: string | null): LibraryTables {
  const { text } = safeRead(join(root, "library.yaml"));
  if (text === null) return { name: null, actors: [], agreements: [] };
  const parse = () => parseLibrary(text, join(shown, "library.yaml")).tables;
  if (folder === null) return parse();
  const store = openKeptStore(folder, `tables ${schemaVersion}`);
  const name = `tables-${crc32(root).toString(16)}`;
  const bytes = Buffer.from(text);
  const kept = store.read(name, bytes);
  try {
    if (kept !== null) return unseal(kept) as LibraryTables;
  } catch {
    // Damaged: it is made anew.
  }
  const tables = parse();
  store.keep(name, bytes, Buffer.from(seal(tables)));
  return tables;
}
