import { assignIds, type IdClaim, type IdClash } from "../model/assign-ids.ts";

/** A file's id, whether that is its own on the whole path, and the id that it missed. */
export interface Settlement {
  readonly id: string;
  readonly wins: boolean;
  readonly missed: IdClash | null;
}

/**
 * Gives the files of one library their ids, in the order of the claims, and decides which win them:
 * none that another of the library has, and none that a library higher on the path has `taken`,
 * which grows.
 */
export function assignWinners(claims: readonly IdClaim[], taken: Set<string>): Settlement[] {
  const { ids, clashes } = assignIds(claims);
  const missed = new Map(clashes.map((clash) => [clash.path, clash]));
  return claims.map(({ path }) => {
    const own = ids.get(path);
    const clash = missed.get(path);
    const wins = own !== undefined && !taken.has(own);
    if (wins) taken.add(own);
    return { id: (own ?? clash?.id) as string, wins, missed: clash ?? null };
  });
}
