import { describeProblem, type Problem } from "../model/problem.ts";
import { rowsOf } from "./rows.ts";
import type { Block, View } from "./view.ts";

/** What is wrong with libraries or files, in order. These problems are the answer itself. */
export interface CheckAnswer {
  readonly found: readonly Problem[];
}

/**
 * Problems one a line, never wrapped, so that editors and scripts find the place. Errors make the
 * status 1.
 */
export function checkView({ found: problems }: CheckAnswer): View {
  return {
    data: rowsOf(problems, ({ level, path, line, code, message }) => ({ level, path, line, code, message })),
    fields: ["path", "line", "level", "code", "message"],
    get blocks(): readonly Block[] {
      return problems.length === 0 ? [] : [{ kind: "verbatim", text: linesOf(problems) }];
    },
    shape: "page",
    ids: [...new Set(problems.map(({ path }) => path))],
    hasErrors: problems.some(({ level }) => level === "error"),
    problems: [],
  };
}

/** Joined some at a time: of hundreds of thousands the small texts need not all be held. */
function linesOf(problems: readonly Problem[]): string {
  const parts: string[] = [];
  for (let from = 0; from < problems.length; from += together) {
    parts.push(
      problems
        .slice(from, from + together)
        .map(describeProblem)
        .join("\n"),
    );
  }
  return parts.join("\n");
}

const together = 500;
