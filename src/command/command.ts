import type { Command } from "commander";
import type { View } from "../view/view.ts";
import type { Context } from "./context.ts";

/** A command line that help and the manual show, and that a test runs. */
export interface Example {
  /** As typed, from `brief` on. `ID` stands for a brief's id, `OLDER` and `NEWER` for those of two briefs on one matter. */
  readonly line: string;
  /** What it answers: lower case, no full stop. */
  readonly says: string;
}

/**
 * A command: what it accepts, and how it answers. `run` decides; it never prints and never exits. Its name and summary stand in
 * all.ts, where help finds them without loading it.
 */
export interface CommandDefinition<Options = never> {
  /**
   * Adds arguments and options to a commander command. The name in brackets says what a value is and thereby how the shell completes it
   * (value-kinds.ts): `[brief...]`, `--actor <actor>`; one of a few is declared with commander's `choices`.
   */
  readonly declare: (command: Command) => Command;
  /** Two or three, the plainest first. */
  readonly examples: readonly Example[];
  /** Whether the answer is a graph, which the formats dot and mermaid can draw as well. */
  readonly isDrawn?: true;
  readonly run: (context: Context, options: Options, args: readonly string[]) => Promise<View>;
}
