import { lstatSync, mkdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { answers, indexed, inFolder, isLasting, listing, withDatabase } from "../indexed-library.ts";
import { temporaryCache } from "../open-library.ts";

describe("an index that is damaged spoils no answer, and the next run has a sound one again", () => {
  const sql = (...statements: string[]) => {
    return (file: string) => withDatabase(file, (database) => statements.forEach((text) => void database.exec(text)));
  };
  const damages: [string, (file: string) => unknown, { lasts: boolean }?][] = [
    ["empty", (file) => truncateSync(file)],
    ["text", (file) => writeFileSync(file, "This is no database.\n".repeat(100))],
    ["zeros", (file) => writeFileSync(file, Buffer.alloc(8192))],
    ["a directory", (file) => [rmSync(file), mkdirSync(file), writeFileSync(join(file, "x"), "")], { lasts: false }],
    ["a link to nothing", (file) => [rmSync(file), symlinkSync("nothing", file)]],
    ["a link to itself", (file) => [rmSync(file), symlinkSync(basename(file), file)]],
    ["of another version", sql("PRAGMA user_version = 99")],
    ["of another application", sql("PRAGMA application_id = 7")],
    ["another application's", (file) => [rmSync(file), sql("CREATE TABLE mine (x)")(file)][1]],
    ["of other roots", sql("UPDATE meta SET value = '[\"/elsewhere\"]' WHERE key = 'roots'")],
    ["without roots", sql("DELETE FROM meta WHERE key = 'roots'")],
    ["without its tables", sql("DROP TABLE files")],
    ["without its words", sql("DROP TABLE search")],
    ["with front matter that is not JSON", sql("UPDATE files SET parsed = substr(parsed, 1, 20)")],
    ["with front matter of another shape", sql("UPDATE files SET parsed = '{}'")],
    ["with front matter that is a number", sql("UPDATE files SET parsed = 5")],
    ["with front matter that is nothing", sql("UPDATE files SET parsed = 'null' WHERE wins = 1")],
    ["with control bytes in titles", sql("UPDATE files SET parsed = replace(parsed, 'One', 'O\\u001b[31m')")],
    ["with another's title", sql("UPDATE files SET parsed = replace(parsed, 'One', 'Won')")],
    ["with problems that are not JSON", sql("UPDATE files SET problems = 'x' WHERE problems IS NOT NULL")],
    ["with problems of another shape", sql("UPDATE files SET problems = '[null]' WHERE problems IS NOT NULL")],
    ["with tables that are not JSON", sql("UPDATE meta SET value = '{' WHERE key = 'knownNames'")],
    ["with tables of another shape", sql("UPDATE meta SET value = '[]' WHERE key = 'knownNames'")],
    ["with directories that are not JSON", sql("UPDATE directories SET entries = 'x'")],
    ["with directories of another shape", sql("UPDATE directories SET entries = '[[],[]]'")],
    ["with entries that are not there", sql("UPDATE directories SET entries = replace(entries, 'one.md', 'uno.md')")],
    ["with the rest of front matter that is not JSON", sql("UPDATE heads SET long = substr(long, 1, 20)")],
    [
      "with the rest of another",
      sql("UPDATE heads SET long = (SELECT max(long) FROM heads), copy = (SELECT max(copy) FROM heads)"),
    ],
    ["with the rest of none", sql("DELETE FROM heads")],
    ["with sources of another shape", sql("UPDATE heads SET long = CAST(replace(long, '[]', '{}') AS BLOB)")],
    ["with events that are not JSON", sql("UPDATE timelines SET events = 'x'")],
    ["with events of another day", sql("UPDATE timelines SET events = replace(events, '20', '19')")],
    ["with paths that lead out", sql("UPDATE files SET path = '../../../../../etc/passwd' WHERE path = 'one.md'")],
    [
      "with one brief's front matter at another",
      sql("UPDATE files SET parsed = (SELECT parsed FROM files WHERE path = 'one.md')"),
    ],
    ["with paths too long", sql("UPDATE files SET path = hex(zeroblob(4000)) WHERE path = 'one.md'")],
    ["with a journal that is not its own", (file) => writeFileSync(`${file}-journal`, "not a journal")],
    ["with a log that is not its own", (file) => writeFileSync(`${file}-wal`, Buffer.alloc(5000, 7))],
    ["with a log that is a directory", (file) => mkdirSync(`${file}-wal`), { lasts: false }],
    ["with half an update in the wrong place", sql("DELETE FROM directories WHERE path = 'deep'")],
  ];
  test.each(damages)("%s", async (_, damage, options) => {
    const lasts = options?.lasts ?? true;
    const { root, truth, copy } = await indexed();
    const { cache, file } = copy();
    await damage(file);
    const before = listing(root);
    for (let run = 0; run < 2; run += 1) expect(await answers(root, inFolder(cache))).toEqual(truth);
    expect(listing(root)).toEqual(before);
    expect(await isLasting(cache)).toBe(lasts);
  });

  test("a link to a file elsewhere, which is not touched", async () => {
    const { root, truth, copy, sound } = await indexed();
    const { cache, file } = copy();
    const elsewhere = join(temporaryCache(), "precious.sqlite");
    for (const content of [sound, Buffer.alloc(0), Buffer.from("text")]) {
      rmSync(file);
      writeFileSync(elsewhere, content);
      symlinkSync(elsewhere, file);
      expect(await answers(root, inFolder(cache))).toEqual(truth);
      expect([readFileSync(elsewhere).equals(content), lstatSync(file).isFile()]).toEqual([true, true]);
    }
  });

  test("cut off anywhere", async () => {
    const { root, truth, copy, sound } = await indexed();
    const lengths = [1, 15, 16, 17, 50, 99, 100, 101, 512, 1000, 4095, 4096, 4097, sound.length - 1];
    for (let part = 1; part < 16; part += 1) lengths.push(Math.floor((sound.length * part) / 16));
    for (const length of lengths) {
      const { cache, file } = copy();
      truncateSync(file, length);
      for (let run = 0; run < 2; run += 1)
        expect([length, await answers(root, inFolder(cache))]).toEqual([length, truth]);
      expect([length, await isLasting(cache)]).toEqual([length, true]);
    }
  });

  test("a bit turned anywhere fails no run, and is seldom believed: the words themselves have no sum", async () => {
    const { root, truth, copy, sound } = await indexed();
    const random = generator(7);
    const wrong = [];
    for (let round = 0; round < 40; round += 1) {
      const { cache, file } = copy();
      const damaged = Buffer.from(sound);
      const place = Math.floor(random() * sound.length);
      damaged[place] = (damaged[place] ?? 0) ^ (1 << Math.floor(random() * 8));
      writeFileSync(file, damaged);
      for (let run = 0; run < 2; run += 1) {
        const given = await answers(root, inFolder(cache));
        if (JSON.stringify(given) !== JSON.stringify(truth)) wrong.push([place, run]);
      }
    }
    expect(wrong.length).toBeLessThanOrEqual(4);
  });
});

test.each<[string, RegExp, string]>([
  ["of a title", /(?<="title":")One/, "Ome"],
  ["of an id", /(?<=one\.md[\d:.]+)one/, "ong"],
  ["of an event", /(?<="event":")Talks/, "Taxks"],
  ["of a line of obstacles", /(?<=\tSeoul )refuses/, "refused"],
  ["of a table", /South(?= Korea)/, "Sauth"],
])("a bit turned in the midst %s is never believed", async (_, sound, turned) => {
  const { root, truth, copy, sound: bytes } = await indexed();
  const { cache, file } = copy();
  const damaged = bytes.toString("latin1").replace(sound, turned);
  writeFileSync(file, Buffer.from(damaged, "latin1"));
  expect(bytes.equals(readFileSync(file))).toBe(false);
  for (let run = 0; run < 2; run += 1) expect(await answers(root, inFolder(cache))).toEqual(truth);
});

/** mulberry32: the same places on every run. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}
