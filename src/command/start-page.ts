import { noFilters } from "../model/filters.ts";
import { startView } from "../view/start-page.ts";
import { defineCommand } from "./command.ts";
import { newestFirst } from "./find-briefs.ts";

/** `brief` alone: never a prompt, never an error. */
export const start = defineCommand({
  parameters: {},
  async answer({ briefs }) {
    const newest = await briefs.find({ filters: noFilters, sort: newestFirst, limit: 3 });
    const [total, haveObstacles] = [await briefs.count(noFilters), await briefs.stateObstacles()];
    return { newest, total, haveObstacles, problems: await briefs.problems() };
  },
  view: startView,
  examples: [
    { line: "brief list", says: "every brief, newest first" },
    { line: "brief show ID", says: "one of them as a page" },
    { line: "brief search intelligence", says: "briefs that hold a word, best first" },
  ],
});
