import { execFileSync } from "node:child_process";
import { rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { Failure } from "../../../src/model/failure.ts";
import { noFilters } from "../../../src/model/filters.ts";
import { found, idsOf, openLibrary, openSnapshot } from "../open-library.ts";
import { temporaryLibrary } from "../temporary-library.ts";

const open = (...roots: string[]) => openSnapshot(roots);
const actor = (name: string) => `actors: {korea: {name: ${name}}}`;
const naming = (reference: string) => `---\nactors: [${reference}]\n---\n`;

describe("several libraries", () => {
  test("of two briefs with one id the higher library's is shown, and a warning names both files", async () => {
    const high = temporaryLibrary({ "a.md": "# High" });
    const low = temporaryLibrary({ "deep/a.md": "# Low", "b.md": "# B" });
    const library = open(high, low);
    const { briefs, problems } = await found(library);
    expect(briefs.map(({ id, title, library: root }) => [id, title, root])).toEqual([
      ["a", "High", high],
      ["b", "B", low],
    ]);
    const message = `has the id a, which ${high}/a.md already has and which comes first on the path`;
    expect(problems).toEqual([
      { level: "warning", path: `${low}/deep/a.md`, line: null, code: "duplicate-id", message },
    ]);
    expect(await idsOf(library)).toEqual(["a", "b"]);
    expect((await library.briefs.get("a"))?.text).toBe("# High");
  });

  test("the higher library.yaml goes before the lower for the briefs of both", async () => {
    const high = temporaryLibrary({ "library.yaml": actor("Corea"), "a.md": naming("korea") });
    const low = temporaryLibrary({ "library.yaml": `${actor("Korea")}\nname: x`, "b.md": naming("korea") });
    const { briefs } = await found(open(high, low));
    expect(briefs.map(({ actors }) => actors[0]?.name)).toEqual(["Corea", "Corea"]);
  });

  test("problems of the path, the libraries and the briefs are all told", async () => {
    const root = temporaryLibrary({ "a.md": "---\ndate: x\n---\n", "library.yaml": "actors: x" });
    const problem = { level: "warning" as const, path: "p", line: null, code: "library", message: "m" };
    const library = openSnapshot([root], { shown: "lib", problems: [problem] });
    const { problems } = await found(library);
    expect(problems.map(({ path, line }) => `${path}:${line}`)).toEqual(["p:null", "lib/a.md:2", "lib/library.yaml:1"]);
  });
});

test("only what passes the filters is found", async () => {
  const root = temporaryLibrary({ "a.md": "---\ntags: [x]\n---\n", "b.md": "" });
  const { briefs } = await found(open(root), { ...noFilters, tags: [["x"]] });
  expect(briefs.map(({ id }) => id)).toEqual(["a"]);
});

test.each(["b", "../a", "a.md", "constructor", ""])("no brief has the id %j", async (id) => {
  expect(await open(temporaryLibrary({ "a.md": "" })).briefs.get(id)).toBeNull();
});

test("a brief's own problems come with it, and no other's", async () => {
  const library = open(temporaryLibrary({ "a.md": "---\ndate: x\n---\n", "b.md": "---\ndate: y\n---\n" }));
  expect((await library.briefs.get("b"))?.problems.map(({ message }) => message)).toEqual([
    'date is "y"; expected YYYY, YYYY-MM or YYYY-MM-DD, a day that exists',
  ]);
});

test("a file that changes under a run is shown as it is", async () => {
  const root = temporaryLibrary({ "a.md": "# First" });
  const library = open(root);
  await idsOf(library);
  writeFileSync(join(root, "a.md"), "# Second");
  expect((await library.briefs.get("a"))?.brief.title).toBe("Second");
});

describe("a FILE", () => {
  test.each<[string, Record<string, string>, string]>([
    ["takes the library.yaml beside it before the path's", { "x/library.yaml": actor("Near") }, "Near"],
    ["takes the nearest above it", { "x/library.yaml": actor("Near"), "library.yaml": actor("Far") }, "Near"],
    ["takes one further up where there is none nearer", { "library.yaml": actor("Far") }, "Far"],
    ["takes the path's where there is none above it", {}, "Path"],
    ["takes the path's for what the nearest does not say", { "x/library.yaml": "name: silent" }, "Path"],
    ["takes the path's where the nearest is broken", { "x/library.yaml": "actors: [" }, "Path"],
  ])("%s", async (_, files, name) => {
    const path = temporaryLibrary({ "library.yaml": actor("Path") });
    const place = temporaryLibrary({ ...files, "x/y/a.md": naming("korea") });
    const { brief } = await open(path).files.open(join(place, "x/y/a.md"));
    expect(brief.actors.map((one) => one.name)).toEqual([name]);
    expect(brief).toMatchObject({ id: "a", path: join(place, "x/y/a.md"), library: null });
  });

  test("may be a link, and its problems call it as the user does", async () => {
    const place = temporaryLibrary({ "a.md": "---\ndate: x\n---\n" });
    symlinkSync("a.md", join(place, "link.md"));
    const { brief, problems } = await open().files.open(join(place, "link.md"));
    expect([brief.id, problems.map(({ path, line }) => `${path}:${line}`)]).toEqual(["link", [`${place}/link.md:2`]]);
  });

  test("may be a pipe", async () => {
    const place = temporaryLibrary();
    const pipe = join(place, "pipe");
    execFileSync("mkfifo", [pipe]);
    execFileSync("sh", ["-c", 'printf "# Piped" > "$1" &', "sh", pipe], { stdio: "ignore" });
    expect((await open().files.open(pipe)).brief.title).toBe("Piped");
  });

  test.each([
    ["missing", "b.md", "does not exist"],
    ["a directory", "dir", "is a directory"],
    ["no UTF-8", "latin.md", "is not valid UTF-8"],
    ["too large", "huge.md", "is larger than 4 MB"],
  ])("that is %s is a failure", async (_, name, reason) => {
    const latin = Buffer.from([0xe9]);
    const place = temporaryLibrary({ "dir/x.md": "", "latin.md": latin, "huge.md": "x".repeat(4 * 1024 * 1024 + 1) });
    const path = join(place, name);
    const hint = name === "dir" ? `--library ${path} reads what is in it` : null;
    await expect(open().files.open(path)).rejects.toThrow(new Failure("io", `${path} ${reason}`, { hint }));
  });
});

test("a library that goes away before it is read is a warning", async () => {
  const root = temporaryLibrary();
  const library = open(root);
  rmSync(root, { recursive: true });
  expect((await found(library)).problems.map(({ message }) => message)).toEqual(["does not exist"]);
});

test("without a home there is nowhere to write a new brief", async () => {
  await expect(openLibrary([]).writing.create("a", "")).rejects.toThrow(
    new Failure("io", "there is no HOME to keep a library in", { hint: "use --library DIR" }),
  );
});
