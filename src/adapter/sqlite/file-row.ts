import { join } from "node:path";
import type { Brief, ParsedHead } from "../../model/brief.ts";
import { complete, type ExtractedKind } from "../../model/extracted.ts";
import { judged } from "../../model/judged.ts";
import type { KnownNames } from "../../model/known-names.ts";
import { lazyBrief } from "../../model/lazy-brief.ts";
import type { LibraryRoot } from "../../model/library-root.ts";
import type { Problem } from "../../model/problem.ts";
import { resolveBrief } from "../../model/resolve-brief.ts";
import type { Verdicts } from "../../model/verdict.ts";
import { lazily } from "../../text/lazily.ts";
import { type FoundColumns, joinExtracted, readExtracted } from "./extracted.ts";
import { keptProblems } from "./kept-problems.ts";
import { filesWithHeads, type HeadRow, headColumns, type OpenedHead, openHead } from "./sealed-head.ts";
import { type IdRow, openId } from "./sealed-json.ts";

/** A brief as the index has it, and the stamp of the file that it was read from. */
export interface IndexedBrief {
  readonly brief: Brief;
  /** Its front matter, before references are looked up. */
  readonly head: () => ParsedHead;
  /** The file, absolute, and its stamp when it was read. */
  readonly path: string;
  readonly stamp: string;
  readonly problems: readonly Problem[];
  /** The path as problems call it. */
  readonly shown: string;
}

/** A row of `files`. */
export interface FileRow extends IdRow, FoundColumns, HeadRow {
  readonly root: number;
  readonly stamp: string;
  readonly problems: string | null;
}

/** The columns of a `FileRow`, of `filesWithHeads`. */
export const fileColumns = `files.root, files.path, files.stamp, files.brief_id, files.id_sum, files.problems, ${headColumns}`;

/** SQL that selects the rows of winning files, what was extracted of these kinds among them. */
export function selectFiles(completed: readonly ExtractedKind[] = []): string {
  const { columns, join } = joinExtracted(completed);
  return `SELECT ${fileColumns}${columns} FROM ${filesWithHeads}${join} WHERE wins = 1`;
}

/** What the references of a brief resolve by, and what was said of that which is extracted. */
export interface RowContext {
  readonly roots: readonly LibraryRoot[];
  readonly knownNames: () => KnownNames;
  readonly verdicts: () => Verdicts;
}

/**
 * A row of `files` as a brief, its references resolved when they are asked for. Throws `Damage` if
 * the row is damaged, and so does the brief where the rest of it is.
 */
export function readRow(
  row: FileRow,
  { roots, knownNames, verdicts }: RowContext,
  completed: readonly ExtractedKind[] = [],
): IndexedBrief {
  const { root, ahead, shownAhead } = placesBelow(roots[row.root] ?? nowhere);
  const place = { id: openId(row), path: ahead + row.path, library: root };
  const about = row.path + row.stamp;
  const opened = openHead(row, about);
  const { listed, rest, sources } = opened;
  const resolved = lazily(() => {
    const stated = resolveBrief({ ...listed, ...rest(), sources: [] }, knownNames(), place);
    return judged(completed.length === 0 ? stated : complete(stated, readExtracted(row, about)), verdicts);
  });
  const brief = lazyBrief({ ...listed, ...place }, resolved, sources);
  const path = shownAhead + row.path;
  const problems = keptProblems(row.problems, path);
  return {
    brief,
    head: () => wholeHead(opened),
    path: place.path,
    stamp: row.stamp,
    problems,
    shown: path,
  };
}

/** What stands ahead of the paths below a root: joined once, and not for each of their rows. */
function placesBelow(library: LibraryRoot): { root: string; ahead: string; shownAhead: string } {
  const known = places.get(library);
  if (known !== undefined) return known;
  const aheadOf = (directory: string) => join(directory, "x").slice(0, -1);
  const made = { root: library.root, ahead: aheadOf(library.root), shownAhead: aheadOf(library.shown) };
  places.set(library, made);
  return made;
}

const places = new WeakMap<LibraryRoot, ReturnType<typeof placesBelow>>();
const nowhere: LibraryRoot = { root: "", shown: "" };

/** The front matter of a row. Throws `Damage` if the row is damaged. */
export function readHead(row: HeadRow & Pick<FileRow, "path" | "stamp">): ParsedHead {
  return wholeHead(openHead(row, row.path + row.stamp));
}

function wholeHead({ listed, rest, sources }: OpenedHead): ParsedHead {
  return { ...listed, ...rest(), sources: sources() };
}
