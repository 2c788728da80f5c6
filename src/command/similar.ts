import { similarView } from "../view/similar-list.ts";
import { defineCommand } from "./command.ts";
import { filterParameters, readFilters } from "./filter-parameters.ts";
import { openBrief } from "./find-briefs.ts";

const defaultLimit = 10;

/** `brief similar`: briefs like one, by its most telling terms. */
export const similar = defineCommand({
  parameters: {
    brief: { kind: "brief", isArgument: true, isRequired: true, says: "an id or a file" },
    ...filterParameters,
  },
  async answer(context, { brief: name, limit, ...given }) {
    const opened = await openBrief(context, name);
    const bounds = { filters: await readFilters(context, given), limit: limit ?? defaultLimit };
    return {
      id: opened.brief.id,
      similar: await context.search.similar(opened, bounds),
      problems: opened.problems,
    };
  },
  view: similarView,
  examples: [
    { line: "brief similar ID", says: "the ten nearest" },
    { line: "brief similar ID --limit 3 --json", says: "three, as JSON with the words they share" },
  ],
});
