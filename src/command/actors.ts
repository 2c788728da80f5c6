import { briefActorsView, libraryActorsView } from "../view/actor-table.ts";
import type { CommandDefinition } from "./command.ts";
import { declareFilters, type FilterOptions } from "./filter-options.ts";
import { findBriefs, findNamedBriefs } from "./find-briefs.ts";

/** `brief actors`: of the briefs named with role and stance, or of the library with how many briefs name each. */
export const actors = {
  declare: (command) => declareFilters(command.argument("[brief...]", "ids or files; none means the library")),
  examples: [
    { line: "brief actors", says: "who is named, and by how many briefs" },
    { line: "brief actors ID", says: "the actors of one brief, with role and stance" },
    { line: "brief actors --tag intelligence-sharing --json", says: "the same for a tag, as JSON" },
  ],
  async run(context, options, names) {
    if (names.length === 0) {
      const { briefs, problems } = await findBriefs(context, options);
      return libraryActorsView(briefs, problems);
    }
    const { briefs, problems } = await findNamedBriefs(context, names, options);
    return briefActorsView(briefs, problems);
  },
} satisfies CommandDefinition<FilterOptions>;
