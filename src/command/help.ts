import { topicView } from "../view/topic-page.ts";
import { defineCommand } from "./command.ts";
import { helpTopics, isTopic } from "./help-topics.ts";

/** `brief help TOPIC`: a chapter of the manual. Help on commands is commander's. */
export const help = defineCommand({
  parameters: {
    topic: {
      kind: "topic",
      of: Object.keys(helpTopics),
      isArgument: true,
      says: "a command, or one of these chapters",
    },
  },
  async answer({ manual }, { topic }) {
    const name = topic ?? "";
    return isTopic(name)
      ? { topic: name, title: helpTopics[name], source: manual(name).trimEnd() }
      : { topic: name, title: "", source: "" };
  },
  view: topicView,
  examples: [
    { line: "brief help", says: "commands and shared options" },
    { line: "brief help search", says: "one command" },
    { line: "brief help query", says: "the query language" },
  ],
});
