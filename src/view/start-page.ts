import type { Brief } from "../model/brief.ts";
import type { Problem } from "../model/problem.ts";
import { plural } from "../text/plural.ts";
import { briefJson } from "./brief-json.ts";
import { briefSpan, inRole } from "./spans.ts";
import type { Block, View } from "./view.ts";

/** The first briefs of the list, and how many there are in all. */
export interface StartAnswer {
  readonly newest: readonly Brief[];
  readonly total: number;
  readonly problems: readonly Problem[];
}

/** Whether any brief states what stands in the way. */
interface HeldObstacles {
  readonly haveObstacles: boolean;
}

const obstaclesToTry = ["brief obstacles --severity high", "what stands in the way, across the library"] as const;

/** What `brief` alone prints: how many briefs, the newest three, four or five things to try. */
export function startView({ newest, total, haveObstacles, problems }: StartAnswer & HeldObstacles): View {
  const example = newest[0]?.id ?? "ID";
  const counted: Block = { kind: "paragraph", text: `${plural(total, "brief")} in the library` };
  const newestBlocks: Block[] =
    newest.length === 0
      ? []
      : [{ kind: "heading", level: 2, text: areDated(newest) ? "Newest" : "First in the list" }, idsAndTitles(newest)];
  return {
    data: newest.map(briefJson),
    fields: ["id", "date", "title", "tags"],
    blocks: [
      { kind: "heading", level: 1, text: "brief: a briefing book in the terminal" },
      counted,
      ...newestBlocks,
      { kind: "heading", level: 2, text: "Try" },
      linesToTry([
        ["brief list", "every brief, newest first"],
        [`brief show ${example}`, "one brief as a page"],
        [`brief summary ${example}`, "its bottom line, actors and obstacles on one screen"],
        ["brief search intelligence", "briefs that hold a word, best first"],
        ...(haveObstacles ? [obstaclesToTry] : []),
      ]),
    ],
    shape: "page",
    ids: newest.map(({ id }) => id),
    problems,
  };
}

/**
 * What `brief show` says in a terminal when no brief is named: the newest, and how to find another.
 */
export function chooseView({ newest, total, problems }: StartAnswer): View {
  return {
    data: newest.map(briefJson),
    fields: ["id", "date", "title", "tags"],
    blocks: [
      { kind: "heading", level: 1, text: "Which brief?" },
      ...(newest.length === 0 ? [] : [idsAndTitles(newest)]),
      {
        kind: "paragraph",
        text: `the ${areDated(newest) ? "newest" : "first"} ${newest.length} of ${plural(total, "brief")}`,
      },
      linesToTry([
        [`brief show ${newest[0]?.id ?? "ID"}`, "one of them; Tab completes ids (brief help completion)"],
        ["brief search WORDS", "those that hold a word"],
        ["brief list", "all of them"],
        ["brief list | fzf | cut -f1 | xargs -r brief show", "pick one from a list, with fzf"],
      ]),
    ],
    shape: "page",
    ids: newest.map(({ id }) => id),
    problems,
  };
}

/**
 * Undated briefs come last in a list, by id: with one among them, the first briefs are not the
 * newest.
 */
function areDated(briefs: readonly Brief[]): boolean {
  return briefs.every(({ date }) => date !== null);
}

function idsAndTitles(briefs: readonly Brief[]): Block {
  return {
    kind: "fields",
    fields: briefs.map(({ id, date, title }) => ({
      label: inRole("name", briefSpan(id)),
      value: [...(date === null ? [] : [{ role: "dim" as const, text: date }, "  "]), briefSpan(id, title)],
    })),
  };
}

function linesToTry(lines: readonly (readonly [string, string])[]): Block {
  return {
    kind: "fields",
    widestLabel: 40,
    fields: lines.map(([label, value]) => ({ label: { role: "strong", text: label }, value })),
  };
}
