import { Failure } from "../model/failure.ts";
import type { Hit } from "../model/hit.ts";
import { sortBriefs } from "../model/sort.ts";
import type { Search } from "../port/search.ts";
import { describeQuery } from "../search/describe-query.ts";
import { parseQuery } from "../search/parse-query.ts";
import type { Query } from "../search/query.ts";
import { queryWords } from "../search/query-words.ts";
import { searchView } from "../view/search-results.ts";
import type { CommandDefinition } from "./command.ts";
import { countOf, declareFilters, type FilterOptions, readFilters } from "./filter-options.ts";

interface SearchOptions extends FilterOptions {
  readonly allWords?: true;
  readonly explain?: true;
  readonly snippets?: number;
}

const defaultLimit = 20;

/** `brief search`: ranked hits with the passage that shows the match. */
export const search = {
  declare: (command) =>
    declareFilters(
      command
        .argument(
          "<query...>",
          `words, "a phrase", pre*, NOT, OR, ( ), title: actor: obstacle: tag: region: section: date:, ~near`,
        )
        .option("--all-words", "only briefs that match all of the query")
        .option("--explain", "show how the query was understood and how each hit scored")
        .option("--snippets <count>", "so many passages of each brief", countOf("--snippets")),
    ),
  examples: [
    { line: "brief search intelligence pact", says: "briefs that hold both words, best first" },
    { line: `brief search '"military pact" intel* date:2016..'`, says: "a phrase, words that begin so, since 2016" },
    { line: "brief search thaad OR radar --snippets 2", says: "either word, two passages of each brief" },
  ],
  async run(context, options, words) {
    const text = words.join(" ");
    const query = parseQuery(text);
    if (query === null) throw new Failure("usage", `the query "${text}" has no word to search for`);
    const filters = await readFilters(context, options);
    const limit = options.limit ?? defaultLimit;
    const { hits, problems } = await context.search.search(query, { filters, limit, isRelaxable: !options.allWords });
    return searchView(options.sort === undefined ? hits : sortHits(hits, options.sort), {
      query,
      problems: [...(await context.briefs.problems()), ...problems],
      snippets: options.snippets ?? 1,
      explanation: options.explain ? describeQuery(query) : null,
      nothing: hits.length > 0 ? "" : await nothingFound(context.search, query, text),
    });
  },
} satisfies CommandDefinition<SearchOptions>;

function sortHits(hits: readonly Hit[], { key, reverse }: NonNullable<FilterOptions["sort"]>): Hit[] {
  const order = sortBriefs(
    hits.map(({ brief }) => brief),
    key,
    { reverse },
  );
  return hits.toSorted((left, right) => order.indexOf(left.brief) - order.indexOf(right.brief));
}

/** What to say when nothing was found: the nearest words that the library does hold, if there are any. */
async function nothingFound(engine: Search, query: Query, text: string): Promise<string> {
  const words = [...new Set(queryWords(query).map(({ word }) => word))].slice(0, 10);
  const suggestions = (await engine.suggest(words)).filter((suggestion) => suggestion !== null);
  return `nothing matches "${text}"${suggestions.length === 0 ? "" : `; did you mean ${suggestions.join(", ")}?`}`;
}
