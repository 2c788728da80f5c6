import { Failure } from "../../model/failure.ts";
import type { Problem } from "../../model/problem.ts";
import { noVerdicts } from "../../model/verdict.ts";
import type { Library, Progress } from "../../port/library.ts";
import type { KeptVerdicts, VerdictStore } from "../../port/verdicts.ts";
import { keptFolder } from "../cache/cache-folder.ts";
import { diskWriting } from "../disk/disk-writing.ts";
import { safeStat } from "../disk/file-facts.ts";
import type { LibraryPath } from "../disk/library-path.ts";
import { type CacheSettings, openIndex } from "../sqlite/index-file.ts";
import { indexStatus } from "../sqlite/index-status.ts";
import { indexKey } from "./index-key.ts";
import { createIndexPool } from "./index-pool.ts";
import { createIndexSession } from "./index-session.ts";
import { localBriefs } from "./local-briefs.ts";
import { localCatalogue } from "./local-catalogue.ts";
import { localEvents } from "./local-events.ts";
import { localLinks } from "./local-links.ts";
import { localMemory } from "./local-memory.ts";
import { localSearch } from "./local-search.ts";

const untold: Progress = { onStart: () => {}, onProgress: () => {} };

/**
 * The libraries of a path on this machine's disk, through their index. Nothing is read until
 * something is asked.
 */
export function openLocalLibrary(
  { roots, problems: pathProblems, own, bundled }: LibraryPath,
  { cache, verdicts: store = forgetful }: { readonly cache: CacheSettings; readonly verdicts?: VerdictStore },
): Library {
  const key = indexKey(roots);
  const pool = createIndexPool(() => openIndex(key, cache));
  return {
    snapshot: ({ isFresh = false, progress = untold } = {}) => {
      const session = createIndexSession({ roots, cache, pool, isAlwaysForced: isFresh, progress });
      const verdicts = readOnce(store);
      const verdictProblems = () => verdicts.problems();
      const onAsking = (bytes: number) => progress.onStart(1, bytes, "asking");
      const said = { verdicts: () => verdicts.read().verdicts, verdictProblems };
      const state = { roots, pathProblems, session, onAsking, ...said };
      return {
        briefs: localBriefs(state),
        search: localSearch(state),
        events: localEvents(state),
        links: localLinks(state),
        catalogue: localCatalogue(state),
        files: {
          open: async (file) =>
            (await import("./open-file.ts")).openFile(file, roots, { ...state, kept: keptFolder(cache) }),
          openText: async (text, file) =>
            (await import("./open-file.ts")).openText(text, file, roots, { ...state, kept: keptFolder(cache) }),
          parts: async function* (file) {
            yield* (await import("../disk/file-parts.ts")).filePartsNamed(file);
          },
          sumOf: async (bytes) => (await import("../disk/named-files.ts")).sumOf(bytes),
          below: async (directory) => (await import("../disk/named-files.ts")).filesBelow(directory),
          isThere: async (file) => safeStat(file)?.isFile() === true,
          isDirectory: async (path) => safeStat(path)?.isDirectory() === true,
          toCheck: async (paths) => (await import("./check-files.ts")).readToCheck(paths, roots),
        },
        upkeep: {
          status: async ({ isRebuilt }) => {
            if (isRebuilt) await session.rebuild();
            return session.use((database) => indexStatus(database, session.file(), roots));
          },
        },
        verdicts,
        memory: localMemory(roots, () => keptFolder(cache)),
        close: session.close,
      };
    },
    writing: diskWriting(own, bundled),
  };
}

/** Where nothing can be remembered. */
const forgetful: VerdictStore = {
  read: () => ({ verdicts: noVerdicts, problems: [] }),
  keep: () => {
    throw new Failure("io", "there is no place to remember verdicts in");
  },
};

/** A store that is read once a request, and again after something was added. */
function readOnce({ read, keep }: VerdictStore): VerdictStore & { readonly problems: () => readonly Problem[] } {
  let kept: KeptVerdicts | null = null;
  return {
    read: () => {
      kept ??= read();
      return kept;
    },
    keep: (said) => {
      keep(said);
      kept = null;
    },
    problems: () => kept?.problems ?? [],
  };
}
