import { readMarkdown } from "../markdown/read-markdown.ts";
import { sections } from "../markdown/sections.ts";
import { topicView } from "../view/topic-page.ts";
import type { CommandDefinition } from "./command.ts";
import { helpTopics, isTopic } from "./help-topics.ts";

/** `brief help TOPIC`: a chapter of the README. Help on commands is commander's. */
export const help = {
  declare: (command) =>
    command.addArgument(
      command.createArgument("[topic]", "a command, or one of these chapters").choices(Object.keys(helpTopics)),
    ),
  examples: [
    { line: "brief help", says: "commands and shared options" },
    { line: "brief help search", says: "one command" },
    { line: "brief help query", says: "the query language" },
  ],
  async run({ readme }, _options, [topic = ""]) {
    const text = readme();
    const title = isTopic(topic) ? helpTopics[topic] : "";
    const found = sections(readMarkdown(text)).find((section) => section.title === title);
    return topicView(topic, title, text.split("\n").slice(found?.start, found?.end).join("\n"));
  },
} satisfies CommandDefinition<object>;
