import { slug } from "../text/slug.ts";
import { compareText } from "./sort.ts";

/** A file of a library that wants an id: its path below the root, and the id its front matter gives. */
export interface IdClaim {
  readonly path: string;
  readonly explicitId: string | null;
}

/** Which file has which id, and whose explicit id another file already had. */
export interface AssignedIds {
  readonly ids: ReadonlyMap<string, string>;
  readonly losers: readonly { readonly path: string; readonly id: string; readonly winner: string }[];
}

/**
 * Gives each file of one library its id: the explicit one, else its stem; stems shared by several files become their path
 * below the library with hyphens. Of two files with one id the first path wins, an explicit id before a derived one.
 */
export function assignIds(claims: readonly IdClaim[]): AssignedIds {
  const byPath = claims.toSorted((left, right) => compareText(left.path, right.path));
  const stems = new Map<string, number>();
  for (const { path } of byPath) stems.set(stemSlug(path), (stems.get(stemSlug(path)) ?? 0) + 1);
  const wanted = byPath.map(({ path, explicitId }) => ({
    path,
    isExplicit: explicitId !== null,
    id: explicitId ?? (stems.get(stemSlug(path)) === 1 ? stemSlug(path) : pathSlug(path)),
  }));
  const owners = new Map<string, string>();
  const losers: { path: string; id: string; winner: string }[] = [];
  for (const { path, id } of [
    ...wanted.filter((want) => want.isExplicit),
    ...wanted.filter((want) => !want.isExplicit),
  ]) {
    const winner = owners.get(id);
    if (winner === undefined) owners.set(id, path);
    else losers.push({ path, id, winner });
  }
  return { ids: new Map([...owners].map(([id, path]) => [path, id])), losers };
}

function stemSlug(path: string): string {
  return slug(withoutExtension(path).replace(/^.*\//, ""));
}

function pathSlug(path: string): string {
  return slug(withoutExtension(path));
}

function withoutExtension(path: string): string {
  return path.replace(/\.md$/i, "");
}
