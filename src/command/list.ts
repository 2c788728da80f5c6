import { briefListView } from "../view/brief-list.ts";
import { defineCommand } from "./command.ts";
import { filterParameters, isFiltered } from "./filter-parameters.ts";
import { findBriefs } from "./find-briefs.ts";

/** `brief list`: the briefs, newest first. */
export const list = defineCommand({
  parameters: filterParameters,
  answer: async (context, filters) => ({ ...(await findBriefs(context, filters)), isFiltered: isFiltered(filters) }),
  view: briefListView,
  examples: [
    { line: "brief list", says: "every brief, newest first" },
    { line: "brief list --actor japan --since 2016 --until 2016-12", says: "those of 2016 that name Japan" },
    { line: "brief list --sort title --fields id,title,tags --format csv", says: "a spreadsheet of them" },
  ],
});
