import type { View } from "./view.ts";

/** A new brief, and where it was written. */
export interface CreatedAnswer {
  readonly id: string;
  readonly path: string;
}

/** The path alone, so that `$EDITOR "$(brief new ID)"` works. */
export function createdView({ id, path }: CreatedAnswer): View {
  return {
    data: [{ id, path }],
    fields: ["path"],
    blocks: [{ kind: "verbatim", text: path }],
    shape: "page",
    ids: [id],
    problems: [],
  };
}
