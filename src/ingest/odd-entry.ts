import type { Problem } from "../model/problem.ts";

/** What is said of an entry of a directory that cannot be read as a brief or directory. */
export function oddProblem(path: string, reason: string): Problem {
  return { level: "warning", path, line: null, code: "unreadable", message: reason };
}
