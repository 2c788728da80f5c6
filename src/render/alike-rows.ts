import { isAlike } from "../text/of-last.ts";
import type { AlikeRow, Row } from "../view/rows.ts";

/**
 * What writes rows one after the other, some at a time, `write` the JSON of one. Where a row
 * differs from the one before by its id alone, the rest is not written again, and all are joined
 * but once, behind what stands before: hundreds of thousands are hundreds of megabytes.
 */
export function createRowWriter(
  write: (row: Row) => string,
  between: string,
): (rows: readonly AlikeRow<Row>[], before?: string) => string {
  let last: readonly unknown[] | null = null;
  let around: readonly string[] | null | undefined;
  const add = (pieces: string[], { likeness, id, withId }: AlikeRow<Row>) => {
    if (last === null || !isAlike(last, likeness)) {
      last = likeness;
      around = undefined;
      pieces.push(write(withId(id)));
      return;
    }
    if (around === undefined) around = textsAround(withId, write);
    if (around === null) pieces.push(write(withId(id)));
    else addAround(pieces, around, JSON.stringify(id));
  };
  return (rows, before = "") => {
    const pieces = [before];
    for (const row of rows) {
      if (pieces.length > 1) pieces.push(between);
      add(pieces, row);
    }
    return pieces.join("");
  };
}

function addAround(pieces: string[], around: readonly string[], id: string): void {
  pieces.push(around[0] as string);
  for (let at = 1; at < around.length; at += 1) pieces.push(id, around[at] as string);
}

const holes = ["\0 one", "\0 other"] as const;

/** What stands before, between and behind an id; null if other texts hide where it stands. */
function textsAround(withId: AlikeRow<Row>["withId"], write: (row: Row) => string): readonly string[] | null {
  const [one, other] = holes.map((hole) => write(withId(hole)).split(JSON.stringify(hole))) as [string[], string[]];
  return isAlike(one, other) ? one : null;
}
