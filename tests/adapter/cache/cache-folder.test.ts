import { chmodSync, existsSync, lstatSync, mkdirSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { cacheFolder, keptFolder } from "../../../src/adapter/cache/cache-folder.ts";
import { mode } from "../indexed-library.ts";
import { temporaryLibrary } from "../temporary-library.ts";

const place = (base: string, userId = process.getuid?.()) => ({
  environment: { XDG_CACHE_HOME: base },
  home: null,
  userId,
});

/** A cache that a first run has made. */
function cache() {
  const base = temporaryLibrary();
  const first = keptFolder(place(base));
  return { base, first, folder: join(base, "brief"), kept: join(base, "brief", "kept") };
}

test("the folder for what is kept is made by one run, ours alone, and used from the next one on", () => {
  const { base, first, folder, kept } = cache();
  expect([first, mode(folder), mode(kept), keptFolder(place(base))]).toEqual([null, "700", "700", kept]);
  const home = temporaryLibrary();
  for (let times = 0; times < 2; times += 1) keptFolder({ environment: {}, home, userId: undefined });
  expect(keptFolder({ environment: {}, home, userId: undefined })).toBe(join(home, ".cache", "brief", "kept"));
});

test.each<[string, (at: ReturnType<typeof cache>) => void]>([
  ["its group can write in it", ({ kept }) => chmodSync(kept, 0o720)],
  ["anybody can read it", ({ kept }) => chmodSync(kept, 0o704)],
  ["anybody can write in the cache", ({ folder }) => chmodSync(folder, 0o702)],
  ["it is a link", ({ kept }) => [renameSync(kept, `${kept}-far`), symlinkSync(`${kept}-far`, kept)]],
  ["the cache is a link", ({ folder }) => [renameSync(folder, `${folder}-far`), symlinkSync(`${folder}-far`, folder)]],
])("the folder for what is kept is none while %s, and stays as it is", (_, spoil) => {
  const at = cache();
  spoil(at);
  const before = [at.folder, at.kept].map((path) => lstatSync(path).mode);
  expect([keptFolder(place(at.base)), keptFolder(place(at.base))]).toEqual([null, null]);
  expect([at.folder, at.kept].map((path) => lstatSync(path).mode)).toEqual(before);
});

test("the folder for what is kept is none where it is another user's, or a file, or there can be none", () => {
  const { base } = cache();
  expect(keptFolder(place(base, 4242))).toBe(null);
  const other = temporaryLibrary({ "brief/kept": "" });
  chmodSync(join(other, "brief"), 0o700);
  expect(keptFolder(place(other))).toBe(null);
  for (const nowhere of ["/proc/self", "/dev/null", "/no/such", "relative"])
    expect(keptFolder(place(nowhere))).toBe(null);
});

test("the cache's own folder is closed to others when it is asked for", () => {
  const base = temporaryLibrary();
  mkdirSync(join(base, "brief"));
  chmodSync(join(base, "brief"), 0o777);
  writeFileSync(join(base, "brief", "mine"), "");
  expect([cacheFolder(place(base)), mode(join(base, "brief")), existsSync(join(base, "brief", "mine"))]).toEqual([
    join(base, "brief"),
    "700",
    true,
  ]);
});
