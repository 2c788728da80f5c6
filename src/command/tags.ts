import { tagsView } from "../view/tag-table.ts";
import type { CommandDefinition } from "./command.ts";
import { declareFilters, type FilterOptions } from "./filter-options.ts";
import { findBriefs } from "./find-briefs.ts";

/** `brief tags`: what briefs are filed under. */
export const tags = {
  declare: declareFilters,
  examples: [
    { line: "brief tags", says: "tags and regions, with how many briefs each" },
    { line: "brief tags --actor japan --since 2016", says: "those of the briefs that pass" },
  ],
  async run(context, { limit, ...options }) {
    const { briefs, problems } = await findBriefs(context, options);
    return tagsView(briefs, { limit, problems });
  },
} satisfies CommandDefinition<FilterOptions>;
