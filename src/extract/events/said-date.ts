/** A date as a sentence says it, and where; what kind of saying tells how it is made absolute. */
export interface SaidDate {
  readonly start: number;
  readonly end: number;
  readonly kind:
    | "written"
    | "weekday"
    | "day"
    | "week"
    | "month"
    | "year"
    | "from-last"
    | "month-of-last"
    | "year-of-last"
    | "weekday-of-last";
  /** Of a written date the date, of a weekday its number, of the others how many away it is. */
  readonly value: string;
  /** Whether the words themselves say that it is gone, or to come. */
  readonly tense: "past" | "future" | null;
  /** How many years away its year is, of a written day or month with `last year` behind it. */
  readonly yearsAway?: number;
  /** How many weeks away, where that is said: Thursday of last week. */
  readonly weeksAway?: number;
}

/** Words that say a date, where they stand in their sentence, and what is before them. */
export interface DatePlace {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly before: string;
}
