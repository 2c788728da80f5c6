import type { SimilarBrief } from "../model/hit.ts";
import type { Problem } from "../model/problem.ts";
import { briefSpan, inRole } from "./spans.ts";
import type { Block, View } from "./view.ts";

/** How many of the shared words are shown; all of them are in the data. */
const shownTerms = 6;

/** Briefs like one, best first. */
export interface SimilarAnswer {
  /** The one. */
  readonly id: string;
  readonly similar: readonly SimilarBrief[];
  readonly problems: readonly Problem[];
}

/** Briefs one a line, each with what it shares with the one. */
export function similarView({ id, similar, problems }: SimilarAnswer): View {
  return {
    get data() {
      return similar.map(({ brief: { id: other, title, date, path, library }, score, terms }) => ({
        id: other,
        title,
        date,
        score,
        terms,
        path,
        library,
      }));
    },
    fields: ["id", "date", "title", "terms"],
    get blocks(): readonly Block[] {
      return [
        {
          kind: "table",
          columns: [
            { title: "id", isWhole: true },
            { title: "date", isWhole: true },
            { title: "title" },
            { title: "shares" },
          ],
          rows: similar.map(({ brief: { id: other, date, title }, terms }) => [
            inRole("name", briefSpan(other)),
            { role: "dim", text: date ?? "" },
            briefSpan(other, title),
            { role: "dim", text: terms.slice(0, shownTerms).join(", ") },
          ]),
        },
      ];
    },
    shape: "list",
    ids: similar.map(({ brief }) => brief.id),
    ...(similar.length === 0 ? { nothing: `no brief is like ${id}` } : {}),
    problems,
  };
}
