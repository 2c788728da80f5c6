import type fs from "node:fs";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { writeNew } from "../../../src/adapter/disk/write-new.ts";
import { Failure } from "../../../src/model/failure.ts";
import { systemError, withFileSystem } from "../file-system.ts";
import { temporaryLibrary } from "../temporary-library.ts";

/** A file system of which this call fails so. */
const failing = (call: "writeFileSync" | "linkSync" | "mkdtempSync", code: string) => (real: typeof fs) => ({
  [call]: ((...args: [string, string]) => {
    // A full disk takes the beginning.
    if (call === "writeFileSync") real.writeFileSync(args[0], args[1].slice(0, 3));
    throw systemError(code);
  }) as never,
});

test("a file is written whole, readable by others, and nothing beside it is left", () => {
  const directory = join(temporaryLibrary(), "own/library");
  expect(writeNew(directory, "a.md", "# A")).toBe(join(directory, "a.md"));
  expect([readdirSync(directory), readFileSync(join(directory, "a.md"), "utf8")]).toEqual([["a.md"], "# A"]);
  expect(statSync(join(directory, "a.md")).mode & 0o777 & ~0o022).toBe(0o644);
});

test("bytes are written as they are", () => {
  const directory = temporaryLibrary();
  writeNew(directory, "a.bin", Uint8Array.of(0, 255));
  expect([...readFileSync(join(directory, "a.bin"))]).toEqual([0, 255]);
});

describe("a failure leaves nothing, says why, and the same can be tried again", () => {
  test.each<["writeFileSync" | "linkSync" | "mkdtempSync", string, string]>([
    ["writeFileSync", "ENOSPC", "the disk is full"],
    ["writeFileSync", "EDQUOT", "the disk quota is used up"],
    ["writeFileSync", "EIO", "EIO"],
    ["linkSync", "ENOSPC", "the disk is full"],
    ["mkdtempSync", "EROFS", "the file system is read-only"],
    ["mkdtempSync", "EACCES", "permission denied"],
  ])("%s that fails with %s", async (call, code, reason) => {
    const directory = temporaryLibrary();
    const path = join(directory, "a.md");
    const act = () => withFileSystem(failing(call, code), () => writeNew(directory, "a.md", "# A brief"));
    await expect(act).rejects.toThrow(new Failure("io", `${path} cannot be written: ${reason}`));
    expect(readdirSync(directory)).toEqual([]);
    expect(writeNew(directory, "a.md", "# A brief")).toBe(path);
  });
});

describe.each([
  ["has links", (real: typeof fs) => ({ linkSync: real.linkSync })],
  ["has no links", failing("linkSync", "EPERM")],
])("where a file system %s", (_, replace) => {
  test("what is there is never overwritten", async () => {
    const directory = temporaryLibrary({ "a.md": "# Mine" });
    const act = () => withFileSystem(replace, () => writeNew(directory, "a.md", "# Yours"));
    const message = `${join(directory, "a.md")} is there already`;
    await expect(act).rejects.toThrow(new Failure("io", message, { hint: "nothing was written" }));
    expect([readdirSync(directory), readFileSync(join(directory, "a.md"), "utf8")]).toEqual([["a.md"], "# Mine"]);
  });

  test("a new file takes its place", async () => {
    const directory = temporaryLibrary();
    await withFileSystem(replace, () => writeNew(directory, "a.md", "# A"));
    expect([readdirSync(directory), readFileSync(join(directory, "a.md"), "utf8")]).toEqual([["a.md"], "# A"]);
  });
});

test("a directory that is a file is told by the name of what was to be written", () => {
  const root = temporaryLibrary();
  writeFileSync(join(root, "file"), "");
  for (const directory of ["file", "file/deeper"]) {
    const path = join(root, directory, "a.md");
    expect(() => writeNew(join(root, directory), "a.md", "")).toThrow(`${path} cannot be written`);
  }
});
