import { summaryView } from "../view/summary-page.ts";
import { defineCommand } from "./command.ts";
import { openBriefs } from "./find-briefs.ts";

/** `brief summary`: one screen a brief. */
export const summary = defineCommand({
  parameters: {
    briefs: {
      kind: "brief",
      isArgument: true,
      isRequired: true,
      isRepeatable: true,
      says: "ids or files",
    },
  },
  async answer(context, { briefs: names }) {
    const opened = await openBriefs(context, names);
    return { briefs: opened.map(({ brief }) => brief), problems: opened.flatMap(({ problems }) => problems) };
  },
  view: summaryView,
  examples: [
    { line: "brief summary ID", says: "one brief on one screen" },
    { line: "brief summary OLDER NEWER", says: "two, one after the other" },
    { line: "brief summary ID --format markdown", says: "as Markdown, to paste" },
  ],
});
