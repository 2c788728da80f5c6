import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { walkLibrary } from "../../../src/adapter/disk/walk-library.ts";
import { usualRules } from "../../../src/model/walk-rules.ts";
import { isIgnored, readIgnorePatterns } from "../../../src/text/ignore-patterns.ts";
import { cpuTime } from "../../cpu-time.ts";
import { found, openSnapshot, temporaryCache } from "../open-library.ts";
import { temporaryLibrary } from "../temporary-library.ts";

describe("a pattern leaves out", () => {
  test.each<[string, string, string, boolean]>([
    ["a name at any depth", "draft.md", "a/b/draft.md", true],
    ["a name whole", "draft.md", "a/my-draft.md", false],
    ["signs", "*.tmp.md", "a/x.tmp.md", true],
    ["no slash for a sign", "a*c", "a/c", false],
    ["one sign", "?.md", "a/x.md", true],
    ["from the root on", "/draft.md", "a/draft.md", false],
    ["a path from its file on", "a/*.md", "a/x.md", true],
    ["no deeper path", "a/*.md", "b/a/x.md", false],
    ["any folders between", "a/**/x.md", "a/b/c/x.md", true],
    ["nothing that a later line takes back", "*.md\n!keep.md", "a/keep.md", false],
    ["a comment nothing", "# x.md", "x.md", false],
    ["spaces at its end aside", "x.md  ", "x.md", true],
  ])("%s: %j of %s is %s", (_, text, path, isLeftOut) => {
    expect(isIgnored(readIgnorePatterns(text, ""), path, false)).toBe(isLeftOut);
  });
  test("a directory alone where it ends in a slash", () => {
    const patterns = readIgnorePatterns("build/", "a");
    const asked = [
      ["a/build", true],
      ["a/build", false],
      ["build", true],
    ] as const;
    expect(asked.map(([path, isDirectory]) => isIgnored(patterns, path, isDirectory))).toEqual([true, false, false]);
  });
  test("many signs take no longer than few", () => {
    const patterns = readIgnorePatterns("*a".repeat(200), "");
    const start = cpuTime();
    expect(isIgnored(patterns, "a".repeat(4000), false)).toBe(true);
    expect(isIgnored(patterns, `${"a".repeat(4000)}b`, false)).toBe(false);
    expect(cpuTime() - start).toBeLessThan(500);
  });
});

const files = {
  ".gitignore": "drafts/\n*.tmp.md\n",
  "a.md": "# A",
  "b.markdown": "# B",
  "c.MD": "# C",
  "d.mdx": "# D",
  "e.txt": "E",
  "f.rst": "F",
  "x.tmp.md": "# X",
  "drafts/y.md": "# Y",
  "deep/.ignore": "z.md\n",
  "deep/z.md": "# Z",
  "deep/kept.mdown": "# K",
  "node_modules/p/readme.md": "# P",
  ".hidden/h.md": "# H",
};

test("notes of every extension are walked, but what is left out", () => {
  const root = temporaryLibrary(files);
  const usual = ["a.md", "b.markdown", "c.MD", "d.mdx", "deep/kept.mdown", "e.txt"];
  expect(walkLibrary({ root, shown: "lib" }).files).toEqual(usual);
  const all = walkLibrary({ root, shown: "lib", rules: { extensions: [".md"], ignores: false } }).files;
  expect(all).toEqual(["a.md", "c.MD", "deep/z.md", "drafts/y.md", "node_modules/p/readme.md", "x.tmp.md"]);
  expect(usualRules.ignores).toBe(true);
});

test("what is left out follows its file, wherever that changes", async () => {
  const root = temporaryLibrary(files);
  const cache = temporaryCache();
  const ids = async () => (await found(openSnapshot([root], { cache }))).briefs.map(({ id }) => id).sort();
  expect(await ids()).toEqual(["a", "b", "c", "d", "e", "kept"]);
  writeFileSync(join(root, ".gitignore"), "deep/kept*\na.md\n");
  expect(await ids()).toEqual(["b", "c", "d", "e", "x.tmp", "y"]);
  writeFileSync(join(root, "deep/.ignore"), "!kept.mdown\n");
  expect(await ids()).toEqual(["b", "c", "d", "e", "kept", "x.tmp", "y", "z"]);
});
