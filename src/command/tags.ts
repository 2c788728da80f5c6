import { countTags } from "../question/count-tags.ts";
import { tagsView } from "../view/tag-table.ts";
import { defineCommand } from "./command.ts";
import { filterParameters, isNarrowing } from "./filter-parameters.ts";
import { findBriefs } from "./find-briefs.ts";

/** `brief tags`: what briefs are filed under. */
export const tags = defineCommand({
  parameters: filterParameters,
  async answer(context, { limit, ...filters }) {
    const { briefs, problems } = await findBriefs(context, { ...filters, limit: null });
    const isNarrowed = isNarrowing({ ...filters, limit });
    return { rows: countTags(briefs).slice(0, limit ?? undefined), isNarrowed, problems };
  },
  view: tagsView,
  examples: [
    { line: "brief tags", says: "tags and regions, with how many briefs each" },
    { line: "brief tags --actor japan --since 2016", says: "those of the briefs that pass" },
  ],
});
