import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { syncIndex, syncTexts } from "../../../src/adapter/local/sync-index.ts";
import { openInMemory } from "../../../src/adapter/sqlite/index-file.ts";
import { temporaryLibrary } from "../temporary-library.ts";

test("a file that is gone when its text is to be written has none, and hides no other's", async () => {
  const root = temporaryLibrary({ "one.md": "# One", "two.md": "# Two" });
  const database = await openInMemory([root]);
  const roots = [{ root, shown: root }];
  const progress = { onStart: () => {}, onProgress: () => {} };
  await syncIndex(database, roots, { now: Date.now, isForced: false, progress });
  rmSync(join(root, "one.md"));
  await syncTexts(database, roots, progress);
  const texts = database.prepare("SELECT brief_id, has_text FROM files ORDER BY brief_id").all();
  expect(texts.map((row) => ({ ...(row as object) }))).toEqual([
    { brief_id: "one", has_text: 0 },
    { brief_id: "two", has_text: 1 },
  ]);
  expect(database.prepare("SELECT rowid FROM search").all().length).toBe(1);
});
