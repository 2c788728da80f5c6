import type { DateRange } from "../../search/date-range.ts";

/** What a hit's date must be, or must not be. An undated brief has a date in no range. */
export interface DateCondition extends DateRange {
  readonly isExcluded: boolean;
}

/** What one MATCH cannot say, because dates are mixed with words in an OR or under a NOT. */
export type Condition =
  | ({ readonly kind: "date" } & DateCondition)
  | { readonly kind: "match"; readonly match: string; readonly isExcluded: boolean }
  | { readonly kind: "all" | "any"; readonly parts: readonly Condition[] };

/** What the rows must meet, all of it. */
export interface Match {
  /** The FTS5 expression to find and rank by; null if no word is asked for. */
  readonly match: string | null;
  /**
   * The FTS5 expression of what must not match, only where `match` is null; else it is part of
   * that.
   */
  readonly exclude: string | null;
  readonly dates: readonly DateCondition[];
  readonly mixed: readonly Condition[];
}
