import { opendirSync, realpathSync, statSync } from "node:fs";
import { dirname, isAbsolute, join, resolve } from "node:path";
import { Failure } from "../../model/failure.ts";
import type { LibraryRoot } from "../../model/library-root.ts";
import type { Problem } from "../../model/problem.ts";
import { fileSetting, type SettingsFile, settingProblem } from "../../model/settings.ts";
import { usualRules } from "../../model/walk-rules.ts";
import { describeError, missing } from "./safe-read.ts";

/** Where libraries can come from. */
export interface PathSettings {
  /** `--library`, which replaces everything else. */
  readonly libraries: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly home: string | null;
  readonly bundled: string;
  /** A file with what was read of the bundled briefs when brief was built, if there is one. */
  readonly readings?: string;
  readonly settings: SettingsFile;
}

/**
 * The libraries found, what was wrong on the way, and where a new brief goes: the user's library,
 * or the first of `--library`.
 */
export interface LibraryPath {
  readonly roots: readonly LibraryRoot[];
  readonly problems: readonly Problem[];
  readonly own: string | null;
  /** The directory of the bundled briefs; null where they are not on the path as such. */
  readonly bundled: string | null;
}

/**
 * The library path, highest precedence first: BRIEF_PATH or what the settings file has in its
 * place, the user's own directory if it is there, the bundled briefs. A missing entry of BRIEF_PATH
 * is a problem; a missing or unreadable `--library` is a `Failure`.
 */
export function findLibraries(settings: PathSettings): LibraryPath {
  if (settings.libraries.length > 0) {
    const required = settings.libraries.map(requireRoot);
    return {
      roots: withRules(distinct(required), settings),
      problems: [],
      own: required[0]?.shown ?? null,
      bundled: null,
    };
  }
  const own = userLibrary(settings);
  const usual = [...(own === null ? [] : [own]), ...(isBundledOff(settings) ? [] : [settings.bundled])];
  const found = [...namedLibraries(settings), ...usual.map(usualLibrary)].map((entry) => ({
    ...entry,
    root: findRoot(entry.path, entry.path === settings.bundled ? settings.readings : undefined),
  }));
  const problems = found.flatMap(({ root, problem }) => (typeof root === "string" ? problem(root) : []));
  const roots = distinct(found.flatMap(({ root }) => (typeof root === "string" ? [] : [root])));
  const bundled = isBundledOff(settings) ? null : settings.bundled;
  return { roots: withRules(roots, settings), problems, own, bundled };
}

/** A directory that may be a library, and what to say where it cannot be read for a reason. */
interface Entry {
  readonly path: string;
  readonly problem: (reason: string) => Problem[];
}

/**
 * What BRIEF_PATH names; where that is not set, what the settings file does, relative to itself.
 */
function namedLibraries({ environment, settings, home }: PathSettings): Entry[] {
  const path = environment["BRIEF_PATH"] ?? "";
  if (path === "") {
    const { values, line } = fileSetting(settings, "libraries") ?? { values: [], line: null };
    return values.map((value) => ({
      path: resolve(dirname(settings.path), value.startsWith("~/") ? join(home ?? "~", value.slice(2)) : value),
      problem: (reason) => [settingProblem(settings.path, line, `the library ${value} ${reason}`)],
    }));
  }
  const named = path.split(":").filter((entry) => entry !== "");
  return named.map((entry) => ({
    path: entry,
    problem: (reason) => [warning(entry, `${reason} (in BRIEF_PATH)`)],
  }));
}

/**
 * Nobody asked for the usual ones by name: of them only one that is there and cannot be used is
 * worth a word.
 */
function usualLibrary(path: string): Entry {
  return { path, problem: (reason) => (reason === missing ? [] : [warning(path, reason)]) };
}

function isBundledOff({ environment, settings }: PathSettings): boolean {
  return (environment["BRIEF_BUNDLED"] || fileSetting(settings, "bundled")?.values[0]) === "off";
}

/** Which files are notes, by the settings; nothing is said where they are the usual ones. */
function withRules(roots: readonly LibraryRoot[], { environment, settings }: PathSettings): readonly LibraryRoot[] {
  const named = environment["BRIEF_EXTENSIONS"]?.split(":") ?? fileSetting(settings, "extensions")?.values ?? [];
  const extensions = named.flatMap((name) => (name === "" ? [] : [`.${name.toLowerCase().replace(/^\./, "")}`]));
  const ignores = (environment["BRIEF_IGNORE"] || fileSetting(settings, "ignore")?.values[0]) !== "off";
  if (extensions.length === 0 && ignores) return roots;
  const rules = { extensions: extensions.length === 0 ? usualRules.extensions : extensions, ignores };
  return roots.map((root) => ({ ...root, rules }));
}

function warning(path: string, message: string): Problem {
  return { level: "warning", path, line: null, code: "library", message };
}

/**
 * The user's own library, whether it exists or not: `$XDG_DATA_HOME/brief`, else
 * `~/.local/share/brief`; null without a home.
 */
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

function findRoot(path: string, readings?: string): LibraryRoot | string {
  if (path === "") return "is empty";
  try {
    const root = realpathSync(path);
    if (!statSync(root).isDirectory()) return "is not a directory";
    opendirSync(root).closeSync();
    return { shown: path, root, ...(readings === undefined ? {} : { readings }) };
  } catch (error) {
    return describeError(error);
  }
}
