import { realpathSync, statSync } from "node:fs";
import { isAbsolute, join, resolve } from "node:path";
import { Failure } from "../model/failure.ts";
import type { Problem } from "../model/problem.ts";
import { describeError } from "./safe-read.ts";

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

/**
 * The library path, highest precedence first: BRIEF_PATH, the user's own directory if it is there, the bundled briefs. A missing
 * entry of BRIEF_PATH is a problem; a missing or unreadable `--library` is a `Failure`.
 */
export function findLibraries(settings: PathSettings): { roots: LibraryRoot[]; problems: Problem[] } {
  if (settings.libraries.length > 0) return { roots: settings.libraries.map(requireRoot), problems: [] };
  const { environment, bundled } = settings;
  const roots: LibraryRoot[] = [];
  const problems: Problem[] = [];
  for (const entry of (environment["BRIEF_PATH"] ?? "").split(":").filter((path) => path !== "")) {
    const found = findRoot(entry);
    if (typeof found !== "string") roots.push(found);
    else
      problems.push({
        level: "warning",
        path: entry,
        line: null,
        code: "library",
        message: `${found} (in BRIEF_PATH)`,
      });
  }
  const own = userLibrary(settings);
  for (const path of [...(own === null ? [] : [own]), ...(environment["BRIEF_BUNDLED"] === "off" ? [] : [bundled])]) {
    const found = findRoot(path);
    if (typeof found !== "string") roots.push(found);
  }
  return {
    roots: roots.filter(({ root }, index) => roots.findIndex((other) => other.root === root) === index),
    problems,
  };
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

function findRoot(path: string): LibraryRoot | string {
  if (path === "") return "is empty";
  try {
    const root = realpathSync(resolve(path));
    return statSync(root).isDirectory() ? { shown: path, root } : "is not a directory";
  } catch (error) {
    return describeError(error);
  }
}
