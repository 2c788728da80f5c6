import { join } from "node:path";
import type { Brief, ParsedHead } from "../../model/brief.ts";
import type { KnownNames } from "../../model/known-names.ts";
import { lazyBrief } from "../../model/lazy-brief.ts";
import type { LibraryRoot } from "../../model/library-root.ts";
import type { Problem } from "../../model/problem.ts";
import { resolveBrief } from "../../model/resolve-brief.ts";
import { lazily } from "../../text/lazily.ts";
import { keptProblems } from "./kept-problems.ts";
import { openHead } from "./sealed-head.ts";
import { type IdRow, openId } from "./sealed-json.ts";

/** A brief as the index has it, and the stamp of the file that it was read from. */
export interface IndexedBrief {
  readonly brief: Brief;
  /** The file, absolute, and its stamp when it was read. */
  readonly path: string;
  readonly stamp: string;
  readonly problems: readonly Problem[];
  /** The path as problems call it. */
  readonly shown: string;
}

/** A row of `files`. */
export interface FileRow extends IdRow {
  readonly root: number;
  readonly stamp: string;
  readonly parsed: string;
  readonly problems: string | null;
}

/** The columns of a `FileRow`. */
export const fileColumns =
  "files.root, files.path, files.stamp, files.brief_id, files.id_sum, files.parsed, files.problems";

/** What the references of a brief resolve by. */
export interface RowContext {
  readonly roots: readonly LibraryRoot[];
  readonly knownNames: () => KnownNames;
}

/**
 * A row of `files` as a brief, its references resolved when they are asked for. Throws `Damage` if
 * the row is damaged, and so does the brief where the rest of it is.
 */
export function readRow(row: FileRow, roots: RowContext["roots"], knownNames: RowContext["knownNames"]): IndexedBrief {
  const { root = "", shown = "" } = roots[row.root] ?? {};
  const place = { id: openId(row), path: join(root, row.path), library: root };
  const { listed, whole } = openHead(row.parsed, row.path + row.stamp);
  const resolved = lazily(() => resolveBrief(whole(), knownNames(), place));
  const brief = lazyBrief({ ...listed, ...place }, resolved);
  const path = join(shown, row.path);
  return { brief, path: place.path, stamp: row.stamp, problems: keptProblems(row.problems, path), shown: path };
}

/** The front matter of a row. Throws `Damage` if the row is damaged. */
export function readHead({ path, stamp, parsed }: Pick<FileRow, "path" | "stamp" | "parsed">): ParsedHead {
  return openHead(parsed, path + stamp).whole();
}
