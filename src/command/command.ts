import type { Command } from "commander";
import type { View } from "../view/view.ts";
import type { Context } from "./context.ts";

/**
 * A command: what it accepts, and how it answers. `run` decides; it never prints and never exits. Its name and summary stand in
 * all.ts, where help finds them without loading it.
 */
export interface CommandDefinition<Options = never> {
  /** Adds arguments and options to a commander command. */
  readonly declare: (command: Command) => Command;
  readonly run: (context: Context, options: Options, args: readonly string[]) => Promise<View>;
}
