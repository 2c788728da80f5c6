import { briefActorsView, libraryActorsView } from "../view/actor-table.ts";
import type { CommandDefinition } from "./command.ts";
import { declareFilters, type FilterOptions } from "./filter-options.ts";
import { findBriefs, findNamedBriefs } from "./find-briefs.ts";

/** `brief actors`: of the briefs named with role and stance, or of the library with how many briefs name each. */
export const actors = {
  declare: (command) => declareFilters(command.argument("[brief...]", "ids or files; none means the library")),
  async run(context, options, names) {
    if (names.length === 0) {
      const { briefs, problems } = await findBriefs(context, options);
      return libraryActorsView(briefs, problems);
    }
    const { briefs, problems } = await findNamedBriefs(context, names, options);
    return briefActorsView(briefs, problems);
  },
} satisfies CommandDefinition<FilterOptions>;
