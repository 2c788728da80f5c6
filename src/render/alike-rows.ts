import { isAlike } from "../text/of-last.ts";
import type { AlikeRow, Row } from "../view/rows.ts";

/**
 * What writes rows one after the other, `write` the JSON of one. Where a row differs from the one
 * before by its id alone, the rest is not written again.
 */
export function createRowWriter(write: (row: Row) => string): (row: AlikeRow<Row>) => string {
  let last: readonly unknown[] | null = null;
  let around: readonly string[] | null | undefined;
  return ({ likeness, id, withId }) => {
    if (last === null || !isAlike(last, likeness)) {
      last = likeness;
      around = undefined;
      return write(withId(id));
    }
    if (around === undefined) around = textsAround(withId, write);
    return around === null ? write(withId(id)) : around.join(JSON.stringify(id));
  };
}

const holes = ["\0 one", "\0 other"] as const;

/** What stands before, between and behind an id; null if other texts hide where it stands. */
function textsAround(withId: AlikeRow<Row>["withId"], write: (row: Row) => string): readonly string[] | null {
  const [one, other] = holes.map((hole) => write(withId(hole)).split(JSON.stringify(hole))) as [string[], string[]];
  return isAlike(one, other) ? one : null;
}
