import { Failure } from "../model/failure.ts";
import type { Hit } from "../model/hit.ts";
import { sortBriefs } from "../model/sort.ts";
import type { Search } from "../port/search.ts";
import { briefSnippets } from "../search/brief-snippets.ts";
import { describeQuery } from "../search/describe-query.ts";
import { parseQuery } from "../search/parse-query.ts";
import type { Query } from "../search/query.ts";
import { queryWords } from "../search/query-words.ts";
import { searchView } from "../view/search-results.ts";
import { defineCommand } from "./command.ts";
import { type FilterValues, filterParameters, readFilters } from "./filter-parameters.ts";

const defaultLimit = 20;

/** `brief search`: ranked hits with the passage that shows the match. */
export const search = defineCommand({
  parameters: {
    query: {
      kind: "text",
      isArgument: true,
      isRequired: true,
      isRepeatable: true,
      placeholder: "query",
      says: `words, "a phrase", pre*, NOT, OR, ( ), title: actor: obstacle: tag: region: section: date:, ~near`,
    },
    allWords: { kind: "flag", says: "only briefs that match all of the query" },
    explain: { kind: "flag", says: "show how the query was understood and how each hit scored" },
    snippets: { kind: "number", placeholder: "count", says: "so many passages of each brief" },
    ...filterParameters,
  },
  async answer(context, { query: words, allWords, explain, snippets, sort, limit, ...given }) {
    const text = words.join(" ");
    const query = parseQuery(text);
    if (query === null) throw new Failure("usage", `the query "${text}" has no word to search for`);
    const filters = await readFilters(context, given);
    const bounds = { filters, limit: limit ?? defaultLimit, isRelaxable: !allWords };
    const { hits, problems } = await context.search.search(query, bounds);
    return {
      text,
      query,
      hits: sortHits(hits, sort).map((hit) => ({ ...hit, snippets: briefSnippets(hit.brief, query, snippets ?? 1) })),
      explanation: explain ? describeQuery(query) : null,
      problems: [...(await context.briefs.problems()), ...problems],
      suggestions: hits.length > 0 ? [] : await suggestions(context.search, query),
    };
  },
  view: searchView,
  examples: [
    { line: "brief search intelligence pact", says: "briefs that hold both words, best first" },
    { line: `brief search '"military pact" intel* date:2016..'`, says: "a phrase, words that begin so, since 2016" },
    { line: "brief search thaad OR radar --snippets 2", says: "either word, two passages of each brief" },
  ],
});

function sortHits(hits: readonly Hit[], sort: FilterValues["sort"]): readonly Hit[] {
  if (sort === null) return hits;
  const order = sortBriefs(
    hits.map(({ brief }) => brief),
    sort.key,
    { reverse: sort.reverse },
  );
  return hits.toSorted((left, right) => order.indexOf(left.brief) - order.indexOf(right.brief));
}

/** The words nearest to those of the query that the library does hold. */
async function suggestions(engine: Search, query: Query): Promise<string[]> {
  const words = [...new Set(queryWords(query).map(({ word }) => word))].slice(0, 10);
  return (await engine.suggest(words)).filter((suggestion) => suggestion !== null);
}
