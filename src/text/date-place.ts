/** A date that a text writes out: it stands from `start` to `end`, its weekday within. */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  /** As exact as written: YYYY-MM-DD, YYYY-MM, YYYY; without a year `--MM-DD` or `--MM`. */
  readonly date: string;
}

/** Where to read a date: behind what was read, at a number or name of which it is made. */
export interface Reading {
  readonly text: string;
  readonly from: number;
  readonly at: number;
}
