import { readMarkdown } from "../markdown/read-markdown.ts";
import { sections } from "../markdown/sections.ts";
import { topicView } from "../view/topic-page.ts";
import { defineCommand } from "./command.ts";
import { helpTopics, isTopic } from "./help-topics.ts";

/** `brief help TOPIC`: a chapter of the README. Help on commands is commander's. */
export const help = defineCommand({
  parameters: {
    topic: {
      kind: "topic",
      of: Object.keys(helpTopics),
      isArgument: true,
      says: "a command, or one of these chapters",
    },
  },
  async answer({ readme }, { topic }) {
    const name = topic ?? "";
    const text = readme();
    const title = isTopic(name) ? helpTopics[name] : "";
    const found = sections(readMarkdown(text)).find((section) => section.title === title);
    return { topic: name, title, source: text.split("\n").slice(found?.start, found?.end).join("\n") };
  },
  view: topicView,
  examples: [
    { line: "brief help", says: "commands and shared options" },
    { line: "brief help search", says: "one command" },
    { line: "brief help query", says: "the query language" },
  ],
});
