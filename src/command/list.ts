import { briefListView } from "../view/brief-list.ts";
import type { CommandDefinition } from "./command.ts";
import { declareFilters, type FilterOptions } from "./filter-options.ts";
import { findBriefs, whyNothing } from "./find-briefs.ts";

/** `brief list`: the briefs, newest first. */
export const list = {
  declare: declareFilters,
  examples: [
    { line: "brief list", says: "every brief, newest first" },
    { line: "brief list --actor japan --since 2016 --until 2016-12", says: "those of 2016 that name Japan" },
    { line: "brief list --sort title --fields id,title,tags --format csv", says: "a spreadsheet of them" },
  ],
  async run(context, options) {
    const { briefs, problems } = await findBriefs(context, options);
    return briefListView(briefs, problems, whyNothing(options));
  },
} satisfies CommandDefinition<FilterOptions>;
