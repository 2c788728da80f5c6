import { resolve } from "node:path";
import { parseBrief } from "../format/parse-brief.ts";
import type { Brief } from "../model/brief.ts";
import { type Catalogue, mergeTables, resolveBrief } from "../model/catalogue.ts";
import { Failure } from "../model/failure.ts";
import { type Filters, passesFilters } from "../model/filters.ts";
import type { Problem } from "../model/problem.ts";
import { type CheckedLibrary, readToCheck } from "./check-files.ts";
import { createBrief } from "./create-brief.ts";
import type { LibraryRoot } from "./library-path.ts";
import { nearestTables } from "./nearest-tables.ts";
import { idOfFile, type LibraryFile, readLibrary, readTables } from "./read-library.ts";
import { readNamed } from "./safe-read.ts";

interface Loaded {
  readonly catalogue: Catalogue;
  readonly briefs: ReadonlyMap<string, Brief>;
  readonly files: ReadonlyMap<string, LibraryFile>;
  readonly problems: readonly Problem[];
}

/** The libraries on the path, read from disk when first asked for; it fits the port that commands declare. */
export interface LibraryFolder {
  readonly catalogue: () => Promise<Catalogue>;
  readonly find: (filters: Filters) => Promise<{ briefs: readonly Brief[]; problems: readonly Problem[] }>;
  readonly get: (id: string) => Promise<OpenedFile | null>;
  readonly ids: () => Promise<readonly string[]>;
  readonly open: (file: string) => Promise<OpenedFile>;
  readonly toCheck: (paths: readonly string[]) => Promise<readonly CheckedLibrary[]>;
  readonly create: (id: string, text: string) => Promise<string>;
}

/** Which libraries, highest precedence first; what was wrong with the path itself; and where a new brief goes. */
export interface LibraryPlaces {
  readonly roots: readonly LibraryRoot[];
  readonly problems: readonly Problem[];
  /** Null where the user has no home. */
  readonly own: string | null;
}

interface OpenedFile {
  readonly brief: Brief;
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** The libraries at these places. Nothing is read yet. */
export function openLibraryFolder({ roots, problems, own }: LibraryPlaces): LibraryFolder {
  let loaded: Loaded | null = null;
  const load = () => {
    loaded ??= loadAll(roots, problems);
    return loaded;
  };
  return {
    catalogue: async () => load().catalogue,
    find: async (filters) => {
      const all = load();
      return {
        briefs: [...all.briefs.values()].filter((brief) => passesFilters(brief, filters)),
        problems: all.problems,
      };
    },
    get: async (id) => {
      const brief = load().briefs.get(id);
      const file = load().files.get(id);
      return brief === undefined || file === undefined ? null : { brief, text: file.text, problems: file.problems };
    },
    ids: async () => [...load().briefs.keys()],
    open: async (file) => openFile(file, roots),
    toCheck: async (paths) => readToCheck(paths, roots),
    create: async (id, text) => {
      if (own === null) throw new Failure("io", "there is no HOME to keep a library in", { hint: "use --library DIR" });
      return createBrief(own, id, text);
    },
  };
}

/** A file that the user names, or standard input for `-`, with the nearest `library.yaml` above it, then the path's. */
function openFile(file: string, roots: readonly LibraryRoot[]): OpenedFile {
  const isInput = file === "-";
  const { text, reason } = readNamed(isInput ? 0 : file);
  if (text === null) throw new Failure("io", `${isInput ? "standard input" : file} ${reason}`);
  const { brief, problems } = parseBrief(text, isInput ? "stdin" : file);
  const tables = roots.map((root) => readTables(root).tables);
  const nearest = isInput ? null : nearestTables(file);
  const catalogue = mergeTables(nearest === null ? tables : [readTables(nearest).tables, ...tables]);
  const place = { id: idOfFile(brief, isInput ? "stdin" : file), path: isInput ? "-" : resolve(file), library: null };
  return { brief: resolveBrief(brief, catalogue, place), text, problems };
}

function loadAll(roots: readonly LibraryRoot[], pathProblems: readonly Problem[]): Loaded {
  const libraries = roots.map(readLibrary);
  const catalogue = mergeTables(libraries.map(({ tables }) => tables));
  const files = new Map<string, LibraryFile>();
  const problems = [...pathProblems, ...libraries.flatMap((library) => library.problems)];
  for (const file of libraries.flatMap((library) => library.files)) {
    problems.push(...file.problems);
    const winner = files.get(file.id);
    if (winner === undefined) files.set(file.id, file);
    else problems.push(shadowed(file, winner));
  }
  const briefs = new Map([...files].map(([id, file]) => [id, resolveBrief(file.brief, catalogue, file)]));
  return { catalogue, briefs, files, problems };
}

function shadowed({ shown, id }: LibraryFile, winner: LibraryFile): Problem {
  const message = `has the id ${id}, which ${winner.shown} already has and which comes first on the path`;
  return { level: "warning", path: shown, line: null, code: "duplicate-id", message };
}
