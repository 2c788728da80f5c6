import { statSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseBrief } from "../format/parse-brief.ts";
import { type Catalogue, mergeTables } from "../model/catalogue.ts";
import { Failure } from "../model/failure.ts";
import type { Problem } from "../model/problem.ts";
import type { LibraryRoot } from "./library-path.ts";
import { nearestTables } from "./nearest-tables.ts";
import { idOfFile, type ReadLibrary, readLibrary, readTables } from "./read-library.ts";
import { describeError, readNamed } from "./safe-read.ts";

/** A library or file read to be checked; it fits what `brief check` asks for. */
export type CheckedLibrary = ReturnType<typeof ofLibrary>;

/** The libraries at these paths, or single files; without paths, those of the library path. Throws a `Failure` for a path that is not there. */
export function readToCheck(paths: readonly string[], roots: readonly LibraryRoot[]): CheckedLibrary[] {
  const onPath = roots.map((root) => ({ root, read: readLibrary(root) }));
  const shared = mergeTables(onPath.map(({ read }) => read.tables));
  const pathIds = onPath.flatMap(({ read }) => read.files.map(({ id }) => id));
  if (paths.length === 0) {
    const libraries = onPath.map(({ root, read }) => ofLibrary(root, read, shared, pathIds));
    return libraries.map((library, index) => ({
      ...library,
      problems: [...library.problems, ...shadowedBy(library, libraries.slice(0, index))],
    }));
  }
  return paths.map((path) => {
    if (!isDirectory(path)) return ofFile(path, roots, pathIds);
    const root = { shown: path, root: resolve(path) };
    const read = readLibrary(root);
    return ofLibrary(root, read, mergeTables([read.tables, ...onPath.map((other) => other.read.tables)]), pathIds);
  });
}

/** The files of a library whose ids a higher one has. */
function shadowedBy(library: CheckedLibrary, higher: readonly CheckedLibrary[]): Problem[] {
  const winners = new Map(higher.toReversed().flatMap(({ files }) => files.map(({ id, path }) => [id, path] as const)));
  return library.files.flatMap(({ id, path }) => {
    const winner = winners.get(id);
    if (winner === undefined) return [];
    const message = `has the id ${id}, which ${winner} already has and which comes first on the path`;
    return [{ level: "warning" as const, path, line: null, code: "duplicate-id", message }];
  });
}

function ofLibrary(root: LibraryRoot, read: ReadLibrary, catalogue: Catalogue, pathIds: readonly string[]) {
  const path = join(root.shown, "library.yaml");
  const parsed = read.parsedTables;
  return {
    files: read.files.map((file) => ({ ...file, path: file.shown })),
    tables: parsed === null ? null : { ...parsed, agreements: parsed.tables.agreements, path },
    catalogue,
    ids: new Set([...pathIds, ...read.files.map(({ id }) => id)]) as ReadonlySet<string>,
    problems: read.problems,
  };
}

function ofFile(path: string, roots: readonly LibraryRoot[], pathIds: readonly string[]): CheckedLibrary {
  const { text, reason } = readNamed(path);
  if (text === null) throw new Failure("io", `${path} ${reason}`);
  const nearest = nearestTables(path);
  const tables = [...(nearest === null ? [] : [nearest]), ...roots].map((root) => readTables(root).tables);
  const beside = nearest === null ? [] : readLibrary(nearest).files.map(({ id }) => id);
  const file = parseBrief(text, path);
  return {
    files: [{ ...file, text, path, shown: path, id: idOfFile(file.brief, path), library: "" }],
    tables: null,
    catalogue: mergeTables(tables),
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
