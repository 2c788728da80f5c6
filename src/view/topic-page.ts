import type { View } from "./view.ts";

/** A chapter of the manual. */
export function topicView(topic: string, title: string, source: string): View {
  return {
    data: { topic, title, body: source },
    fields: null,
    blocks: [{ kind: "markdown", source, citations: new Map(), path: `brief help ${topic}`, line: 1 }],
    shape: "page",
    ids: [topic],
    problems: [],
  };
}
