import { Failure } from "../model/failure.ts";
import { sortBriefs } from "../model/sort.ts";
import { parseQuery } from "../search/query.ts";
import { searchView } from "../view/search-results.ts";
import type { CommandDefinition } from "./command.ts";
import type { Hits } from "./context.ts";
import { declareFilters, type FilterOptions, readFilters } from "./filter-options.ts";

const defaultLimit = 20;

/** `brief search`: ranked hits with the passage that shows the match. */
export const search = {
  name: "search",
  summary: "Find briefs by their words, best first",
  declare: (command) =>
    declareFilters(command.argument("<query...>", 'words, "a phrase", pre*; quote what the shell would take')),
  async run(context, options, words) {
    const text = words.join(" ");
    const query = parseQuery(text);
    if (query === null) throw new Failure("usage", `the query "${text}" has no word to search for`);
    const filters = await readFilters(context, options);
    const { hits, problems } = await context.index.search(query, { filters, limit: options.limit ?? defaultLimit });
    return searchView(options.sort === undefined ? hits : sortHits(hits, options.sort), {
      query,
      problems,
      nothing: `nothing matches "${text}"`,
    });
  },
} satisfies CommandDefinition<FilterOptions>;

type Hit = Hits["hits"][number];

function sortHits(hits: readonly Hit[], { key, reverse }: NonNullable<FilterOptions["sort"]>): Hit[] {
  const order = sortBriefs(
    hits.map(({ brief }) => brief),
    key,
    { reverse },
  );
  return hits.toSorted((left, right) => order.indexOf(left.brief) - order.indexOf(right.brief));
}
