import type { WholeBrief } from "../model/brief.ts";
import type { Problem } from "../model/problem.ts";
import type { Query } from "../search/query.ts";
import { bestSnippet, highlight, type Snippet } from "../search/snippet.ts";
import type { Block, Span, View } from "./view.ts";

/** A brief that was found. */
export interface Found {
  readonly brief: WholeBrief;
  /** Higher is better; comparable only within one answer. */
  readonly score: number;
  /** True if it matches some of the words only. */
  readonly isPartial: boolean;
}

/** Ranked hits, best first, each with the passage that shows the match. */
export function searchView(
  found: readonly Found[],
  options: { readonly query: Query; readonly problems: readonly Problem[]; readonly nothing: string },
): View {
  const hits = found.map((hit) => ({ ...hit, snippet: snippetOf(hit.brief, options.query) }));
  return {
    data: hits.map(({ brief: { id, title, date, path, library }, score, isPartial, snippet }) => ({
      id,
      title,
      date,
      score,
      partial: isPartial,
      section: snippet.section,
      snippet: snippet.text,
      path,
      library,
    })),
    fields: ["id", "date", "title", "section", "snippet"],
    blocks: hits.flatMap((hit) => hitBlocks(hit, options.query)),
    shape: "list",
    ids: hits.map(({ brief }) => brief.id),
    ...(hits.length === 0 ? { nothing: options.nothing } : {}),
    problems: options.problems,
  };
}

/** The best passage of the body; else, if the match is in the front matter, the summary or title. */
function snippetOf(brief: WholeBrief, query: Query): Snippet {
  const found = bestSnippet(brief.body, query);
  if (found !== null) return found;
  const text = brief.summary ?? brief.title;
  return { section: null, text, matches: highlight(text, query) };
}

function hitBlocks({ brief, isPartial, snippet }: Found & { readonly snippet: Snippet }, query: Query): Block[] {
  const title = highlighted(brief.title, highlight(brief.title, query), "title");
  const details = [brief.date, snippet.section, isPartial ? "partial" : null].filter((part) => part !== null);
  const head: Block = {
    kind: "paragraph",
    text: [
      { role: "actor", text: brief.id },
      "  ",
      ...title,
      ...(details.length === 0 ? [] : ["  ", { role: "dim" as const, text: details.join(" · ") }]),
    ],
  };
  const note: Block = { kind: "note", text: highlighted(snippet.text, snippet.matches, null) };
  return [{ kind: "group", blocks: [head, note] }];
}

function highlighted(text: string, matches: Snippet["matches"], role: Span["role"] | null): (string | Span)[] {
  const parts: (string | Span)[] = [];
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
