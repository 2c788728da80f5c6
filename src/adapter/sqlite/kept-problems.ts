import type { Problem } from "../../model/problem.ts";
import type { KeptProblem } from "../../port/index-port.ts";
import { unseal } from "./sealed-json.ts";

/** The problems of one row, with its path. */
export function keptProblems(json: string | null, path: string): Problem[] {
  return json === null ? [] : (unseal(json) as KeptProblem[]).map((problem) => ({ ...problem, path }));
}
