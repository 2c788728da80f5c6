import type { IdClash } from "./assign-ids.ts";
import type { Problem, ProblemLevel } from "./problem.ts";

/**
 * What is told of a file that missed an id. `path` and `winner` are as problems call them; `own` is
 * the id that it has instead, null for one that has none and is not shown.
 */
export function clashProblem({ path, id, winner }: IdClash, own: string | null, level: ProblemLevel): Problem {
  const message =
    own === null
      ? `has the id ${id}, which ${winner} already has`
      : `is called ${own}, as ${winner} has the id ${id}; expected another id there`;
  return { level, path, line: null, code: "duplicate-id", message };
}

/** What is told of a file whose id a file of a higher library has. */
export function shadowProblem({ path, id, winner }: IdClash): Problem {
  const message = `has the id ${id}, which ${winner} already has and which comes first on the path`;
  return { level: "warning", path, line: null, code: "duplicate-id", message };
}
