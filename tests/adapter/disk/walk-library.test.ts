import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { walkLibrary } from "../../../src/adapter/disk/walk-library.ts";
import { asOrdinaryUser, isRoot, temporaryLibrary } from "../temporary-library.ts";

const told = ({ problems }: ReturnType<typeof walkLibrary>) =>
  problems.map(({ level, path, message }) => `${level}: ${path} ${message}`);

test.each([
  [
    "files at any depth, in the order of their paths",
    ["b.md", "a/z/c.md", "a/b.md", "B.md"],
    ["B.md", "a/b.md", "a/z/c.md", "b.md"],
  ],
  ["what is called as no note is passed over", ["a.md", "a.rst", "library.yaml", "md", ".md"], ["a.md"]],
  ["hidden files and directories are passed over", [".a.md", ".git/b.md", "c/.d.md", "c/e.md"], ["c/e.md"]],
  ["a directory called *.md is walked", ["a.md/b.md"], ["a.md/b.md"]],
  ["names may hold blanks, Hangul and line breaks", ["a b.md", "지도.md", "x\ny.md"], ["a b.md", "x\ny.md", "지도.md"]],
  ["an empty directory has none", [], []],
])("%s", (_, paths, files) => {
  const root = temporaryLibrary(Object.fromEntries(paths.map((path) => [path, ""])));
  expect(walkLibrary({ root, shown: "lib" })).toEqual({ files, problems: [] });
});

test("links, FIFOs and the like are a warning each, in the order of their paths, and hide nothing", () => {
  const root = temporaryLibrary({ "good.md": "", "z/good.md": "" });
  const elsewhere = temporaryLibrary({ "secret.md": "" });
  symlinkSync(elsewhere, join(root, "link"));
  symlinkSync(join(elsewhere, "secret.md"), join(root, "z", "secret.md"));
  symlinkSync("..", join(root, "z", "up"));
  mkdirSync(join(root, "a"));
  execFileSync("mkfifo", [join(root, "a", "pipe.md"), join(root, "a", "pipe")]);
  const walked = walkLibrary({ root, shown: "lib" });
  expect(walked.files).toEqual(["good.md", "z/good.md"]);
  expect(told(walked)).toEqual([
    "warning: lib/a/pipe.md is not a regular file",
    "warning: lib/link is a symbolic link, which is not followed",
    "warning: lib/z/secret.md is a symbolic link, which is not followed",
    "warning: lib/z/up is a symbolic link, which is not followed",
  ]);
});

test("a directory that cannot be read is a warning and hides nothing; root reads it", () => {
  const root = temporaryLibrary({ "closed/a.md": "", "open/b.md": "" });
  chmodSync(join(root, "closed"), 0);
  const seen = { files: ["open/b.md"], told: ["warning: lib/closed cannot be read: permission denied"] };
  const byRoot = { files: ["closed/a.md", "open/b.md"], told: [] };
  const walk = () => walkLibrary({ root, shown: "lib" });
  const ordinary = asOrdinaryUser(walk);
  expect({ files: ordinary.files, told: told(ordinary) }).toEqual(seen);
  const own = walk();
  expect({ files: own.files, told: told(own) }).toEqual(isRoot ? byRoot : seen);
});

test("a root that is not there is a warning", () => {
  expect(told(walkLibrary({ root: "/nowhere/at/all", shown: "lib" }))).toEqual(["warning: lib does not exist"]);
});
