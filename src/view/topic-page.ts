import type { View } from "./view.ts";

/** A chapter of the manual, in Markdown. */
export interface TopicAnswer {
  readonly topic: string;
  readonly title: string;
  readonly source: string;
}

/** The chapter as a page. */
export function topicView({ topic, title, source }: TopicAnswer): View {
  return {
    data: { topic, title, body: source },
    fields: null,
    blocks: [{ kind: "markdown", source, citations: new Map(), path: `brief help ${topic}`, line: 1 }],
    shape: "page",
    ids: [topic],
    problems: [],
  };
}
