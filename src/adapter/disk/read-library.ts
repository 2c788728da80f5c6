import { join } from "node:path";
import { stem } from "../../format/file-title.ts";
import { type ParseResult, parseBrief } from "../../format/parse-brief.ts";
import { type ParsedLibrary, parseLibrary } from "../../format/parse-library.ts";
import { assignIds } from "../../model/assign-ids.ts";
import { clashProblem } from "../../model/clash-problem.ts";
import type { LibraryDefinitions } from "../../model/known-names.ts";
import type { LibraryRoot } from "../../model/library-root.ts";
import type { Problem } from "../../model/problem.ts";
import { slug } from "../../text/slug.ts";
import { missing, safeRead } from "./safe-read.ts";
import { walkLibrary } from "./walk-library.ts";

/** A brief's file as one library has it. */
export interface BriefFile extends ParseResult {
  readonly id: string;
  readonly text: string;
  /** The file: absolute, and as problems call it. */
  readonly path: string;
  readonly shown: string;
  readonly library: string;
}

/** Everything that one library holds. */
export interface ReadLibrary {
  readonly files: readonly BriefFile[];
  readonly definitions: LibraryDefinitions;
  /** The `library.yaml` as parsed; null where there is none that can be read. */
  readonly parsedFile: ParsedLibrary | null;
  /**
   * What concerns the library as a whole, its `library.yaml` or a file that could not be read; not
   * those of briefs.
   */
  readonly problems: readonly Problem[];
}

/**
 * Reads every Markdown file of a library and its `library.yaml`. Nothing is thrown: what cannot be
 * read is a problem.
 */
export function readLibrary(root: LibraryRoot): ReadLibrary {
  const walked = walkLibrary(root);
  const problems = [...walked.problems];
  const read = walked.files.flatMap((relative) => {
    const path = join(root.root, relative);
    const shown = join(root.shown, relative);
    const { text, reason } = safeRead(path);
    if (text !== null) return [{ relative, path, shown, text, ...parseBrief(text, shown) }];
    problems.push({ level: "error", path: shown, line: null, code: "unreadable", message: reason });
    return [];
  });
  const { ids, clashes } = assignIds(read.map(({ relative, brief }) => ({ path: relative, explicitId: brief.id })));
  for (const { path, id, winner } of clashes) {
    const clash = { path: join(root.shown, path), id, winner: join(root.shown, winner) };
    problems.push(clashProblem(clash, ids.get(path) ?? null, "error"));
  }
  const { definitions, parsed: parsedFile, problems: ownProblems } = readLibraryFile(root);
  const files = read.flatMap(({ relative, ...file }) => {
    const id = ids.get(relative);
    return id === undefined ? [] : [{ ...file, id, library: root.root }];
  });
  return { files, definitions, parsedFile, problems: [...problems, ...ownProblems] };
}

interface ReadLibraryFile {
  readonly definitions: LibraryDefinitions;
  readonly parsed: ParsedLibrary | null;
  readonly problems: readonly Problem[];
}

/**
 * What a library's `library.yaml` defines; nothing where there is none. `parse` is what reads it.
 */
export function readLibraryFile({ root, shown }: LibraryRoot, parse = parseLibrary): ReadLibraryFile {
  const nothing = { definitions: { name: null, actors: [], agreements: [], matters: [] }, parsed: null };
  const { text, reason } = safeRead(join(root, "library.yaml"));
  const path = join(shown, "library.yaml");
  if (text !== null) {
    const parsed = parse(text, path);
    return { definitions: parsed.definitions, parsed, problems: parsed.problems };
  }
  if (reason === missing) return { ...nothing, problems: [] };
  return { ...nothing, problems: [{ level: "error", path, line: null, code: "unreadable", message: reason }] };
}

/** The id of a file that belongs to no library: the explicit one, else its stem. */
export function idOfFile(brief: ParseResult["brief"], path: string): string {
  return brief.id ?? slug(stem(path));
}
