import { join } from "node:path";
import type { Hit } from "../../model/hit.ts";
import type { Problem } from "../../model/problem.ts";
import type { Search } from "../../port/search.ts";
import { tokens } from "../../search/fold.ts";
import { stem } from "../../search/terms.ts";
import { safeRead } from "../disk/safe-read.ts";
import { searchIndex } from "../sqlite/search-index.ts";
import type { Database } from "../sqlite/sqlite.ts";
import { nearestTerm } from "../sqlite/vocabulary.ts";
import type { IndexNeeds } from "./index-session.ts";
import { type LocalState, readWhole, rowContext, verified } from "./local-state.ts";

const searchable: IndexNeeds = { hasTexts: true };

/** Full-text search over this machine's libraries. */
export function localSearch(state: LocalState): Search {
  const { session, roots } = state;
  return {
    search: async (query, options) => {
      const rows = await verified(
        state,
        (database) => searchIndex(database, query, { ...options, ...rowContext(database, state) }),
        searchable,
      );
      const hits: Hit[] = [];
      const problems: Problem[] = [];
      for (const row of rows) {
        const whole = await readWhole(state, row, (problem) => problems.push(problem));
        if (whole !== null) hits.push({ brief: whole.brief, score: row.score, isPartial: row.isPartial });
      }
      return { hits, problems };
    },
    similar: async ({ brief }, bounds) => {
      // It alone brings the reading of Markdown along.
      const { similarBriefs } = await import("../sqlite/similar-briefs.ts");
      const select = (database: Database) =>
        similarBriefs(database, brief, { ...bounds, ...rowContext(database, state) });
      return verified(state, select, searchable);
    },
    suggest: async (words) => {
      const nearest = await session.use((database) => words.map((word) => nearestTerm(database, word)), searchable);
      return nearest.map((near) =>
        near === null ? null : writtenAs(near.term, safeRead(join(roots[near.root]?.root ?? "", near.path)).text ?? ""),
      );
    },
  };
}

/**
 * How a term is written in a text: the first word of it that has this stem; the term itself if
 * none has.
 */
function writtenAs(term: string, text: string): string {
  return tokens(text).find((token) => stem(token.term) === term)?.term ?? term;
}
