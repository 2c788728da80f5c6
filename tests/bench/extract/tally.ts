/** How many were found, how many of what was found are none, and how many were missed. */
export interface Tally {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** Of what was found, the share that is right; 0 where nothing was. */
export function precisionOf({ right, wrong }: Tally): number {
  return share(right, right + wrong);
}

/** Of what there is, the share that was found; 0 where there is nothing. */
export function recallOf({ right, missed }: Tally): number {
  return share(right, right + missed);
}

/** The harmonic mean of both. */
export function f1Of(tally: Tally): number {
  return share(2 * tally.right, 2 * tally.right + tally.wrong + tally.missed);
}

/** A part of a whole; 0 of nothing. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
