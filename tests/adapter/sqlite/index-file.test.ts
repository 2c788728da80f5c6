import type fs from "node:fs";
import {
  chmodSync,
  chownSync,
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { type CacheSettings, openIndex } from "../../../src/adapter/sqlite/index-file.ts";
import { openDatabase } from "../../../src/adapter/sqlite/sqlite.ts";
import { systemError, withFileSystem } from "../file-system.ts";
import { answers, files, indexed, inFolder, listing, mode, settle } from "../indexed-library.ts";
import { temporaryCache } from "../open-library.ts";
import { isRoot, temporaryLibrary } from "../temporary-library.ts";

describe("a cache folder that", () => {
  const home = (path: string | null) => ({ environment: {}, home: path });
  const places: [string, (base: string) => Partial<CacheSettings>, boolean, ((base: string) => unknown)?][] = [
    ["is not there is made", (base) => inFolder(join(base, "new")), true],
    ["is named twice over and is not there is not made", (base) => inFolder(join(base, "not/yet")), false],
    ["is a file is left alone", inFolder, false, (base) => writeFileSync(join(base, "brief"), "mine")],
    [
      "lies below a file is none",
      (base) => inFolder(join(base, "f")),
      false,
      (base) => writeFileSync(join(base, "f"), ""),
    ],
    [
      "is a link to elsewhere is not followed",
      inFolder,
      false,
      (base) => [mkdirSync(join(base, "far")), symlinkSync("far", join(base, "brief"))],
    ],
    ["is a link to nothing is none", inFolder, false, (base) => symlinkSync("nothing", join(base, "brief"))],
    [
      "is another user's is not used",
      (base) => ({ ...inFolder(base), userId: 4242 }),
      false,
      (base) => mkdirSync(join(base, "brief")),
    ],
    ["has no HOME is none", () => home(null), false],
    ["has a relative HOME is none", () => home("relative"), false],
    ["has an empty HOME is none", () => home(""), false],
    [
      "is named relatively is the one at HOME",
      (base) => ({ environment: { XDG_CACHE_HOME: "relative" }, home: base }),
      true,
    ],
    ["is at HOME is made with its parent", home, true],
    ["has a NUL in its name is none", (base) => inFolder(`${base}/a\0b`), false],
    ["is in /proc is none", () => inFolder("/proc/self"), false],
    ["has too long a name is none", (base) => inFolder(join(base, "x".repeat(300))), false],
  ];
  test.each(places)("%s", async (_, cacheAt, lasts, prepare) => {
    const root = temporaryLibrary(files);
    await settle();
    const truth = await answers(root);
    const before = listing(root);
    const base = temporaryCache();
    prepare?.(base);
    const settings = cacheAt(base);
    const made = listing(base);
    for (let run = 0; run < 2; run += 1) expect(await answers(root, settings)).toEqual(truth);
    expect(listing(root)).toEqual(before);
    if (!lasts) expect(listing(base)).toEqual(made);
    const found = (readdirSync(base, { recursive: true }) as string[]).filter((path) => path.endsWith(".sqlite"));
    expect(found.length).toBe(lasts ? 1 : 0);
    for (const path of found) expect([mode(join(base, path)), mode(join(base, path, ".."))]).toEqual(["600", "700"]);
  });

  test("others may look into is closed to them, and so is what SQLite keeps there", async () => {
    const { root, truth, copy } = await indexed();
    const { cache, file } = copy();
    chmodSync(join(cache, "brief"), 0o777);
    chmodSync(file, 0o666);
    writeFileSync(join(root, "new.md"), "# New");
    const run = answers(root, inFolder(cache));
    expect(await run).not.toEqual(truth);
    expect(mode(join(cache, "brief"))).toBe("700");
    for (const name of readdirSync(join(cache, "brief"))) expect(mode(join(cache, "brief", name))).toBe("600");
  });

  test.runIf(isRoot).each<[string, number, number]>([
    ["cannot be written", 0o500, 0o600],
    ["cannot be entered", 0o600, 0o600],
    ["cannot be read at all", 0o000, 0o600],
    ["holds an index that cannot be read", 0o700, 0o000],
    ["holds an index that cannot be written", 0o700, 0o400],
  ])("%s spoils no answer", async (_, folderMode, fileMode) => {
    const { root, copy } = await indexed();
    const { cache, file } = copy();
    const folder = join(cache, "brief");
    for (const path of [cache, folder, file]) chownSync(path, 65534, 65534);
    chmodSync(file, fileMode);
    chmodSync(folder, folderMode);
    writeFileSync(join(root, "new.md"), "# New treaty");
    const truth = await answers(root);
    process.seteuid?.(65534);
    try {
      for (let run = 0; run < 2; run += 1)
        expect(await answers(root, { ...inFolder(cache), userId: 65534 })).toEqual(truth);
    } finally {
      process.seteuid?.(0);
    }
  });
});

test("indexes that nothing wrote for three months go when a new one is made, and nothing else goes", async () => {
  const { root, truth, copy } = await indexed();
  const { cache, file } = copy();
  const old = new Date(Date.now() - 90 * 24 * 3600 * 1000);
  const recent = new Date(Date.now() - 30 * 24 * 3600 * 1000);
  const put = (name: string, time: Date) => {
    copyFileSync(file, join(cache, "brief", name));
    utimesSync(join(cache, "brief", name), time, time);
  };
  for (const name of ["old.sqlite", "old.sqlite-wal", "old.sqlite-shm", "notes.txt"]) put(name, old);
  put("recent.sqlite", recent);
  mkdirSync(join(cache, "brief", "folder.sqlite"));
  symlinkSync(join(root, "one.md"), join(cache, "brief", "link.sqlite"));
  expect(await answers(root, inFolder(cache))).toEqual(truth);
  expect(existsSync(join(cache, "brief", "old.sqlite"))).toBe(true);
  rmSync(file);
  expect(await answers(root, inFolder(cache))).toEqual(truth);
  const left = readdirSync(join(cache, "brief")).filter((name) => !name.startsWith(basename(file)));
  expect(left.sort()).toEqual(["folder.sqlite", "link.sqlite", "notes.txt", "recent.sqlite"]);
  expect(existsSync(file)).toBe(true);
});

test.runIf(isRoot)("an index that is another user's is not believed", async () => {
  const { root, truth, copy } = await indexed();
  const { cache, file } = copy();
  chownSync(file, 4242, 4242);
  expect(await answers(root, inFolder(cache))).toEqual(truth);
  expect(lstatSync(file).uid).toBe(lstatSync(root).uid);
});

test.runIf(isRoot)("a library that cannot be entered is no reason to fail", async () => {
  const root = temporaryLibrary(files);
  const cache = temporaryCache();
  chownSync(cache, 65534, 65534);
  const act = async () => {
    process.seteuid?.(65534);
    try {
      return [await answers(root, { ...inFolder(cache), userId: 65534 }), await answers(root, { userId: 65534 })];
    } finally {
      process.seteuid?.(0);
    }
  };
  for (const mode of [0o755, 0o644, 0o000, 0o755]) {
    chmodSync(root, mode);
    const [cached, plain] = await act();
    expect(cached).toEqual(plain);
    expect(cached?.count).toBe(mode === 0o755 ? 4 : 0);
  }
});

describe("where another process is at work", () => {
  const exists = (real: typeof fs, name: "mkdirSync" | "openSync", code: string) => ({
    [name]: (path: string, ...rest: unknown[]) => {
      const isMade = name === "mkdirSync" || rest[0] === "wx";
      const result =
        isMade && code !== "EEXIST" ? null : (real[name] as (...args: unknown[]) => unknown)(path, ...rest);
      if (isMade) throw systemError(code);
      return result;
    },
  });
  test.each<["mkdirSync" | "openSync", string, boolean]>([
    ["mkdirSync", "EEXIST", true],
    ["openSync", "EEXIST", true],
    ["mkdirSync", "ENOSPC", false],
    ["openSync", "ENOSPC", false],
  ])("%s that fails with %s", async (name, code, lasts) => {
    const root = temporaryLibrary(files);
    const truth = await answers(root);
    const cache = temporaryCache();
    const settings = { home: null, userId: lstatSync(root).uid, now: Date.now, ...inFolder(cache) };
    const { database, file } = await withFileSystem(
      (real) => exists(real, name, code),
      () => openIndex([root], settings),
    );
    database.close();
    expect(file !== null).toBe(lasts);
    expect(await answers(root, inFolder(cache))).toEqual(truth);
  });

  test("an index that it keeps locked before it is one is left alone", async () => {
    const root = temporaryLibrary(files);
    const truth = await answers(root);
    const cache = temporaryCache();
    await answers(root, inFolder(cache));
    const [name = ""] = readdirSync(join(cache, "brief")).filter((entry) => entry.endsWith(".sqlite"));
    rmSync(join(cache, "brief", name));
    const other = await openDatabase(join(cache, "brief", name));
    other.exec("BEGIN EXCLUSIVE; CREATE TABLE mine (x);");
    expect(await answers(root, { ...inFolder(cache), patience: 20 })).toEqual(truth);
    other.exec("COMMIT");
    expect(other.prepare("SELECT * FROM mine").all()).toEqual([]);
    other.close();
  });
});
