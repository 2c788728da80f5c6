import { isFailure } from "../model/failure.ts";
import { describeProblem, type Problem } from "../model/problem.ts";
import { plural } from "../text/plural.ts";
import { sanitizeLine } from "../text/sanitize.ts";

const shownProblems = 5;

/**
 * A failure as its one line; an unexpected error as one line that says where to report it, the
 * stack with `--debug`.
 */
export function describeFailure(error: unknown, { debug }: { readonly debug: boolean }): string {
  if (isFailure(error)) {
    return line(`brief: ${error.message}${error.hint === null ? "" : `; ${error.hint}`}`);
  }
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  const report = `brief: unexpected error: ${message}; please report it, with what brief --debug adds`;
  return line(report) + (debug ? `${(stack ?? "").split("\n").map(sanitizeLine).join("\n")}\n` : "");
}

/** Problems as warnings: the first five, then how many more there are. Notes are left out. */
export function describeProblems(problems: readonly Problem[]): string {
  const shown = problems.filter(({ level }) => level !== "note");
  const lines = shown.slice(0, shownProblems).map((problem) => line(`brief: warning: ${describeProblem(problem)}`));
  const rest = shown.length - shownProblems;
  return (
    lines.join("") +
    (rest > 0 ? line(`brief: warning: and ${plural(rest, "more problem")}; brief check tells them all`) : "")
  );
}

/** What is said beside an answer, in one line: what it leaves out, what may have been meant. */
export function describeAside(said: string | undefined): string {
  return said === undefined ? "" : line(`brief: ${said}`);
}

/** That there is no match, in one line. */
export function describeNothing(said: string): string {
  return line(`brief: ${said}`);
}

function line(text: string): string {
  return `${sanitizeLine(text)}\n`;
}
