import { briefListView } from "../view/brief-list.ts";
import type { CommandDefinition } from "./command.ts";
import { declareFilters, type FilterOptions } from "./filter-options.ts";
import { findBriefs, whyNothing } from "./find-briefs.ts";

/** `brief list`: the briefs, newest first. */
export const list = {
  declare: declareFilters,
  async run(context, options) {
    const { briefs, problems } = await findBriefs(context, options);
    return briefListView(briefs, problems, whyNothing(options));
  },
} satisfies CommandDefinition<FilterOptions>;
