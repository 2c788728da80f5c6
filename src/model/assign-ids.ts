import { hash } from "../text/hash.ts";
import { slug } from "../text/slug.ts";
import { groupBy } from "./group-by.ts";
import { compareText } from "./sort.ts";

/**
 * A file of a library that wants an id: its path below the root, and the id its front matter gives.
 */
export interface IdClaim {
  readonly path: string;
  readonly explicitId: string | null;
}

/**
 * A file that has not the id it asked for, by its front matter or its name, because another file's
 * front matter gives it to that.
 */
export interface IdClash {
  readonly path: string;
  readonly id: string;
  readonly winner: string;
}

/**
 * Which file has which id, and who missed one. Only a file whose front matter asks for an id that
 * another has may have none.
 */
export interface AssignedIds {
  readonly ids: ReadonlyMap<string, string>;
  readonly clashes: readonly IdClash[];
}

/**
 * Gives each file of one library its id, whatever the order and whatever there was before: the
 * explicit one; else its stem's; where several share that, a file at the root keeps it if it is
 * alone there, and each other takes its path's; where even those are equal, with a hash of the
 * path. Of equal explicit ones the file wins whose stem it is, then the shortest name: copies are
 * called longer.
 */
export function assignIds(claims: readonly IdClaim[]): AssignedIds {
  const files = claims.map((claim) => ({ ...claim, stem: stemId(claim.path) }));
  const owners = new Map<string, string>();
  const clashes = new Map<string, IdClash>();
  const take = (path: string, id: string, isAsked: boolean) => {
    const winner = owners.get(id);
    if (winner === undefined) owners.set(id, path);
    else if (isAsked && !clashes.has(path)) clashes.set(path, { path, id, winner });
    return winner === undefined;
  };
  for (const { path, explicitId } of files.filter(isExplicit).toSorted(byWorth)) take(path, explicitId, true);
  const explicit = new Set(owners.keys());
  let rest: readonly Claim[] = files.filter((file) => !isExplicit(file));
  for (const [idOf, all] of [
    [stemOf, files],
    [pathIdOf, null],
    [shortHashOf, null],
  ] as const) {
    const kept = new Set<Claim>();
    for (const [id, group] of groupBy(all ?? rest, idOf)) {
      const file = keeper(group);
      if (file !== undefined && !isExplicit(file) && take(file.path, id, explicit.has(id))) kept.add(file);
    }
    rest = rest.filter((file) => !kept.has(file));
  }
  // Only who means to can come so far.
  for (const { path } of rest.toSorted(byWorth)) take(path, hashedId(path, 11), true);
  return { ids: new Map([...owners].map(([id, path]) => [path, id])), clashes: [...clashes.values()] };
}

/** The id that a file has unless another of its library asks for the same. */
export function likelyId({ path, explicitId }: IdClaim): string {
  return explicitId ?? stemId(path);
}

/**
 * The ids by which a file may be meant, whether or not they are its own: its stem's, its path's,
 * and its folder's if it is the folder's page.
 */
export function idsMeaning(path: string): string[] {
  return [...new Set([stemId(path), slug(withoutExtension(path)), pathId(path)])];
}

interface Claim extends IdClaim {
  readonly stem: string;
}

interface ExplicitClaim extends Claim {
  readonly explicitId: string;
}

function isExplicit(claim: Claim): claim is ExplicitClaim {
  return claim.explicitId !== null;
}

function byWorth(left: Claim, right: Claim): number {
  return (
    Number(right.stem === right.explicitId) - Number(left.stem === left.explicitId) ||
    fileName(left.path).length - fileName(right.path).length ||
    left.path.length - right.path.length ||
    compareText(left.path, right.path)
  );
}

/** Who of several that share an id may have it: the only one, else the only one at the root. */
function keeper(group: readonly Claim[]): Claim | undefined {
  if (group.length === 1) return group[0];
  const atRoot = group.filter((claim) => !isExplicit(claim) && !claim.path.includes("/"));
  return atRoot.length === 1 ? atRoot[0] : undefined;
}

const stemOf = ({ stem }: Claim) => stem;
const pathIdOf = ({ path }: Claim) => pathId(path);
const shortHashOf = ({ path }: Claim) => hashedId(path, 6);

function stemId(path: string): string {
  return slug(withoutExtension(fileName(path)));
}

function pathId(path: string): string {
  return slug(nameOf(path));
}

function hashedId(path: string, digits: number): string {
  return slug(nameOf(path), hash(path).slice(-digits));
}

/** The page of a folder is called as the folder. */
function nameOf(path: string): string {
  return /^(.+)\/(?:readme|_?index)\.(?:md|markdown|mdown|mdx|txt)$/is.exec(path)?.[1] ?? withoutExtension(path);
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function withoutExtension(path: string): string {
  return path.replace(/\.(?:md|markdown|mdown|mdx|txt)$/i, "");
}
