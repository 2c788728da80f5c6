import { Failure } from "../model/failure.ts";
import type { ParameterSet } from "./parameter.ts";

/** Why each thing was extracted. */
export const explainParameter = {
  explain: { kind: "flag", says: "the rules that found each in the text, their words and weights" },
} as const satisfies ParameterSet;

/** Throws a usage `Failure` without names: what decided is known only of a text just read. */
export function requireNames(isExplained: boolean, names: readonly string[]): void {
  if (isExplained && names.length === 0)
    throw new Failure("usage", "--explain is about texts; expected an id or a file");
}
