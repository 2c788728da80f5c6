import { spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { isRoot } from "../adapter/temporary-library.ts";
import { root } from "../run-brief.ts";

const [said, unsaid] = ["List briefs, newest first", "List briefs, oldest first"];

/** A copy of the built program, its home, and the folder that keeps its code once there was a first run. */
function program(cacheHome?: string) {
  const home = mkdtempSync(join(tmpdir(), "brief-kept-"));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  for (const name of ["bin", "dist"]) cpSync(join(root, name), join(home, name), { recursive: true });
  for (const name of ["briefs", "node_modules"]) symlinkSync(join(root, name), join(home, name));
  const cache = cacheHome ?? join(home, "cache");
  const runAs = (uid: number | undefined, ...args: string[]) => {
    const env = { PATH: process.env["PATH"], HOME: home, XDG_CACHE_HOME: cache };
    const options = { env, ...(uid === undefined ? {} : { uid }), encoding: "utf8" } as const;
    const { stdout, stderr } = spawnSync(process.execPath, [join(home, "bin/brief.js"), ...args], options);
    if (stderr !== "") throw new Error(stderr);
    return stdout;
  };
  const run = (...args: string[]) => runAs(undefined, ...args);
  const change = (from: string, to: string) => {
    const main = join(home, "dist/main.cjs");
    const text = readFileSync(main, "utf8");
    expect([text.split(from).length, from.length]).toEqual([2, to.length]);
    writeFileSync(main, text.replace(from, to));
  };
  const kept = join(cache, "brief", "kept");
  return {
    run,
    runAs,
    change,
    home,
    kept,
    entries: () => readdirSync(kept, { recursive: true, encoding: "utf8" }).sort(),
  };
}

test("a second run keeps code, and a changed bundle of the same length is not answered by what was kept of the old one", () => {
  const { run, change, entries } = program();
  expect(run("--help")).toContain(said);
  expect(entries()).toEqual([]);
  for (let times = 0; times < 2; times += 1) expect(run("--help")).toContain(said);
  expect(entries().length).toBeGreaterThan(0);
  change(said, unsaid);
  for (let times = 0; times < 3; times += 1) expect(run("--help")).toContain(unsaid);
  change(unsaid, said);
  expect(run("--help")).toContain(said);
});

test("each command has its own, and none is kept of what failed", () => {
  const { run, entries } = program();
  for (let times = 0; times < 2; times += 1) run("list");
  const ofList = entries();
  expect(ofList.length).toBeGreaterThan(0);
  expect(() => run("show", "no-such-brief")).toThrow("no brief is called");
  expect(entries()).toEqual(ofList);
  run("show", "gsomia-2016");
  expect(entries().length).toBeGreaterThan(ofList.length);
});

/** Runs until code is kept, of a text that says what the true one does not, and which the true one is then taken for. */
function poisoned() {
  const copy = program();
  for (let times = 0; times < 2; times += 1) copy.run("--help");
  const entries = copy.entries();
  const at = join(copy.kept, entries.find((entry) => entry.endsWith("-main.cjs")) ?? "");
  const truth = readFileSync(at);
  copy.change(said, unsaid);
  copy.run("--help");
  const poison = readFileSync(at);
  copy.change(unsaid, said);
  expect(copy.entries()).toEqual(entries);
  const head = truth.indexOf("\n") + 1 + readFileSync(join(copy.kept, "../../../dist/main.cjs")).length;
  writeFileSync(at, Buffer.concat([truth.subarray(0, head), poison.subarray(head)]));
  return copy;
}

describe("kept code", () => {
  test("is believed in a folder that is ours alone", () => {
    expect(poisoned().run("--help")).toContain(unsaid);
  });

  test.each<[string, (copy: ReturnType<typeof program>) => void]>([
    ["a folder that its group can write", ({ kept }) => chmodSync(kept, 0o770)],
    ["a folder that anybody can write", ({ kept }) => chmodSync(kept, 0o777)],
    ["a cache that anybody can write", ({ kept }) => chmodSync(join(kept, ".."), 0o777)],
    [
      "a folder that is a link",
      ({ kept }) => {
        renameSync(kept, `${kept}-elsewhere`);
        symlinkSync(`${kept}-elsewhere`, kept);
      },
    ],
  ])("is not believed in %s", (_, spoil) => {
    const copy = poisoned();
    spoil(copy);
    for (let times = 0; times < 2; times += 1) expect(copy.run("--help")).toContain(said);
  });

  test.runIf(isRoot)("is not believed in a folder that is another user's", () => {
    const copy = poisoned();
    chownSync(copy.kept, 65534, 65534);
    expect(copy.run("--help")).toContain(said);
  });
});

test.each<[string, (folder: string) => unknown]>([
  ["that anybody can write", (folder) => chmodSync(mkdirSync(folder, { recursive: true }) ?? "", 0o777)],
  ["that is a link", (folder) => [mkdirSync(join(folder, "../../far")), symlinkSync("../far", folder)]],
  ["that is a file", (folder) => writeFileSync(folder, "")],
])("nothing is kept in a folder %s, and no answer is spoiled", (_, make) => {
  const { run, kept } = program();
  mkdirSync(join(kept, ".."), { recursive: true, mode: 0o700 });
  make(kept);
  const everything = () => readdirSync(join(kept, "../.."), { recursive: true }).sort();
  const before = everything();
  for (let times = 0; times < 3; times += 1) expect(run("--help")).toContain(said);
  expect(everything()).toEqual(before);
});

test.each(["/proc/none", "/proc/self", "/dev/null"])(
  "a cache at %s, where nothing can be written, costs no answer",
  (cache) => {
    const truth = program().run("list");
    const { run } = program(cache);
    for (let times = 0; times < 3; times += 1) expect(run("list")).toBe(truth);
  },
);

/** Copies in the place of links: the checkout may be one that only its owner may enter. */
function openToOthers(home: string): void {
  const binding = join("node_modules", "@photostructure", "sqlite");
  const isOfHere = (path: string) => !/prebuilds\/(?!linux-x64)/.test(path);
  for (const name of ["briefs", "node_modules"]) rmSync(join(home, name));
  for (const name of ["briefs", binding]) {
    cpSync(join(root, name), join(home, name), { recursive: true, filter: isOfHere });
  }
}

test.runIf(isRoot)("a folder that takes nothing more costs no answer", () => {
  const { run, runAs, kept, home } = program();
  const truth = run("list");
  openToOthers(home);
  for (const name of ["", "cache", "cache/brief", "cache/brief/kept"]) chownSync(join(home, name), 65534, 65534);
  chmodSync(kept, 0o500);
  for (let times = 0; times < 2; times += 1) expect(runAs(65534, "list")).toBe(truth);
  expect(readdirSync(kept)).toEqual([]);
});
