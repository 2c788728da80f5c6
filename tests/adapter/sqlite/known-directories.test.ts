import { expect, test } from "vitest";
import { prepareIndex } from "../../../src/adapter/sqlite/index-schema.ts";
import { openIndexWriter } from "../../../src/adapter/sqlite/index-writer.ts";
import { directoryStamps, knownDirectories } from "../../../src/adapter/sqlite/known-directories.ts";
import { openDatabase } from "../../../src/adapter/sqlite/sqlite.ts";
import { Damage } from "../../../src/model/damage.ts";
import type { KnownDirectory } from "../../../src/port/index-port.ts";

/** Directories in the order of their paths, named as people name them, with stamps of any bytes. */
const directories: readonly KnownDirectory[] = [
  "",
  'a "b"\n',
  "한국",
  "日本",
  ...Array.from({ length: 300 }, (_, at) => `d${at}`),
]
  .sort()
  .map((path, at) => {
    const files = Array.from({ length: at % 4 }, (_, number) => `${path}, ${number}.md`);
    const stamps = Float64Array.from({ length: files.length * 4 }, (_, number) =>
      number % 5 === 0 ? NaN : at * 1e9 + number / 3,
    );
    return {
      root: 0,
      path,
      stamp: `${at}:'`,
      entries: { files, directories: [], odd: at === 7 ? [["x", "y"]] : [] },
      stamps,
    };
  });

async function filled() {
  const database = await openDatabase(":memory:");
  prepareIndex(database, ["a", "b"]);
  const other: KnownDirectory = {
    root: 1,
    path: "",
    stamp: "s",
    entries: { files: [], directories: [], odd: [] },
    stamps: new Float64Array(0),
  };
  const changes = [...directories.toReversed(), other].map((directory) => ({ kind: "directory" as const, directory }));
  openIndexWriter(database, 2).apply(changes);
  return { database, other };
}

test("every directory comes back as it was written, in the order of the paths, of its own root", async () => {
  const { database, other } = await filled();
  expect([...knownDirectories(database, 0)]).toEqual(directories);
  expect([...knownDirectories(database, 1)]).toEqual([other]);
  expect([...knownDirectories(database, 2)]).toEqual([]);
  const stamps = [...directories, other].map(({ root, path, stamp }) => ({ root, path, stamp }));
  expect(directoryStamps(database)).toEqual(expect.arrayContaining(stamps));
  expect(directoryStamps(database)).toHaveLength(stamps.length);
});

test.each([
  ["entries", "entries = replace(entries, 'd9, 0', 'd9, 1')"],
  ["a copy", "copy = 'x' WHERE path = 'd299'"],
  ["a path", "path = 'e' WHERE path = 'd298'"],
  ["stamps that are cut off", "stamps = zeroblob(31) WHERE path = 'd297'"],
])("damage is found: %s", async (_, change) => {
  const { database } = await filled();
  database.exec(`UPDATE directories SET ${change}`);
  expect(() => [...knownDirectories(database, 0)]).toThrow(Damage);
});
