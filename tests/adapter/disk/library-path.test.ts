import { chmodSync, mkdirSync, realpathSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { findLibraries, type PathSettings } from "../../../src/adapter/disk/library-path.ts";
import { Failure } from "../../../src/model/failure.ts";
import { noSettings } from "../../../src/model/settings.ts";
import { asOrdinaryUser, isRoot, temporaryLibrary } from "../temporary-library.ts";

/** A place with the directories `a`, `b`, `bundled`, a link `link` to `a`, a file `file.md` and a home with a library. */
function makePlace() {
  const names = ["a", "b", "bundled", "home/.local/share/brief", "data/brief"];
  const place = temporaryLibrary({ "file.md": "", ...Object.fromEntries(names.map((name) => [`${name}/x.md`, ""])) });
  symlinkSync("a", join(place, "link"));
  symlinkSync("loop", join(place, "loop"));
  return realpathSync(place);
}

function find(place: string, settings: Partial<PathSettings>) {
  const bundled = join(place, "bundled");
  const { roots, problems, own } = findLibraries({
    libraries: [],
    environment: {},
    home: null,
    bundled,
    settings: noSettings,
    ...settings,
  });
  const short = (path: string) => path.replace(`${place}/`, "");
  return {
    roots: roots.map(({ root }) => short(root)),
    problems: problems.map(({ level, path, message }) => `${level}: ${short(path)} ${message}`),
    own: own === null ? null : short(own),
  };
}

describe("the settings file", () => {
  const at = (place: string, values: readonly string[]) => ({
    settings: {
      path: `${place}/config.yaml`,
      settings: [{ name: "libraries", values, line: 3 } as const],
      problems: [],
    },
  });

  test("names libraries, from where it stands, before the user's own", () => {
    const place = makePlace();
    const { roots, problems } = find(place, { ...at(place, ["a", `${place}/b`]), home: `${place}/home` });
    expect([roots, problems]).toEqual([["a", "b", "home/.local/share/brief", "bundled"], []]);
  });

  test("may say ~ for home", () => {
    const place = makePlace();
    const { roots } = find(place, { ...at(place, ["~/.local"]), home: `${place}/home` });
    expect(roots).toEqual(["home/.local", "home/.local/share/brief", "bundled"]);
  });

  test("gives way to BRIEF_PATH", () => {
    const place = makePlace();
    const environment = { BRIEF_PATH: `${place}/b` };
    expect(find(place, { ...at(place, ["a"]), environment }).roots).toEqual(["b", "bundled"]);
  });

  test("is named with its line where a library of it cannot be read", () => {
    const place = makePlace();
    const { problems, roots } = find(place, at(place, ["nowhere"]));
    expect(problems).toEqual(["warning: config.yaml the library nowhere does not exist"]);
    expect(roots).toEqual(["bundled"]);
  });

  test("turns the bundled briefs off, unless BRIEF_BUNDLED says otherwise", () => {
    const place = makePlace();
    const settings = { path: "", settings: [{ name: "bundled", values: ["off"], line: 1 } as const], problems: [] };
    expect(find(place, { settings }).roots).toEqual([]);
    expect(find(place, { settings, environment: { BRIEF_BUNDLED: "on" } }).roots).toEqual(["bundled"]);
  });
});

describe("the path", () => {
  test.each<[string, (place: string) => Partial<PathSettings>, string[], string[]]>([
    ["the bundled briefs alone", () => ({}), ["bundled"], []],
    ["nothing where they are off", () => ({ environment: { BRIEF_BUNDLED: "off" } }), [], []],
    ["another value turns nothing off", () => ({ environment: { BRIEF_BUNDLED: "no" } }), ["bundled"], []],
    [
      "the user's own goes before the bundled",
      (at) => ({ home: `${at}/home` }),
      ["home/.local/share/brief", "bundled"],
      [],
    ],
    ["a home without a library is no problem", (at) => ({ home: `${at}/a` }), ["bundled"], []],
    [
      "XDG_DATA_HOME goes before the home",
      (at) => ({ home: `${at}/home`, environment: { XDG_DATA_HOME: `${at}/data` } }),
      ["data/brief", "bundled"],
      [],
    ],
    [
      "a relative XDG_DATA_HOME is ignored",
      (at) => ({ home: `${at}/home`, environment: { XDG_DATA_HOME: "data" } }),
      ["home/.local/share/brief", "bundled"],
      [],
    ],
    [
      "BRIEF_PATH goes before everything, in its order",
      (at) => ({ home: `${at}/home`, environment: { BRIEF_PATH: `${at}/b:${at}/a` } }),
      ["b", "a", "home/.local/share/brief", "bundled"],
      [],
    ],
    [
      "empty entries of BRIEF_PATH are nothing",
      (at) => ({ environment: { BRIEF_PATH: `:${at}/a::` } }),
      ["a", "bundled"],
      [],
    ],
    [
      "a directory named twice is one library",
      (at) => ({ environment: { BRIEF_PATH: `${at}/a:${at}/link:${at}/bundled` } }),
      ["a", "bundled"],
      [],
    ],
    [
      "a missing entry warns",
      (at) => ({ environment: { BRIEF_PATH: `${at}/c:${at}/a` } }),
      ["a", "bundled"],
      ["warning: c does not exist (in BRIEF_PATH)"],
    ],
    [
      "a file for an entry warns",
      (at) => ({ environment: { BRIEF_PATH: `${at}/file.md` } }),
      ["bundled"],
      ["warning: file.md is not a directory (in BRIEF_PATH)"],
    ],
    [
      "a link to itself warns",
      (at) => ({ environment: { BRIEF_PATH: `${at}/loop` } }),
      ["bundled"],
      ["warning: loop is a symbolic link that leads back to itself (in BRIEF_PATH)"],
    ],
    [
      "--library replaces everything",
      (at) => ({ libraries: [`${at}/b`], home: `${at}/home`, environment: { BRIEF_PATH: `${at}/a` } }),
      ["b"],
      [],
    ],
    [
      "--library may be given again, and is one library if it is the same",
      (at) => ({ libraries: [`${at}/b`, `${at}/link`, `${at}/a`] }),
      ["b", "a"],
      [],
    ],
  ])("%s", (_, settings, roots, problems) => {
    const place = makePlace();
    const found = find(place, settings(place));
    expect({ roots: found.roots, problems: found.problems }).toEqual({ roots, problems });
  });

  test.each<[string, (place: string) => Partial<PathSettings>, string | null]>([
    ["the user's own library, though it is not there yet", (at) => ({ home: `${at}/a` }), "a/.local/share/brief"],
    ["nowhere without a home", () => ({}), null],
    ["the first --library", (at) => ({ libraries: [`${at}/b`, `${at}/a`], home: `${at}/home` }), "b"],
  ])("a new brief goes to %s", (_, settings, own) => {
    const place = makePlace();
    expect(find(place, settings(place)).own).toBe(own);
  });

  test("a user's own library that is a file is a warning", () => {
    const place = temporaryLibrary({ "data/brief": "", "bundled/x.md": "" });
    const { roots, problems } = findLibraries({
      libraries: [],
      environment: { XDG_DATA_HOME: join(place, "data") },
      home: null,
      settings: noSettings,
      bundled: join(place, "bundled"),
    });
    expect(roots).toHaveLength(1);
    expect(problems.map(({ path, message }) => `${path} ${message}`)).toEqual([
      `${place}/data/brief is not a directory`,
    ]);
  });

  test("problems call a library as the user wrote it, its root is real", () => {
    const place = makePlace();
    const { roots } = findLibraries({
      libraries: [`${place}/link`],
      environment: {},
      home: null,
      settings: noSettings,
      bundled: "",
    });
    expect(roots).toEqual([{ shown: `${place}/link`, root: `${place}/a` }]);
  });
});

describe("a --library that cannot be used is a failure", () => {
  const fail = (path: string) => () =>
    findLibraries({ libraries: [path], environment: {}, home: null, settings: noSettings, bundled: "" });
  test.each([
    ["missing", "c", "does not exist"],
    ["a file", "file.md", "is not a directory"],
    ["a link to itself", "loop", "is a symbolic link that leads back to itself"],
  ])("%s", (_, name, reason) => {
    const path = join(makePlace(), name);
    const hint = "expected a directory of Markdown files";
    expect(fail(path)).toThrow(new Failure("input", `--library ${path} ${reason}`, { hint }));
  });

  test("empty", () => {
    expect(fail("")).toThrow('--library "" is empty');
  });

  test("without permission; root needs none", () => {
    const path = join(makePlace(), "a");
    chmodSync(path, 0o311);
    expect(() => asOrdinaryUser(fail(path))).toThrow(`--library ${path} cannot be read: permission denied`);
    if (isRoot) expect(fail(path)().roots).toEqual([{ shown: path, root: path }]);
    else expect(fail(path)).toThrow("permission denied");
  });

  test("an entry of BRIEF_PATH without permission is a warning", () => {
    const place = makePlace();
    mkdirSync(join(place, "closed"), { mode: 0 });
    const found = asOrdinaryUser(() => find(place, { environment: { BRIEF_PATH: `${place}/closed` } }));
    expect(found).toEqual({
      roots: ["bundled"],
      problems: ["warning: closed cannot be read: permission denied (in BRIEF_PATH)"],
      own: null,
    });
  });
});
