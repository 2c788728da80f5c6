import { assignIds, type IdClaim } from "../model/assign-ids.ts";

/** A file's id, and whether that is its own on the whole path. */
export interface Settlement {
  readonly id: string;
  readonly wins: boolean;
}

/**
 * Gives the files of one library their ids, in the order of the claims, and decides which win them: of
 * one library the first path, and none that a library higher on the path has `taken`, which grows.
 */
export function assignWinners(claims: readonly IdClaim[], taken: Set<string>): Settlement[] {
  const { ids, losers } = assignIds(claims);
  const lost = new Map(losers.map(({ path, id }) => [path, id]));
  return claims.map(({ path }) => {
    const own = ids.get(path);
    const wins = own !== undefined && !taken.has(own);
    if (wins) taken.add(own);
    return { id: (own ?? lost.get(path)) as string, wins };
  });
}
