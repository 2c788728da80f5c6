import type { Hit } from "../model/hit.ts";
import type { Problem } from "../model/problem.ts";
import type { Cite } from "../model/reference.ts";
import type { Snippets } from "../search/brief-snippets.ts";
import type { Correction } from "../search/correct-query.ts";
import type { Query } from "../search/query.ts";
import { highlight, type Snippet } from "../search/snippet.ts";
import { graphemeStart } from "../text/graphemes.ts";
import { quoted } from "../text/quoted.ts";
import { sourceLabels } from "./passage-text.ts";
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
  /** Where no brief holds all of the query: words of it that none holds, and what may be meant. */
  readonly corrections: readonly Correction[];
  /** Whether the hits are those of what was meant. */
  readonly isCorrected: boolean;
  readonly problems: readonly Problem[];
}

/** Hits one below the other, each with its passages. */
export function searchView(answer: SearchAnswer): View {
  const { hits, explanation, problems } = answer;
  const explained: Block[] =
    explanation === null ? [] : [{ kind: "paragraph", text: [{ role: "label", text: "understood as " }, explanation] }];
  return {
    get data() {
      return hits.map(
        ({ brief: { id, title, date, path, library }, score, isPartial, snippets: [first, ...more] }) => ({
          id,
          title,
          date,
          score,
          partial: isPartial,
          section: first.section,
          snippet: first.text,
          more: more.map(({ section, text, cited }) => ({ section, snippet: text, cited })),
          path,
          library,
          cited: first.cited,
        }),
      );
    },
    fields: ["id", "date", "title", "section", "snippet", ...(explanation === null ? [] : ["score", "partial"])],
    // Made for who reads them: a script's format prints the data alone.
    get blocks() {
      const told: Block[] = answer.isCorrected ? [{ kind: "paragraph", text: inRole("dim", corrected(answer)) }] : [];
      return [...told, ...explained, ...hits.map((hit) => hitBlock(hit, answer))];
    },
    shape: "list",
    ids: hits.map(({ brief }) => brief.id),
    ...(hits.length === 0 ? { nothing: nothingFound(answer) } : {}),
    ...(hits.length > 0 && answer.corrections.length > 0 && !answer.isCorrected ? { hint: corrected(answer) } : {}),
    problems,
  };
}

/** A query is told of up to so many characters. */
const longestTold = 60;

/** A query as a message tells it: a pasted passage by its beginning. */
export function atMostShown(text: string): string {
  return text.length <= longestTold ? text : `${text.slice(0, graphemeStart(text, longestTold))}…`;
}

function nothingFound({ text, corrections }: SearchAnswer): string {
  const meant = corrections.map((correction) => correction.meant);
  return `nothing matches ${quoted(atMostShown(text))}${meant.length === 0 ? "" : `; did you mean ${meant.join(", ")}?`}`;
}

/** `no "agrement"; shown for "agreement"`. */
function corrected({ corrections, isCorrected }: SearchAnswer): string {
  const list = (words: readonly string[]) => words.map((word) => `"${word}"`).join(", ");
  const typed = list(corrections.map((correction) => correction.typed));
  const meant = list(corrections.map((correction) => correction.meant));
  return isCorrected ? `no ${typed}; shown for ${meant}` : `no ${typed}; did you mean ${meant}?`;
}

function hitBlock({ brief, isPartial, score, snippets }: ShownHit, { query, explanation }: SearchAnswer): Block {
  const title = highlighted(brief.title, highlight(brief.title, query), "title");
  const scored = explanation === null ? null : `score ${score.toPrecision(3)}`;
  // Below its title a whole brief stands: that is no section of it.
  const isPlace = (section: string | null): section is string => section !== null && section !== brief.title;
  const place = (section: string | null) => (isPlace(section) ? sectionSpan(brief.id, section) : "");
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
  // Under its brief a label needs no other name.
  const marks = sourceLabels([brief], false);
  const notes = snippets.map(({ text, matches, section, cited }, index): Block => {
    const where = index === 0 || !isPlace(section) ? [] : inRole("dim", " (", place(section), ")");
    return {
      kind: "note",
      text: [...highlighted(text, matches, null), ...marks(cited.map((label) => citeOf(brief.id, label))), ...where],
    };
  });
  return { kind: "group", blocks: [head, ...notes] };
}

function citeOf(id: string, label: string): Cite {
  return { of: { kind: "brief", id }, label };
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
