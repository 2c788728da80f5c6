import type { LibraryRoot } from "../../model/library-root.ts";
import type { Memory } from "../../port/memory.ts";
import { keptValue } from "./kept-value.ts";

/** Remembers in the folder, one text a name and path of libraries; nothing where there is none. */
export function localMemory(roots: readonly LibraryRoot[], folderNow: () => string | null): Memory {
  const place = roots.map(({ root }) => root).join("\n");
  return { of: (kind, text, make) => keptValue(folderNow(), { kind, place, text }, make) };
}
