import type { View } from "../view/view.ts";
import type { Context } from "./context.ts";
import type { ParameterSet, ValuesOf } from "./parameter.ts";

/** A command line that help and the manual show, and that a test runs. */
export interface Example {
  /**
   * As typed, from `brief` on. `ID` stands for a brief's id, `OLDER` and `NEWER` for those of two
   * briefs on one matter.
   */
  readonly line: string;
  /** What it answers: lower case, no full stop. */
  readonly says: string;
}

/**
 * A command: what it can be told, how it answers, and how the answer is shown. Its name and summary
 * stand in all.ts, where help finds them without loading it. Its functions are methods because only
 * those fit where a definition of whatever parameters and answer is meant.
 */
export interface CommandDefinition<Set extends ParameterSet = ParameterSet, Answer = unknown> {
  readonly parameters: Set;
  /**
   * Decides, counts and limits; never prints and never exits. What was wrong with files is part of
   * it.
   */
  answer(context: Context, parameters: ValuesOf<Set>): Promise<Answer>;
  /** Shows the answer as it is: nothing is decided here, and nothing asked. */
  view(answer: Answer): View;
  /** Two or three, the plainest first. */
  readonly examples: readonly Example[];
  /**
   * What the answer is that has formats of its own: a graph is drawn by dot and mermaid, references
   * are written as bibtex and csl-json.
   */
  readonly prints?: SpecialPrint;
}

/** What has formats of its own. */
export type SpecialPrint = "graph" | "references";

/** A definition as it is: the types of the values and of the answer follow from it. */
export function defineCommand<const Set extends ParameterSet, Answer>(
  definition: CommandDefinition<Set, Answer>,
): CommandDefinition<Set, Answer> {
  return definition;
}
