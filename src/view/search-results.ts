import type { Hit } from "../model/hit.ts";
import type { Problem } from "../model/problem.ts";
import type { Snippets } from "../search/brief-snippets.ts";
import type { Query } from "../search/query.ts";
import { highlight, type Snippet } from "../search/snippet.ts";
import { briefSpan, inRole, joined, naming, sectionSpan } from "./spans.ts";
import type { Block, Piece, Role, View } from "./view.ts";

/** A hit with the passages that show the match. */
export interface ShownHit extends Hit {
  readonly snippets: Snippets;
}

/** Ranked hits, best first. */
export interface SearchAnswer {
  /** As typed, and as it was read. */
  readonly text: string;
  readonly query: Query;
  readonly hits: readonly ShownHit[];
  /**
   * How the query was understood, to be told together with the scores; null if it is not to be
   * told.
   */
  readonly explanation: string | null;
  /** Where nothing was found: words that the library holds and that may have been meant. */
  readonly suggestions: readonly string[];
  readonly problems: readonly Problem[];
}

/** Hits one below the other, each with its passages. */
export function searchView(answer: SearchAnswer): View {
  const { hits, explanation, problems } = answer;
  const explained: Block[] =
    explanation === null ? [] : [{ kind: "paragraph", text: [{ role: "label", text: "understood as " }, explanation] }];
  return {
    data: hits.map(({ brief: { id, title, date, path, library }, score, isPartial, snippets: [first, ...more] }) => ({
      id,
      title,
      date,
      score,
      partial: isPartial,
      section: first.section,
      snippet: first.text,
      more: more.map(({ section, text }) => ({ section, snippet: text })),
      path,
      library,
    })),
    fields: ["id", "date", "title", "section", "snippet", ...(explanation === null ? [] : ["score", "partial"])],
    // Made for who reads them: a script's format prints the data alone.
    get blocks() {
      return [...explained, ...hits.map((hit) => hitBlock(hit, answer))];
    },
    shape: "list",
    ids: hits.map(({ brief }) => brief.id),
    ...(hits.length === 0 ? { nothing: nothingFound(answer) } : {}),
    problems,
  };
}

function nothingFound({ text, suggestions }: SearchAnswer): string {
  return `nothing matches "${text}"${suggestions.length === 0 ? "" : `; did you mean ${suggestions.join(", ")}?`}`;
}

function hitBlock({ brief, isPartial, score, snippets }: ShownHit, { query, explanation }: SearchAnswer): Block {
  const title = highlighted(brief.title, highlight(brief.title, query), "title");
  const scored = explanation === null ? null : `score ${score.toPrecision(3)}`;
  const place = (section: string | null) => (section === null ? "" : sectionSpan(brief.id, section));
  const details = joined(
    [brief.date ?? "", place(snippets[0].section), isPartial ? "partial" : "", scored ?? ""],
    " · ",
  );
  const head: Block = {
    kind: "paragraph",
    text: [
      ...inRole("name", briefSpan(brief.id)),
      "  ",
      ...naming({ kind: "brief", id: brief.id }, title),
      ...(details.length === 0 ? [] : ["  ", ...inRole("dim", details)]),
    ],
  };
  const notes = snippets.map(({ text, matches, section }, index): Block => {
    const where = index === 0 || section === null ? [] : inRole("dim", " (", place(section), ")");
    return { kind: "note", text: [...highlighted(text, matches, null), ...where] };
  });
  return { kind: "group", blocks: [head, ...notes] };
}

function highlighted(text: string, matches: Snippet["matches"], role: Role | null): Piece[] {
  const parts: Piece[] = [];
  const add = (piece: string) => {
    if (piece !== "") parts.push(role === null ? piece : { role, text: piece });
  };
  let from = 0;
  for (const { start, end } of matches) {
    add(text.slice(from, start));
    parts.push({ role: "term", text: text.slice(start, end) });
    from = end;
  }
  add(text.slice(from));
  return parts;
}
