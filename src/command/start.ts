import { noFilters } from "../model/filters.ts";
import { startView } from "../view/start-page.ts";
import type { CommandDefinition } from "./command.ts";
import { newestFirst } from "./find-briefs.ts";

/** `brief` alone: never a prompt, never an error. */
export const start = {
  declare: (command) => command,
  async run({ library }) {
    const { briefs, problems } = await library.find({ filters: noFilters, sort: newestFirst, limit: 3 });
    return startView(briefs, await library.count(), problems);
  },
} satisfies CommandDefinition<object>;
