import type fs from "node:fs";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { indexWriter } from "../../../src/adapter/local/write-index.ts";
import { openInMemory } from "../../../src/adapter/sqlite/index-file.ts";
import { noFilters } from "../../../src/model/filters.ts";
import { parseQuery } from "../../../src/search/parse-query.ts";
import type { Query } from "../../../src/search/query.ts";
import { withFileSystem } from "../file-system.ts";
import { settle } from "../indexed-library.ts";
import { openSnapshot, temporaryCache } from "../open-library.ts";
import { temporaryLibrary } from "../temporary-library.ts";

test("files that are gone by the time they are read leave nothing in the index", async () => {
  const root = temporaryLibrary({ "gone.md": "# Gone", "here.md": "# Here" });
  const goneBefore = (real: typeof fs) => ({
    openSync: ((path: string, flags: number) => {
      if (path.endsWith("gone.md")) rmSync(path, { force: true });
      return real.openSync(path, flags);
    }) as typeof real.openSync,
  });
  const database = await openInMemory([root]);
  const settings = { now: Date.now, progress: { onStart: () => {}, onProgress: () => {} } };
  await withFileSystem(goneBefore, () => indexWriter.writeChanges(database, [{ root, shown: root }], settings));
  const rows = database.prepare("SELECT path, problems FROM files").all();
  expect(rows.map((row) => ({ ...(row as object) }))).toEqual([{ path: "here.md", problems: null }]);
});

test("a file that was shadowed is found when the one above it goes", async () => {
  const root = temporaryLibrary({ "a.md": "---\nid: x\n---\nHarbour", "b.md": "---\nid: x\n---\nTreaty" });
  await settle();
  const cache = temporaryCache();
  const found = async (words: string) => {
    const query = parseQuery(words) as Query;
    const { hits } = await openSnapshot([root], { cache }).search.search(query, {
      filters: noFilters,
      limit: 5,
      isRelaxable: false,
    });
    return hits.map(({ brief }) => brief.path);
  };
  expect([await found("harbour"), await found("treaty")]).toEqual([[join(root, "a.md")], []]);
  rmSync(join(root, "a.md"));
  expect([await found("harbour"), await found("treaty")]).toEqual([[], [join(root, "b.md")]]);
});
