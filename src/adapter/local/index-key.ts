import type { LibraryRoot } from "../../model/library-root.ts";

/** What an index is of: the libraries' places, and which files are notes if not as usual. */
export function indexKey(roots: readonly LibraryRoot[]): string[] {
  const rules = roots.find((root) => root.rules !== undefined)?.rules;
  return [...roots.map(({ root }) => root), ...(rules === undefined ? [] : [JSON.stringify(rules)])];
}
