import type { View } from "./view.ts";

/** Where a new brief was written: the path alone, so that `$EDITOR "$(brief new ID)"` works. */
export function createdView(id: string, path: string): View {
  return {
    data: [{ id, path }],
    fields: ["path"],
    blocks: [{ kind: "verbatim", text: path }],
    shape: "page",
    ids: [id],
    problems: [],
  };
}
