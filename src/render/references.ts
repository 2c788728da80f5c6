import { Failure } from "../model/failure.ts";
import type { View } from "../view/view.ts";

/** The references of a view. Throws a usage `Failure` for a view that has none. */
export function referencesOf({ references }: View, format: string): NonNullable<View["references"]> {
  if (references !== undefined) return references;
  throw new Failure("usage", `this answer is no list of references; expected a format other than ${format}`);
}

/** A date's numbers, as far as it is known: of `2016-10` the year and the month. */
export function dateParts(date: string): number[] {
  return date.split("-").map(Number);
}
