import { summaryView } from "../view/summary-page.ts";
import type { CommandDefinition } from "./command.ts";
import { openBriefs } from "./find-briefs.ts";

/** `brief summary`: one screen a brief. */
export const summary = {
  declare: (command) => command.argument("<brief...>", "ids or files"),
  examples: [
    { line: "brief summary ID", says: "one brief on one screen" },
    { line: "brief summary OLDER NEWER", says: "two, one after the other" },
    { line: "brief summary ID --format markdown", says: "as Markdown, to paste" },
  ],
  async run(context, _options, names) {
    const opened = await openBriefs(context, names);
    return summaryView(
      opened.map(({ brief }) => brief),
      opened.flatMap(({ problems }) => problems),
    );
  },
} satisfies CommandDefinition<object>;
