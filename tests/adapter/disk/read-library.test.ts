import { execFileSync } from "node:child_process";
import { chmodSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { idOfFile, readLibrary, readLibraryFile } from "../../../src/adapter/disk/read-library.ts";
import { parseBrief } from "../../../src/format/parse-brief.ts";
import { asOrdinaryUser, isRoot, temporaryLibrary } from "../temporary-library.ts";

const read = (root: string) => {
  const { files, problems, definitions } = readLibrary({ root, shown: "lib" });
  return {
    ids: Object.fromEntries(files.map(({ shown, id }) => [shown, id])),
    told: problems.map(
      ({ level, path, line, message }) => `${level}: ${path}${line === null ? "" : `:${line}`} ${message}`,
    ),
    definitions,
    files,
  };
};

test("ten README.md have ten ids", () => {
  const paths = ["README.md", ...Array.from({ length: 9 }, (_, index) => `d${index}/README.md`)];
  const { ids, told } = read(temporaryLibrary(Object.fromEntries(paths.map((path) => [path, path]))));
  expect(Object.values(ids).sort()).toEqual([...Array.from({ length: 9 }, (_, index) => `d${index}`), "readme"]);
  expect(told).toEqual([]);
});

test("a file knows its text, its path, how it is called and its library", () => {
  const root = temporaryLibrary({ "deep/a.md": "\ufeff---\r\ntitle: A\r\n---\r\nBody" });
  const [file] = read(root).files;
  expect(file).toMatchObject({ id: "a", path: join(root, "deep/a.md"), shown: "lib/deep/a.md", library: root });
  expect(file?.text).toBe("---\r\ntitle: A\r\n---\r\nBody");
  expect(file?.brief).toMatchObject({ title: "A", body: "Body" });
});

test("two explicit ids: of names of one length the first wins, with an error that names both", () => {
  const { ids, told } = read(temporaryLibrary({ "b.md": "---\nid: x\n---\n", "a.md": "---\nid: X\n---\n" }));
  expect(ids).toEqual({ "lib/a.md": "x" });
  expect(told).toEqual(["error: lib/b.md has the id x, which lib/a.md already has"]);
});

test("what cannot be read hides nothing else and is told one by one", () => {
  const root = temporaryLibrary({
    "good.md": "# Good",
    "latin.md": Buffer.from("caf\xe9", "latin1"),
    "wide.md": Buffer.from("\ufeffabc", "utf16le"),
    "huge.md": "x".repeat(4 * 1024 * 1024 + 1),
    "nul.md": "a\0b",
    "broken.md": "---\ntitle: [a\n---\n# Broken",
  });
  symlinkSync("good.md", join(root, "link.md"));
  execFileSync("mkfifo", [join(root, "pipe.md")]);
  const { ids, told } = read(root);
  expect(ids).toEqual({ "lib/broken.md": "broken", "lib/good.md": "good", "lib/nul.md": "nul" });
  expect(told).toEqual([
    "warning: lib/link.md is a symbolic link, which is not followed",
    "warning: lib/pipe.md is not a regular file",
    "error: lib/huge.md is larger than 4 MB",
    "error: lib/latin.md is not valid UTF-8",
    "error: lib/wide.md is not valid UTF-8",
  ]);
});

test("a file without permission hides nothing else; root reads it", () => {
  const root = temporaryLibrary({ "closed.md": "", "open.md": "" });
  chmodSync(join(root, "closed.md"), 0);
  const denied = { ids: { "lib/open.md": "open" }, told: ["error: lib/closed.md cannot be read: permission denied"] };
  expect(asOrdinaryUser(() => read(root))).toMatchObject(denied);
  expect(read(root)).toMatchObject(
    isRoot ? { ids: { "lib/closed.md": "closed", "lib/open.md": "open" }, told: [] } : denied,
  );
});

describe("library.yaml", () => {
  test.each<[string, Record<string, string>, string | null, string[]]>([
    ["is read", { "library.yaml": "name: Asia" }, "Asia", []],
    ["may be missing", {}, null, []],
    ["may be empty", { "library.yaml": "# nothing yet\n" }, null, []],
    ["further down is no library's", { "deep/library.yaml": "name: Deep" }, null, []],
    ["may begin with a byte-order mark", { "library.yaml": "\ufeffname: Asia" }, "Asia", []],
    [
      "that is broken is told and hides nothing",
      { "library.yaml": "name: [\n" },
      null,
      [
        "error: lib/library.yaml:1 is not valid YAML: a quotation mark or bracket is opened in name and never closed; close it or quote the value",
      ],
    ],
    [
      "with a wrong value keeps the rest",
      { "library.yaml": "name: Asia\nactors: x" },
      "Asia",
      ['error: lib/library.yaml:2 actors is "x"; expected a map from ids'],
    ],
    [
      "that is no text",
      { "library.yaml": "\0" },
      null,
      ["error: lib/library.yaml:1 is not valid YAML: the value of this line holds a null byte; delete it"],
    ],
  ])("%s", (_, files, name, told) => {
    const found = read(temporaryLibrary({ ...files, "a.md": "" }));
    expect({ name: found.definitions.name, told: found.told, ids: found.ids }).toEqual({
      name,
      told,
      ids: { "lib/a.md": "a" },
    });
  });

  test.each<[string, (path: string) => void, string]>([
    ["a link", (path) => symlinkSync("/etc/hostname", path), "is a symbolic link, which is not followed"],
    ["a FIFO", (path) => execFileSync("mkfifo", [path]), "is not a regular file"],
  ])("that is %s is an error and is not read", (_, make, message) => {
    const root = temporaryLibrary();
    make(join(root, "library.yaml"));
    const { definitions, problems } = readLibraryFile({ root, shown: "lib" });
    expect(definitions).toEqual({ name: null, actors: [], agreements: [], matters: [] });
    expect(problems).toEqual([{ level: "error", path: "lib/library.yaml", line: null, code: "unreadable", message }]);
  });
});

test.each([
  ["its explicit id", "---\nid: talks\n---\n", "dir/a.md", "talks"],
  ["else its stem", "", "dir/The Pact.md", "the-pact"],
  ["whatever its extension", "", "dir/a.markdown", "a"],
])("the id of a file outside any library is %s", (_, text, path, id) => {
  expect(idOfFile(parseBrief(text, path).brief, path)).toBe(id);
});
