import { noFilters } from "../model/filters.ts";
import { sortBriefs } from "../model/sort.ts";
import { startView } from "../view/start-page.ts";
import type { CommandDefinition } from "./command.ts";

/** `brief` alone: never a prompt, never an error. */
export const start = {
  name: "start",
  summary: "How many briefs there are, the newest, and things to try",
  declare: (command) => command,
  async run({ library }) {
    const { briefs, problems } = await library.find(noFilters);
    return startView(sortBriefs(briefs, "date"), problems);
  },
} satisfies CommandDefinition<object>;
