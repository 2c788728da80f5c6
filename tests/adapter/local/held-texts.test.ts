import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type HeldTexts, holdTexts } from "../../../src/adapter/local/held-texts.ts";
import { syncIndex, syncTexts } from "../../../src/adapter/local/sync-index.ts";
import { openInMemory } from "../../../src/adapter/sqlite/index-file.ts";
import { files, settle } from "../indexed-library.ts";
import { temporaryLibrary } from "../temporary-library.ts";

const place = { root: 0, path: "a.md" };
const read = (text: string) => ({ text, head: null });

test("a text is held until it is taken, for its file and stamp alone", () => {
  const held = holdTexts();
  held.hold(place, "1", read("old"));
  held.hold(place, "2", read("new"));
  expect(held.take({ root: 1, path: "a.md" }, "2")).toBe(null);
  expect(held.take(place, "2")?.text).toBe("new");
  expect(held.take(place, "2")).toBe(null);
  held.hold(place, "2", read("new"));
  expect(held.take(place, "3")).toBe(null);
});

test("a file without a stamp, which could have changed since, is read again", () => {
  const held = holdTexts();
  held.hold(place, "", read("text"));
  expect(held.take(place, "")).toBe(null);
});

test("no more is held than there is room for, and what is taken makes room", () => {
  const held = holdTexts(8);
  held.hold(place, "1", read("12345"));
  held.hold({ root: 0, path: "b.md" }, "1", read("1234"));
  expect(held.take({ root: 0, path: "b.md" }, "1")).toBe(null);
  held.hold(place, "2", read("1234"));
  held.hold({ root: 0, path: "b.md" }, "1", read("1234"));
  expect(held.take({ root: 0, path: "b.md" }, "1")?.text).toBe("1234");
  expect(held.take(place, "2")?.text).toBe("1234");
});

test("a first search finds what stood in a file when its front matter was read", async () => {
  const root = temporaryLibrary({ "one.md": "# One\n\nzebra", "two.md": "# Two\n\nlion" });
  await settle();
  const database = await openInMemory([root]);
  const roots = [{ root, shown: root }];
  const progress = { onStart: () => {}, onProgress: () => {} };
  const held = holdTexts();
  await syncIndex(database, roots, { now: Date.now, isForced: false, progress, held });
  rmSync(join(root, "one.md"));
  writeFileSync(join(root, "two.md"), "# Two\n\ntiger");
  await syncTexts(database, roots, progress, held);
  const found = (word: string) => database.prepare("SELECT rowid FROM search WHERE search MATCH ?").all(word).length;
  expect(["zebra", "lion", "tiger"].map(found)).toEqual([1, 1, 0]);
});

test("the rows of a text that was held are those of one that is read again", async () => {
  const root = temporaryLibrary(files);
  await settle();
  const roots = [{ root, shown: root }];
  const progress = { onStart: () => {}, onProgress: () => {} };
  const rowsWith = async (held?: HeldTexts) => {
    const database = await openInMemory([root]);
    await syncIndex(database, roots, { now: Date.now, isForced: false, progress, held });
    await syncTexts(database, roots, progress, held);
    return database.prepare("SELECT * FROM search_content").all();
  };
  const rows = await rowsWith();
  expect(rows.length).toBeGreaterThan(3);
  expect(await rowsWith(holdTexts())).toEqual(rows);
});
