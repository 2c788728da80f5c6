import { opendirSync, realpathSync, statSync } from "node:fs";
import { isAbsolute, join, resolve } from "node:path";
import { Failure } from "../model/failure.ts";
import type { Problem } from "../model/problem.ts";
import { describeError, missing } from "./safe-read.ts";

/** One library on the path. */
export interface LibraryRoot {
  /** As the user wrote it: what problems call it. */
  readonly shown: string;
  /** Absolute, links resolved. */
  readonly root: string;
}

/** Where libraries can come from. */
export interface PathSettings {
  /** `--library`, which replaces everything else. */
  readonly libraries: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly home: string | null;
  readonly bundled: string;
}

/** The libraries found, what was wrong on the way, and where a new brief goes: the user's library, or the first of `--library`. */
export interface LibraryPath {
  readonly roots: readonly LibraryRoot[];
  readonly problems: readonly Problem[];
  readonly own: string | null;
}

/**
 * The library path, highest precedence first: BRIEF_PATH, the user's own directory if it is there, the bundled briefs. A missing
 * entry of BRIEF_PATH is a problem; a missing or unreadable `--library` is a `Failure`.
 */
export function findLibraries(settings: PathSettings): LibraryPath {
  if (settings.libraries.length > 0) {
    const required = settings.libraries.map(requireRoot);
    return { roots: distinct(required), problems: [], own: required[0]?.shown ?? null };
  }
  const { environment, bundled } = settings;
  const named = (environment["BRIEF_PATH"] ?? "").split(":").filter((path) => path !== "");
  const own = userLibrary(settings);
  const usual = [...(own === null ? [] : [own]), ...(environment["BRIEF_BUNDLED"] === "off" ? [] : [bundled])];
  const found = [...named, ...usual].map((path) => ({ path, root: findRoot(path) }));
  const problems = found.flatMap(({ path, root }, index): Problem[] => {
    const isNamed = index < named.length;
    // Nobody asked for the usual ones by name: of them only one that is there and cannot be used is worth a word.
    if (typeof root !== "string" || (!isNamed && root === missing)) return [];
    return [
      { level: "warning", path, line: null, code: "library", message: isNamed ? `${root} (in BRIEF_PATH)` : root },
    ];
  });
  return { roots: distinct(found.flatMap(({ root }) => (typeof root === "string" ? [] : [root]))), problems, own };
}

/** The user's own library, whether it exists or not: `$XDG_DATA_HOME/brief`, else `~/.local/share/brief`; null without a home. */
function userLibrary({ environment, home }: PathSettings): string | null {
  const data = environment["XDG_DATA_HOME"];
  // The XDG base directory specification tells to ignore a relative path.
  if (data !== undefined && isAbsolute(data)) return join(data, "brief");
  return home === null ? null : join(home, ".local", "share", "brief");
}

function requireRoot(path: string): LibraryRoot {
  const found = findRoot(path);
  if (typeof found !== "string") return found;
  throw new Failure("input", `--library ${path === "" ? '""' : path} ${found}`, {
    hint: "expected a directory of Markdown files",
  });
}

/** One directory named twice is one library. */
function distinct(roots: readonly LibraryRoot[]): LibraryRoot[] {
  return roots.filter(({ root }, index) => roots.findIndex((other) => other.root === root) === index);
}

function findRoot(path: string): LibraryRoot | string {
  if (path === "") return "is empty";
  try {
    const root = realpathSync(resolve(path));
    if (!statSync(root).isDirectory()) return "is not a directory";
    opendirSync(root).closeSync();
    return { shown: path, root };
  } catch (error) {
    return describeError(error);
  }
}
