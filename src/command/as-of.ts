import type { Command } from "commander";
import { lastDay } from "../model/date.ts";
import type { Context } from "./context.ts";
import { dateOf } from "./filter-options.ts";

/** The option of commands that answer for one day. */
export interface AsOfOption {
  readonly asOf?: string;
}

/** Adds `--as-of`. */
export function declareAsOf(command: Command): Command {
  return command.option("--as-of <date>", "as it stood on this date (default: today)", dateOf("--as-of"));
}

/** The day that a command answers for, YYYY-MM-DD: the last of a partial date, today where none is given. */
export function dayOf({ asOf }: AsOfOption, { today }: Context): string {
  return asOf === undefined ? today : lastDay(asOf);
}

/** The day for a brief that was named: its own unless another is asked for; today if it has none. */
export function dayFor({ date }: { readonly date: string | null }, options: AsOfOption, context: Context): string {
  return options.asOf === undefined && date !== null ? lastDay(date) : dayOf(options, context);
}
