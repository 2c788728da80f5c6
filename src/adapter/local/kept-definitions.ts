import { join } from "node:path";
import { parseLibrary } from "../../format/parse-library.ts";
import type { LibraryDefinitions } from "../../model/known-names.ts";
import type { LibraryRoot } from "../../model/library-root.ts";
import { safeRead } from "../disk/safe-read.ts";
import { keptValue } from "./kept-value.ts";

/**
 * What a library's `library.yaml` defines, as `readLibraryFile` reads it; what was made of it is
 * kept in the folder, as to read the YAML of a long one costs more than all else of a page.
 */
export function keptDefinitions({ root, shown }: LibraryRoot, folder: string | null): LibraryDefinitions {
  const { text } = safeRead(join(root, "library.yaml"));
  if (text === null) return { name: null, actors: [], agreements: [], matters: [] };
  const parse = () => parseLibrary(text, join(shown, "library.yaml")).definitions;
  return keptValue(folder, { kind: "definitions", place: root, text }, parse);
}
