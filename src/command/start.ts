import { noFilters } from "../model/filters.ts";
import { startView } from "../view/start-page.ts";
import type { CommandDefinition } from "./command.ts";
import { newestFirst } from "./find-briefs.ts";

/** `brief` alone: never a prompt, never an error. */
export const start = {
  declare: (command) => command,
  examples: [
    { line: "brief list", says: "every brief, newest first" },
    { line: "brief show ID", says: "one of them as a page" },
    { line: "brief search intelligence", says: "briefs that hold a word, best first" },
  ],
  async run({ briefs }) {
    const newest = await briefs.find({ filters: noFilters, sort: newestFirst, limit: 3 });
    return startView(newest, await briefs.count(noFilters), await briefs.problems());
  },
} satisfies CommandDefinition<object>;
