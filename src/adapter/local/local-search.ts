import { join } from "node:path";
import type { Hit } from "../../model/hit.ts";
import type { LibraryRoot } from "../../model/library-root.ts";
import type { Problem } from "../../model/problem.ts";
import type { Search } from "../../port/search.ts";
import { tokens } from "../../search/fold.ts";
import { stem } from "../../search/terms.ts";
import { editDistance } from "../../text/closest.ts";
import { missing, safeRead } from "../disk/safe-read.ts";
import { readKnownNames } from "../sqlite/known-names.ts";
import { searchIndex } from "../sqlite/search-index.ts";
import type { Database } from "../sqlite/sqlite.ts";
import { nearestTerm } from "../sqlite/vocabulary.ts";
import type { UnreadText } from "../sqlite/write-texts.ts";
import type { IndexNeeds } from "./index-session.ts";
import { type LocalState, readWhole, rowContext, verified } from "./local-state.ts";

const searchable: IndexNeeds = { hasTexts: true };

/** Full-text search over this machine's libraries. */
export function localSearch(state: LocalState): Search {
  const { session, roots } = state;
  return {
    search: async (query, options) => {
      let understood = query;
      const select = (database: Database) => {
        const ranked = searchIndex(database, query, { ...options, ...rowContext(database, state) });
        understood = ranked.query;
        return ranked.hits;
      };
      const rows = await verified(state, select, searchable);
      const hits: Hit[] = [];
      const problems: Problem[] = session.unread().flatMap((text) => unreadProblem(text, roots));
      for (const row of rows) {
        const whole = await readWhole(state, row, (problem) => problems.push(problem));
        if (whole !== null) hits.push({ brief: whole.brief, score: row.score, isPartial: row.isPartial });
      }
      return { query: understood, hits, problems };
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
      const names = await session.use(readKnownNames);
      const known = [...names.actors.values()].flatMap(({ name, aliases }) => [name, ...aliases]).join("\n");
      return nearest.map((near, index) => {
        if (near === null) return null;
        const text = safeRead(join(roots[near.root]?.root ?? "", near.path)).text ?? "";
        return { word: writtenAs(near.term, words[index] as string, `${text}\n${known}`), isClear: near.isClear };
      });
    },
  };
}

/** That a file was left out of what is searched; one that is gone is missed by nobody. */
function unreadProblem({ root, path, reason }: UnreadText, roots: readonly LibraryRoot[]): Problem[] {
  const shown = join(roots[root]?.shown ?? "", path);
  const problem = { level: "error", code: "unreadable", path: shown, line: null, message: reason } as const;
  return reason === missing ? [] : [problem];
}

/**
 * How a term is written in a text: of the words that have this stem the nearest to the one that was
 * typed; the term itself if none has.
 */
function writtenAs(term: string, typed: string, text: string): string {
  const words = new Set(tokens(text).flatMap((token) => (stem(token.term) === term ? [token.term] : [])));
  const [nearest] = [...words].sort((left, right) => editDistance(typed, left) - editDistance(typed, right));
  return nearest ?? term;
}
