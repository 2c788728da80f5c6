import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { syncExtraction, syncIndex } from "../../../src/adapter/local/sync-index.ts";
import { openInMemory } from "../../../src/adapter/sqlite/index-file.ts";
import { temporaryLibrary } from "../temporary-library.ts";

test("a file that is gone when its text is to be asked is left to the next sweep, and hides no other's", async () => {
  const root = temporaryLibrary({ "one.md": "Kenya refused to sign.", "two.md": "Uganda refused to sign the pact." });
  const database = await openInMemory([root]);
  const roots = [{ root, shown: root }];
  const progress = { onStart: () => {}, onProgress: () => {} };
  await syncIndex(database, roots, { now: Date.now, isForced: false, progress });
  rmSync(join(root, "one.md"));
  await syncExtraction(database, roots, progress);
  const files = database.prepare("SELECT brief_id, extraction FROM files ORDER BY brief_id").all();
  expect(files.map((row) => ({ ...(row as object) }))).toEqual([
    { brief_id: "one", extraction: 0 },
    { brief_id: "two", extraction: 1 },
  ]);
  expect(database.prepare("SELECT file FROM extracted WHERE found_actors LIKE '%uganda%'").all().length).toBe(1);
});
