import type { View } from "./view.ts";

/** A text that is printed as it is. */
export function verbatimView(id: string, text: string): View {
  return {
    data: { id, text },
    fields: null,
    blocks: [{ kind: "verbatim", text }],
    shape: "page",
    ids: [id],
    problems: [],
  };
}
