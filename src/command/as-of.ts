import { lastDay } from "../model/date.ts";
import type { Context } from "./context.ts";
import type { ParameterSet, ValuesOf } from "./parameter.ts";

/** The parameter of commands that answer for one day. */
export const asOfParameter = {
  asOf: { kind: "date", says: "as it stood on this date (default: today)" },
} as const satisfies ParameterSet;

/** The day that was asked for, full or partial, or null. */
export type AsOfValue = ValuesOf<typeof asOfParameter>;

/**
 * The day that a command answers for, YYYY-MM-DD: the last of a partial date, today where none is
 * given.
 */
export function dayOf({ asOf }: AsOfValue, { today }: Context): string {
  return asOf === null ? today : lastDay(asOf);
}

/**
 * The day for a brief that was named: its own unless another is asked for; today if it has none.
 */
export function dayFor({ date }: { readonly date: string | null }, value: AsOfValue, context: Context): string {
  return value.asOf === null && date !== null ? lastDay(date) : dayOf(value, context);
}
