import type { WholeBrief } from "../model/brief.ts";
import type { Hit } from "../model/hit.ts";
import type { Problem } from "../model/problem.ts";
import type { Query } from "../search/query.ts";
import { bestSnippets, highlight, type Snippet } from "../search/snippet.ts";
import { briefSpan, inRole, joined, naming, sectionSpan } from "./spans.ts";
import type { Block, Piece, Role, View } from "./view.ts";

/** How hits are shown. */
export interface SearchViewOptions {
  readonly query: Query;
  readonly problems: readonly Problem[];
  /** What to say if there are none. */
  readonly nothing: string;
  /** How many passages of each brief. */
  readonly snippets: number;
  /** How the query was understood, to be told together with the scores; null if it is not to be told. */
  readonly explanation: string | null;
}

/** Ranked hits, best first, each with the passages that show the match. */
export function searchView(found: readonly Hit[], options: SearchViewOptions): View {
  const hits = found.map((hit) => ({ ...hit, snippets: snippetsOf(hit.brief, options) }));
  const explained: Block[] =
    options.explanation === null
      ? []
      : [{ kind: "paragraph", text: [{ role: "label", text: "understood as " }, options.explanation] }];
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
    fields: [
      "id",
      "date",
      "title",
      "section",
      "snippet",
      ...(options.explanation === null ? [] : ["score", "partial"]),
    ],
    // Made for who reads them: a script's format prints the data alone.
    get blocks() {
      return [...explained, ...hits.map((hit) => hitBlock(hit, options))];
    },
    shape: "list",
    ids: hits.map(({ brief }) => brief.id),
    ...(hits.length === 0 ? { nothing: options.nothing } : {}),
    problems: options.problems,
  };
}

type Snippets = readonly [Snippet, ...Snippet[]];

/** The best passages of the body; else, if the match is in the front matter, the summary or title. */
function snippetsOf(brief: WholeBrief, { query, snippets }: SearchViewOptions): Snippets {
  const [first, ...more] = bestSnippets(brief.body, query, snippets);
  if (first !== undefined) return [first, ...more];
  const text = brief.summary ?? brief.title;
  return [{ section: null, text, matches: highlight(text, query) }];
}

function hitBlock(
  { brief, isPartial, score, snippets }: Hit & { readonly snippets: Snippets },
  { query, explanation }: SearchViewOptions,
): Block {
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
      ...naming({ kind: "brief", id: brief.id }, ...title),
      ...(details.length === 0 ? [] : ["  ", ...inRole("dim", ...details)]),
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
