import { splitFrontMatter } from "../format/split-front-matter.ts";
import type { WholeBrief } from "../model/brief.ts";
import type { Catalogue } from "../model/catalogue.ts";
import { Failure } from "../model/failure.ts";
import { type Filters, noFilters, passesFilters } from "../model/filters.ts";
import type { KnownAgreement } from "../model/known-agreement.ts";
import { withBody } from "../model/lazy-brief.ts";
import type { Offer, OfferedKind } from "../model/offer.ts";
import type { Problem } from "../model/problem.ts";
import type { LibraryStatus } from "../model/status.ts";
import type { ToldEvent } from "../model/timeline.ts";
import type { Query } from "../search/query.ts";
import { definedAgreements, readAgreements, selectDefining } from "./agreements.ts";
import { keptFolder } from "./cache-folder.ts";
import type { CheckedLibrary } from "./check-files.ts";
import { createBrief } from "./create-brief.ts";
import type { CacheSettings } from "./index-file.ts";
import { countFiles } from "./index-schema.ts";
import { createIndexSession, type IndexNeeds } from "./index-session.ts";
import { indexStatus } from "./index-status.ts";
import type { LibraryPath } from "./library-path.ts";
import { readOffers } from "./offers.ts";
import type { OpenedFile } from "./open-file.ts";
import { readProblems } from "./read-problems.ts";
import { missing, safeRead } from "./safe-read.ts";
import { searchIndex } from "./search-index.ts";
import {
  type FileRow,
  fileColumns,
  type IndexedBrief,
  readRow,
  type Selection,
  selectBriefs,
  selectMentioning,
} from "./select-briefs.ts";
import { type SimilarHit, similarBriefs } from "./similar-briefs.ts";
import type { Database } from "./sqlite.ts";
import { directoriesMoved, stampAt } from "./sweep.ts";
import type { Progress } from "./sync-index.ts";
import { lazyCatalogue, readCatalogue, tablesMoved } from "./tables.ts";
import { type EventSelection, selectEvents } from "./timelines.ts";
import { suggestWord } from "./vocabulary.ts";

/** The libraries on the path, through their index; it fits the ports that commands declare. */
export interface LibraryStore {
  readonly catalogue: () => Promise<Catalogue>;
  readonly find: (
    selection: Selection,
  ) => Promise<{ briefs: readonly IndexedBrief["brief"][]; problems: readonly Problem[] }>;
  readonly mentioning: (
    actor: string,
  ) => Promise<{ briefs: readonly IndexedBrief["brief"][]; problems: readonly Problem[] }>;
  readonly agreements: (asOf: string | null) => Promise<readonly KnownAgreement[]>;
  readonly events: (selection: EventSelection) => Promise<readonly ToldEvent[]>;
  readonly problems: () => Promise<readonly Problem[]>;
  readonly count: () => Promise<number>;
  readonly get: (id: string) => Promise<OpenedFile | null>;
  readonly ids: () => Promise<readonly string[]>;
  readonly offers: (kind: OfferedKind, beginning: string) => Promise<readonly Offer[]>;
  readonly open: (file: string) => Promise<OpenedFile>;
  readonly toCheck: (paths: readonly string[]) => Promise<readonly CheckedLibrary[]>;
  readonly create: (id: string, text: string) => Promise<string>;
  readonly search: (
    query: Query,
    options: { readonly filters: Filters; readonly limit: number; readonly isRelaxable: boolean },
  ) => Promise<{ hits: readonly Hit[]; problems: readonly Problem[] }>;
  readonly similar: (
    opened: OpenedFile,
    options: { readonly filters: Filters; readonly limit: number },
  ) => Promise<readonly SimilarHit[]>;
  readonly suggest: (word: string) => Promise<string | null>;
  readonly status: (options: { readonly isRebuilt: boolean }) => Promise<LibraryStatus>;
}

interface StoreOptions {
  readonly cache: CacheSettings;
  readonly isFresh: boolean;
  readonly progress?: Progress;
}

interface Hit {
  readonly brief: WholeBrief;
  readonly score: number;
  readonly isPartial: boolean;
}

/** So many files are looked at in less than starting Node takes. */
const quicklySwept = 500;

const searchable: IndexNeeds = { hasTexts: true };
const untold: Progress = { onStart: () => {}, onProgress: () => {} };

/** The libraries of a path. Nothing is read until something is asked; `isFresh` has every file looked at on each run. */
export function openLibraryStore(
  { roots, problems: pathProblems, own }: LibraryPath,
  { cache, isFresh, progress = untold }: StoreOptions,
): LibraryStore {
  const session = createIndexSession({ roots, cache, isAlwaysForced: isFresh, progress });
  const places = roots.map(({ root }) => root);
  const tables = (database: Database) => ({ roots, catalogue: lazyCatalogue(database) });
  const problemsOf = (database: Database) => [...pathProblems, ...readProblems(database, roots)];

  /** What is shown is checked against its file once more: a library above 10,000 files is not swept on every run. */
  async function verified<Row extends Dated>(
    select: (database: Database) => Row[],
    needs: IndexNeeds = {},
  ): Promise<Row[]> {
    const rows = await session.use(select, needs);
    return session.wasSwept() || rows.every(isCurrent) ? rows : session.use(select, { ...needs, isForced: true });
  }

  /**
   * An indexed brief with its body, from the file, which may have changed since it was indexed; null if that is gone, or cannot be
   * read, which `onProblem` is told.
   */
  async function readWhole(indexed: IndexedBrief, onProblem: (problem: Problem) => void): Promise<OpenedFile | null> {
    const { brief, problems, shown: path } = indexed;
    const { text, reason } = safeRead(brief.path);
    if (text === null) {
      if (reason !== missing) onProblem({ level: "error", path, line: null, code: "unreadable", message: reason });
      return null;
    }
    // The index is up to date, or the brief would not have been found in it as it is.
    const agreements = () =>
      session.useAsIs((database) => {
        const catalogue = readCatalogue(database);
        return [...readAgreements(database, catalogue), ...definedAgreements([brief], catalogue)];
      });
    // Looked at after it was read: what is still as it was indexed was so all the while.
    if (!isCurrent(indexed)) {
      const catalogue = await session.use(readCatalogue);
      return { ...(await import("./open-file.ts")).parseAgain(text, indexed, catalogue), text, agreements };
    }
    return { brief: withBody(brief, splitFrontMatter(text.replace(/\r\n?/g, "\n"))), text, problems, agreements };
  }

  function isUnmoved(database: Database): boolean {
    return countFiles(database) > quicklySwept && !tablesMoved(database, places) && !directoriesMoved(database, places);
  }

  async function get(id: string): Promise<OpenedFile | null> {
    const select = (database: Database) => {
      const sql = `SELECT ${fileColumns} FROM files WHERE wins = 1 AND brief_id = ?`;
      const [row] = database.prepare(sql).all(id) as unknown as FileRow[];
      return row === undefined ? null : readRow(row, roots, lazyCatalogue(database));
    };
    // Of a large library not every file is looked at: the index as it is answers, if the file, the tables and the directories are those
    // of the disk.
    const known = await session.useAsIs((database) => (isUnmoved(database) ? select(database) : null));
    const indexed = known !== null && isCurrent(known) ? known : await session.use(select, { isForced: true });
    if (indexed === null) return null;
    return readWhole(indexed, ({ path, message }) => {
      throw new Failure("io", `${path} ${message}`);
    });
  }

  async function search(
    query: Query,
    options: { readonly filters: Filters; readonly limit: number; readonly isRelaxable: boolean },
  ) {
    const rows = await verified(
      (database) => searchIndex(database, query, { ...options, ...tables(database) }),
      searchable,
    );
    const hits: Hit[] = [];
    const unread: Problem[] = [];
    for (const row of rows) {
      const whole = await readWhole(row, (problem) => unread.push(problem));
      if (whole !== null) hits.push({ brief: whole.brief, score: row.score, isPartial: row.isPartial });
    }
    return { hits, problems: [...(await session.use(problemsOf)), ...unread] };
  }

  return {
    catalogue: () => session.use(readCatalogue),
    find: async (selection) => {
      const rows = await verified((database) => selectBriefs(database, selection, tables(database)));
      return { briefs: rows.map(({ brief }) => brief), problems: await session.use(problemsOf) };
    },
    mentioning: async (actor) => {
      const rows = await verified((database) => selectMentioning(database, actor, tables(database)));
      return { briefs: rows.map(({ brief }) => brief), problems: await session.use(problemsOf) };
    },
    agreements: async (asOf) => {
      const rows = await verified((database) => selectDefining(database, tables(database)));
      const briefs = rows.map(({ brief }) => brief).filter((brief) => passesFilters(brief, { ...noFilters, asOf }));
      return session.use((database) => {
        const catalogue = readCatalogue(database);
        const shared = readAgreements(database, catalogue);
        const ids = new Set(shared.map(({ id }) => id));
        return [...shared, ...definedAgreements(briefs, catalogue).filter(({ id }) => !ids.has(id))];
      });
    },
    events: async (selection) =>
      (await verified((database) => selectEvents(database, selection, roots))).flatMap(({ events }) => events),
    problems: () => session.use(problemsOf),
    count: () =>
      session.use((database) => {
        const [row] = database.prepare("SELECT count(*) AS count FROM files WHERE wins = 1").all() as {
          count: number;
        }[];
        return row?.count ?? 0;
      }),
    get,
    ids: () =>
      session.use((database) => {
        const rows = database.prepare("SELECT brief_id FROM files WHERE wins = 1 ORDER BY brief_id").all();
        return (rows as { brief_id: string }[]).map((row) => row.brief_id);
      }),
    offers: async (kind, beginning) => {
      const read = (database: Database) => readOffers(database, kind, { beginning, roots });
      // A press of Tab does not wait for thousands of files to be looked at.
      const known = await session.useAsIs((database) => (countFiles(database) > quicklySwept ? read(database) : null));
      return known ?? session.use(read);
    },
    search,
    similar: (opened, options) =>
      verified((database) => similarBriefs(database, opened, { ...options, ...tables(database) }), searchable),
    suggest: (word) => session.use((database) => suggestWord(database, word, roots), searchable),
    status: async ({ isRebuilt }) => {
      if (isRebuilt) await session.rebuild();
      return session.use((database) => indexStatus(database, session.file(), roots));
    },
    open: async (file) => (await import("./open-file.ts")).openFile(file, roots, keptFolder(cache)),
    toCheck: async (paths) => (await import("./check-files.ts")).readToCheck(paths, roots),
    create: async (id, text) => {
      if (own === null) throw new Failure("io", "there is no HOME to keep a library in", { hint: "use --library DIR" });
      return createBrief(own, id, text);
    },
  };
}

/** A file that changed just before it was indexed has no stamp, and is not to be trusted without another look. */
function isCurrent({ path, stamp }: Dated): boolean {
  return stampAt(path) === stamp;
}

/** What was read of a file, and the stamp that the file had. */
interface Dated {
  readonly path: string;
  readonly stamp: string;
}
