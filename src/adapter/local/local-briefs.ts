import type { ExtractedKind } from "../../model/extracted.ts";
import { Failure } from "../../model/failure.ts";
import type { Problem } from "../../model/problem.ts";
import type { Briefs, OpenedBrief } from "../../port/briefs.ts";
import { closest } from "../../text/closest.ts";
import { askedFor } from "../sqlite/extracted.ts";
import { type FileRow, type IndexedBrief, readRow, selectFiles } from "../sqlite/file-row.ts";
import { countFiles } from "../sqlite/index-schema.ts";
import { meantIds } from "../sqlite/meant-ids.ts";
import { selectObstacleLines } from "../sqlite/obstacle-lines.ts";
import { readProblems } from "../sqlite/read-problems.ts";
import { countBriefs, holdsObstacles, selectBriefs, selectNaming } from "../sqlite/select-briefs.ts";
import type { Database } from "../sqlite/sqlite.ts";
import type { IndexNeeds } from "./index-session.ts";
import { type LocalState, quicklySwept, readWhole, rowContext, verified } from "./local-state.ts";
import { directoriesMoved, isCurrent, libraryFilesMoved } from "./moved.ts";

/** The briefs of this machine's libraries. */
export function localBriefs(state: LocalState): Briefs {
  const { session } = state;
  const briefsOf = (rows: readonly IndexedBrief[]) => rows.map(({ brief }) => brief);
  const problems = () => session.use((database) => allProblems(database, state));
  return {
    find: async (selection) =>
      briefsOf(
        await verified(
          state,
          (database) => selectBriefs(database, selection, rowContext(database, state)),
          needsOf(state, selection.completed),
        ),
      ),
    count: (filters) => session.use((database) => countBriefs(database, filters, rowContext(database, state))),
    stateObstacles: () => session.use(holdsObstacles),
    obstacleLines: async () => {
      const select = (database: Database) => selectObstacleLines(database, rowContext(database, state));
      const rows = await verified(state, select, needsOf(state, ["obstacles"]));
      return rows.map(({ id, lines }) => ({ id, lines }));
    },
    naming: async (actor, completed) =>
      briefsOf(
        await verified(
          state,
          (database) => selectNaming(database, actor, rowContext(database, state), completed),
          needsOf(state, completed),
        ),
      ),
    get: (id) => getBrief(state, id),
    meant: (name) => session.use((database) => meantIds(database, name, rowContext(database, state))),
    nearestId: async (typed) => closest(typed, await session.use(allIds)),
    unreadable: async (id) =>
      (await problems()).find(({ code, path }) => code === "unreadable" && path.endsWith(`/${id}.md`)) ?? null,
    problems,
  };
}

/** What is wrong with the verdicts has to be known before the lazy briefs ask for them. */
function needsOf({ verdicts }: LocalState, completed: readonly ExtractedKind[] = []): IndexNeeds {
  if (completed.length > 0) verdicts();
  return { asked: askedFor(completed) };
}

function allProblems(database: Database, { pathProblems, verdictProblems, roots }: LocalState): Problem[] {
  return [...pathProblems, ...verdictProblems(), ...readProblems(database, roots)];
}

function allIds(database: Database): string[] {
  const rows = database.prepare("SELECT brief_id FROM files WHERE wins = 1 ORDER BY brief_id").all();
  return (rows as { brief_id: string }[]).map((row) => row.brief_id);
}

async function getBrief(state: LocalState, id: string): Promise<OpenedBrief | null> {
  const { session, roots } = state;
  const places = roots.map(({ root }) => root);
  const select = (database: Database) => {
    const [row] = database.prepare(`${selectFiles()} AND brief_id = ?`).all(id) as unknown as FileRow[];
    return row === undefined ? null : readRow(row, rowContext(database, state));
  };
  // Of a large library not every file is looked at: the index as it is answers, if the file, every
  // library.yaml and the directories are those of the disk.
  const isUnmoved = (database: Database) =>
    countFiles(database) > quicklySwept && !libraryFilesMoved(database, places) && !directoriesMoved(database, places);
  const known = await session.useAsIs((database) => (isUnmoved(database) ? select(database) : null));
  const indexed = known !== null && isCurrent(known) ? known : await session.use(select, { isForced: true });
  if (indexed === null) return null;
  return readWhole(state, indexed, ({ path, message }) => {
    throw new Failure("io", `${path} ${message}`);
  });
}
