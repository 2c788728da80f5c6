import { similarView } from "../view/similar-list.ts";
import type { CommandDefinition } from "./command.ts";
import { declareFilters, type FilterOptions, readFilters } from "./filter-options.ts";
import { openBrief } from "./find-briefs.ts";

const defaultLimit = 10;

/** `brief similar`: briefs like one, by its most telling terms. */
export const similar = {
  declare: (command) => declareFilters(command.argument("<brief>", "an id or a file")),
  examples: [
    { line: "brief similar ID", says: "the ten nearest" },
    { line: "brief similar ID --limit 3 --json", says: "three, as JSON with the words they share" },
  ],
  async run(context, options, [name = ""]) {
    const opened = await openBrief(context, name);
    const filters = await readFilters(context, options);
    const found = await context.search.similar(opened, { filters, limit: options.limit ?? defaultLimit });
    return similarView(opened.brief.id, found, opened.problems);
  },
} satisfies CommandDefinition<FilterOptions>;
