import type { ParsedBrief } from "../model/brief.ts";
import type { KnownNames } from "../model/known-names.ts";
import type { Problem, ProblemLevel } from "../model/problem.ts";

/** Leads to a value of the front matter: keys, and positions in lists as the brief has them. */
export type FieldPath = readonly (string | number)[];

/**
 * A brief as the rules see it. Every rule passes over what has no front matter: of plain notes
 * nothing is demanded.
 */
export interface Subject {
  readonly brief: ParsedBrief;
  /** The file, as problems call it. */
  readonly path: string;
  /** One-based line of the file on which a field stands. */
  readonly lineOf: (field: FieldPath) => number;
  readonly knownNames: KnownNames;
  /** The ids of the agreements that the libraries, this brief or those beside it define. */
  readonly agreements: ReadonlySet<string>;
  /** The ids of the matters that the libraries name. */
  readonly matters: ReadonlySet<string>;
  /** Every id that `related` may name. */
  readonly ids: ReadonlySet<string>;
  /** The words by which wordings are compared. */
  readonly wordsOf: (text: string) => ReadonlySet<string>;
}

/** One thing that can be wrong with a brief. */
export type Rule = (subject: Subject) => readonly Problem[];

/** A problem with a field of the front matter, on its line. */
export function fieldProblem(
  { path, lineOf }: Subject,
  field: FieldPath,
  { level, code, message }: { readonly level: ProblemLevel; readonly code: string; readonly message: string },
): Problem {
  return { level, path, line: lineOf(field), code, message };
}

/** A problem with the body, `line` counted from the body's first, which is 0. */
export function bodyProblem(
  { path, brief }: Subject,
  line: number,
  { level, code, message }: { readonly level: ProblemLevel; readonly code: string; readonly message: string },
): Problem {
  return { level, path, line: brief.bodyLine + line, code, message };
}
