/** How bad a problem is. Notes are shown by `check --notes` alone. */
export type ProblemLevel = "error" | "warning" | "note";

/** Something wrong with a file, found without giving the file up. */
export interface Problem {
  readonly level: ProblemLevel;
  /** The file or directory, as the user would name it. */
  readonly path: string;
  /** One-based, or null where the file as a whole is meant. */
  readonly line: number | null;
  /** A stable name for the rule, such as `wrong-value`. */
  readonly code: string;
  /** Lower case, no full stop: what is wrong and what was expected. */
  readonly message: string;
}

/** `path:line: message`, the line left out where there is none. */
export function describeProblem({ path, line, message }: Problem): string {
  return `${path}:${line === null ? "" : `${line}:`} ${message}`;
}
