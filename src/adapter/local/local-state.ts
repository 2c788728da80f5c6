import { splitFrontMatter } from "../../format/split-front-matter.ts";
import { withBody } from "../../model/lazy-brief.ts";
import type { LibraryRoot } from "../../model/library-root.ts";
import type { Problem } from "../../model/problem.ts";
import type { Verdicts } from "../../model/verdict.ts";
import type { OpenedBrief } from "../../port/briefs.ts";
import { missing, safeRead } from "../disk/safe-read.ts";
import { readAgreements } from "../sqlite/agreements.ts";
import type { IndexedBrief, RowContext } from "../sqlite/file-row.ts";
import { lazyKnownNames, readKnownNames } from "../sqlite/known-names.ts";
import type { Database } from "../sqlite/sqlite.ts";
import type { IndexNeeds, IndexSession } from "./index-session.ts";
import { isCurrent, type Stamped } from "./moved.ts";
import { openedBrief } from "./opened-brief.ts";

/** What the parts of one snapshot share: the libraries, and their index. */
export interface LocalState {
  readonly roots: readonly LibraryRoot[];
  /** What was wrong with the path itself. */
  readonly pathProblems: readonly Problem[];
  readonly session: IndexSession;
  /** What was said of what is extracted, read when first asked for. */
  readonly verdicts: () => Verdicts;
  /** What was wrong with that, as far as it was read. */
  readonly verdictProblems: () => readonly Problem[];
  /** Told when a text of so many bytes is about to be asked. */
  readonly onAsking: (bytes: number) => void;
}

/** So many files are looked at in less than starting Node takes. */
export const quicklySwept = 500;

/** What the rows of an index need to become briefs. */
export function rowContext(database: Database, { roots, verdicts }: LocalState): RowContext {
  return { roots, verdicts, knownNames: lazyKnownNames(database) };
}

/**
 * What is shown is checked against its file once more: a library above 10,000 files is not swept on
 * every run.
 */
export async function verified<Row extends Stamped>(
  { session }: LocalState,
  select: (database: Database) => readonly Row[],
  needs: IndexNeeds = {},
): Promise<readonly Row[]> {
  const rows = await session.use(select, needs);
  return session.wasSwept() || rows.every(isCurrent) ? rows : session.use(select, { ...needs, isForced: true });
}

/**
 * An indexed brief with its body, from the file, which may have changed since it was indexed; null
 * if that is gone, or cannot be read, which `onProblem` is told.
 */
export async function readWhole(
  { session, verdicts, verdictProblems, onAsking }: LocalState,
  indexed: IndexedBrief,
  onProblem: (problem: Problem) => void,
): Promise<OpenedBrief | null> {
  const { brief, head, problems, shown: path } = indexed;
  const { text, reason } = safeRead(brief.path);
  if (text === null) {
    if (reason !== missing) onProblem({ level: "error", path, line: null, code: "unreadable", message: reason });
    return null;
  }
  // The index is up to date, or the brief would not have been found in it as it is.
  const knownNames = () => session.useAsIs(readKnownNames);
  const shared = () => session.useAsIs((database) => readAgreements(database, readKnownNames(database)));
  // Looked at after it was read: what is still as it was indexed was so all the while.
  if (!isCurrent(indexed)) {
    const names = await session.use(readKnownNames);
    const { parseAgain } = await import("./open-file.ts");
    const again = await parseAgain(text, indexed, { knownNames: names, verdicts });
    return openedBrief({ ...again, text, shown: path, knownNames, shared, verdicts, verdictProblems, onAsking });
  }
  const whole = withBody(brief, splitFrontMatter(text.replace(/\r\n?/g, "\n")));
  const looked = { knownNames, shared, verdicts, verdictProblems, onAsking };
  return openedBrief({ brief: whole, head, text, problems, shown: path, ...looked });
}
