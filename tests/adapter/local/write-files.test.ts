import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openInMemory } from "../../../src/adapter/sqlite/index-file.ts";
import { openIndexWriter } from "../../../src/adapter/sqlite/index-writer.ts";
import { fileEntry } from "../../../src/ingest/file-entry.ts";
import { noFilters } from "../../../src/model/filters.ts";
import { parseQuery } from "../../../src/search/parse-query.ts";
import type { Query } from "../../../src/search/query.ts";
import { settle } from "../indexed-library.ts";
import { openSnapshot, temporaryCache } from "../open-library.ts";
import { temporaryLibrary } from "../temporary-library.ts";

test("files that are gone by the time they are read leave nothing in the index", async () => {
  const root = temporaryLibrary();
  const database = await openInMemory([root]);
  const index = openIndexWriter(database, 1);
  index.apply([
    { kind: "file", place: { root: 0, path: "gone.md" }, stamp: "stamp", entry: fileEntry(null, "gone.md") },
  ]);
  index.commit();
  expect(database.prepare("SELECT * FROM files").all()).toEqual([]);
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
