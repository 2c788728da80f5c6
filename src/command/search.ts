import { Failure } from "../model/failure.ts";
import type { Hit } from "../model/hit.ts";
import { sortBriefs } from "../model/sort.ts";
import type { Hits, Search } from "../port/search.ts";
import { askedBy, briefSnippets } from "../search/brief-snippets.ts";
import { type Correction, correctQuery, mistakable } from "../search/correct-query.ts";
import { describeQuery } from "../search/describe-query.ts";
import { parseQuery } from "../search/parse-query.ts";
import type { Query } from "../search/query.ts";
import { lazily } from "../text/lazily.ts";
import { quoted } from "../text/quoted.ts";
import { atMostShown, type ShownHit, searchView } from "../view/search-results.ts";
import { defineCommand } from "./command.ts";
import type { Context } from "./context.ts";
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
      says: `words, "a phrase", pre*, NOT, OR, ( ), title: actor: source: date: and other fields, ~near`,
    },
    exact: { kind: "flag", says: "no word is taken for another that is spelt nearly so" },
    allWords: { kind: "flag", says: "only briefs that match all of the query" },
    explain: { kind: "flag", says: "show how the query was understood and how each hit scored" },
    snippets: { kind: "number", placeholder: "count", says: "so many passages of each brief" },
    ...filterParameters,
  },
  async answer(context, { query: words, allWords, exact, explain, snippets, sort, limit, ...given }) {
    const text = words.join(" ");
    const typed = parseQuery(text);
    if (typed === null) throw new Failure("usage", `the query ${quoted(atMostShown(text))} has no word to search for`);
    const filters = await readFilters(context, given);
    const bounds = { filters, limit: limit ?? defaultLimit, isRelaxable: !allWords };
    const { found, corrections, isCorrected } = await findMeant(context, typed, { bounds, exact });
    const { query, hits, problems } = found;
    const agreements = lazily(() => context.catalogue.agreements(null));
    const asked = askedBy(query);
    const shown: ShownHit[] = [];
    for (const hit of sortHits(hits, sort)) {
      shown.push({ ...hit, snippets: await briefSnippets(hit.brief, asked, { count: snippets ?? 1, agreements }) });
    }
    return {
      text,
      query,
      hits: shown,
      explanation: explain ? describeQuery(query) : null,
      problems: [...(await context.briefs.problems()), ...problems],
      corrections,
      isCorrected,
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

/**
 * What a query finds; where no brief holds all of it, with the words that may have been meant. Who
 * reads the answer in a terminal is shown what was clearly meant, unless it is to be exact.
 */
async function findMeant(
  context: Context,
  typed: Query,
  { bounds, exact }: { readonly bounds: Parameters<Search["search"]>[1]; readonly exact: boolean },
): Promise<{ found: Hits; corrections: readonly Correction[]; isCorrected: boolean }> {
  const found = await context.search.search(typed, bounds);
  if (found.hits.some(({ isPartial }) => !isPartial)) return { found, corrections: [], isCorrected: false };
  const words = mistakable(typed);
  const suggested = await context.search.suggest(words);
  const corrections = words.flatMap((word, index) => {
    const suggestion = suggested[index] ?? null;
    return suggestion === null ? [] : [{ typed: word, meant: suggestion.word, isClear: suggestion.isClear }];
  });
  const clear = corrections.filter(({ isClear }) => isClear);
  if (!context.isRead || exact || clear.length === 0) return { found, corrections, isCorrected: false };
  const corrected = await context.search.search(correctQuery(typed, clear), bounds);
  if (corrected.hits.length === 0) return { found, corrections, isCorrected: false };
  return { found: corrected, corrections: clear, isCorrected: true };
}
