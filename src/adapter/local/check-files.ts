import { realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseBrief } from "../../format/parse-brief.ts";
import { whenTomlIsMet } from "../../format/when-toml.ts";
import { shadowProblem } from "../../model/clash-problem.ts";
import { Failure } from "../../model/failure.ts";
import { type KnownNames, type LibraryDefinitions, mergeMatters, mergeNames } from "../../model/known-names.ts";
import type { LibraryRoot } from "../../model/library-root.ts";
import type { Matter } from "../../model/matter.ts";
import type { Problem } from "../../model/problem.ts";
import { nearestLibraryFile } from "../disk/nearest-library-file.ts";
import { idOfFile, type ReadLibrary, readLibrary, readLibraryFile } from "../disk/read-library.ts";
import { describeError } from "../disk/safe-read.ts";
import { readAnyText } from "./read-any-text.ts";

/** A library or file read to be checked; it fits what `brief check` asks for. */
export type CheckedLibrary = ReturnType<typeof ofLibrary>;

/**
 * The libraries at these paths, or single files; without paths, those of the library path. Throws a
 * `Failure` for a path that is not there.
 */
export async function readToCheck(paths: readonly string[], roots: readonly LibraryRoot[]): Promise<CheckedLibrary[]> {
  // A path that is not there is told before a library is read.
  const asked = paths.map((path) => ({ path, isLibrary: isDirectory(path) }));
  const onPath = await whenTomlIsMet(() => roots.map((root) => ({ root, read: readLibrary(root) })));
  const shared = shareOf(onPath.map(({ read }) => read.definitions));
  const pathIds = onPath.flatMap(({ read }) => read.files.map(({ id }) => id));
  if (paths.length === 0) {
    const libraries = onPath.map(({ root, read }) => ofLibrary(root, read, shared, pathIds));
    return libraries.map((library, index) => ({
      ...library,
      problems: [...library.problems, ...shadowedBy(library, libraries.slice(0, index))],
    }));
  }
  const checked: CheckedLibrary[] = [];
  for (const { path, isLibrary } of asked)
    checked.push(isLibrary ? await readPath(path) : await ofFile(path, roots, pathIds));
  return checked;

  async function readPath(path: string): Promise<CheckedLibrary> {
    const root = { shown: path, root: realpathSync(path) };
    const read = await whenTomlIsMet(() => readLibrary(root));
    return ofLibrary(
      root,
      read,
      shareOf([read.definitions, ...onPath.map((other) => other.read.definitions)]),
      pathIds,
    );
  }
}

/** The files of a library whose ids a higher one has. */
function shadowedBy(library: CheckedLibrary, higher: readonly CheckedLibrary[]): Problem[] {
  const winners = new Map(higher.toReversed().flatMap(({ files }) => files.map(({ id, path }) => [id, path] as const)));
  return library.files.flatMap(({ id, path }) => {
    const winner = winners.get(id);
    return winner === undefined ? [] : [shadowProblem({ path, id, winner })];
  });
}

/** What libraries name together. */
interface Shared {
  readonly knownNames: KnownNames;
  readonly matters: readonly Matter[];
}

function shareOf(definitions: readonly LibraryDefinitions[]): Shared {
  return { knownNames: mergeNames(definitions), matters: mergeMatters(definitions) };
}

function ofLibrary(root: LibraryRoot, read: ReadLibrary, shared: Shared, pathIds: readonly string[]) {
  const path = join(root.shown, "library.yaml");
  const parsed = read.parsedFile;
  return {
    files: read.files.map((file) => ({ ...file, path: file.shown })),
    libraryFile: parsed === null ? null : { ...parsed, ...definedBy(parsed.definitions), path },
    ...shared,
    ids: new Set([...pathIds, ...read.files.map(({ id }) => id)]) as ReadonlySet<string>,
    problems: read.problems,
  };
}

function definedBy({ actors, agreements, matters }: LibraryDefinitions) {
  return { actors, agreements, matters };
}

async function ofFile(
  path: string,
  roots: readonly LibraryRoot[],
  pathIds: readonly string[],
): Promise<CheckedLibrary> {
  const text = await readAnyText(path);
  const nearest = nearestLibraryFile(path);
  const libraries = [...(nearest === null ? [] : [nearest]), ...roots];
  const read = await whenTomlIsMet(() => (nearest === null ? [] : readLibrary(nearest).files));
  const beside = read.map(({ id }) => id);
  const file = await whenTomlIsMet(() => parseBrief(text, path));
  return {
    files: [{ ...file, text, path, shown: path, id: idOfFile(file.brief, path), library: "" }],
    libraryFile: null,
    ...shareOf(libraries.map((root) => readLibraryFile(root).definitions)),
    ids: new Set([...pathIds, ...beside]),
    problems: [],
  };
}

function isDirectory(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch (error) {
    throw new Failure("io", `${path === "" ? '""' : path} ${describeError(error)}`, { cause: error });
  }
}
