import type { View } from "./view.ts";

/** A text that is printed as it is, and what scripts know it by. */
export interface VerbatimAnswer {
  readonly id: string;
  readonly text: string;
}

/** The text alone. */
export function verbatimView({ id, text }: VerbatimAnswer): View {
  return {
    data: { id, text },
    fields: null,
    blocks: [{ kind: "verbatim", text }],
    shape: "page",
    ids: [id],
    problems: [],
  };
}
