import { describe, expect, test } from "vitest";
import { lastingLibrary, temporaryLibrary } from "../adapter/temporary-library.ts";
import { everyCommand, expectSound, expectSoundWarm, runHostile } from "./hostile-run.ts";

/** Ids that no brief has, or that lead somewhere else. */
const ids: [string, string][] = [
  ["a path that climbs", "../../etc/passwd"],
  ["a path from the root", "/etc/passwd"],
  ["a path that is encoded", "%2e%2e%2fetc%2fpasswd"],
  ["dots", ".."],
  ["nothing", ""],
  ["a space", " "],
  ["the end of options", "--"],
  ["an option that is none", "--no-such-option"],
  ["a single dash and more", "-xyz"],
  ["100 kB", "x".repeat(100_000)],
  ["100 kB of dots", `${"../".repeat(33_000)}x`],
  ["100 kB of Hangul", "한".repeat(33_000)],
  ["the prototype", "__proto__"],
  ["the constructor", "constructor"],
  ["toString", "toString"],
  ["a homoglyph in Cyrillic", "gооd"],
  ["a homoglyph full width", "ｇｏｏｄ"],
  ["a soft hyphen in it", "go\u00adod"],
  ["a joiner in it", "go\u200dod"],
  ["upper case", "GOOD"],
  ["a name of SQL", "good' OR '1'='1"],
  ["an end of SQL", "good'; DROP TABLE files; --"],
  ["a wildcard", "goo*"],
  ["a percent", "g%"],
  ["half of a pair", "\ud800"],
  ["a shell's doing", "$(touch pwned)`touch pwned`;touch pwned"],
  ["a newline", "good\nbrief: all is well"],
  ["a URL", "https://example.org/good.md"],
  ["a device", "/dev/null"],
  ["a directory", "/"],
  ["a process's memory", "/proc/self/mem"],
  ["a number", "0"],
  ["a FTS operator", "NEAR(a b, 2)"],
  ["a column of FTS", "body : good"],
  ["quotes never closed", '"good'],
  ["brackets never closed", "((((good"],
  ["deep brackets", `${"(".repeat(5000)}a${")".repeat(5000)}`],
  ["thousands of words", "a OR ".repeat(3000)],
  ["thousands of NOTs", "NOT ".repeat(3000)],
  ["fuzzy of nothing", "~"],
  ["a date that is none", "date:9999-99..0000"],
];

const good = { "good.md": "---\ntitle: Good\ndate: 2020-01-01\n---\n# Good\n\nGood words.\n" };
const library = lastingLibrary(good);

test.each(ids)("%s for an id, a query, a filter or an option is answered or refused in a line", async (_, word) => {
  const environment = { XDG_DATA_HOME: `${temporaryLibrary()}/no/such` };
  const place = { library, environment, patience: 20_000 };
  for (const [name, args] of await everyCommand(word)) {
    const run = await expectSoundWarm(args, place);
    if (run.status === 2) expect([name, run.stderr.split("\n").length]).toEqual([name, 2]);
    expect(run.stderr.length).toBeLessThan(120_000);
  }
  for (const option of ["--actor", "--where", "--as-of", "--sort", "--format", "--fields", "--width"])
    await expectSoundWarm(["list", `${option}=${word}`], { library });
  // A directory that is there may be named, and is read, however large it is.
  if (!isDirectory(word)) await expectSoundWarm(["list", `--library=${word}`], { library });
  // What the system makes of an argument is seen from outside alone: the words of a title, an id and a value.
  for (const args of [
    ["show", word],
    ["search", word],
    ["list", `--actor=${word}`],
  ]) {
    const own = expectSound(args, place);
    // No argument of the system holds NUL, half of a pair or a byte that is no UTF-8.
    if (word.isWellFormed()) expect(own).toEqual(await expectSoundWarm(args, place));
  }
});

describe("an id is no path", () => {
  const outside = temporaryOutside();
  test.each([
    ["show", ["show", "../outside"]],
    ["show with an ending", ["show", "../outside.md/../good"]],
    ["summary", ["summary", "..%2foutside"]],
    ["similar", ["similar", "../outside"]],
    ["new", ["new", "../outside"]],
    ["new, from the root", ["new", "/tmp/outside"]],
    ["new, with dots", ["new", "..", "--library", outside]],
  ])("%s", (_, args) => {
    const { status, stdout } = runHostile(args, { library });
    expect([status, stdout]).toEqual([2, ""]);
  });
});

function isDirectory(path: string): boolean {
  return ["", " ", "/", ".."].includes(path);
}

function temporaryOutside(): string {
  return lastingLibrary();
}

test("a homoglyph of an id is no brief, and is named as it was typed", () => {
  const { stderr, status } = runHostile(["show", "goоd"], { library });
  expect([stderr, status]).toEqual(['brief: no brief is called "goоd"; did you mean good?\n', 2]);
});

test("options that contradict, repeat or lack their value are one line", () => {
  for (const args of [
    ["list", "--json", "--null"],
    ["list", "--width"],
    ["list", "--width", "-1"],
    ["list", "--width", "1e9"],
    ["list", "--limit", "99999999999999999999"],
    ["list", "--limit", "0x10"],
    ["list", "--fields", "__proto__"],
    ["list", "--fields", "constructor", "--json"],
    ["list", "--where", "__proto__=x"],
    ["list", "--where", "constructor.name=Object"],
    ["list", "--since", "2020-02-30"],
    ["list", "extra", "arguments"],
    ["no-such-command"],
    ["__proto__"],
    ["constructor"],
    ["help", "__proto__"],
    ["help", "../x"],
    ["-"],
    ["--"],
    [""],
    ["list", "--library", ""],
    ["list", "--library", "/dev/null"],
    ["list", "--library", "/proc/self/mem"],
    ["check", ""],
    ["check", "/dev/zero"],
    ["show", "/dev/zero"],
    ["show", "/dev/urandom"],
    ["show", "/proc/self/environ"],
    ["show", "-", "-"],
    Array.from({ length: 5000 }, () => "list"),
  ]) {
    const { stderr } = expectSound(args, { library });
    expect([args.slice(0, 4), stderr.split("\n").length <= 2]).toEqual([args.slice(0, 4), true]);
  }
});

test("an id of the library's own that is a word of JavaScript is a brief like others", () => {
  const words = ["constructor", "tostring", "hasownproperty", "prototype", "null", "undefined", "nan", "true", "0"];
  const own = temporaryLibrary(Object.fromEntries(words.map((word) => [`${word}.md`, `# The ${word}\n`])));
  for (const word of words) expect(expectSound(["show", word], { library: own }).stdout).toBe(`The ${word}\n`);
  expect(expectSound(["list", "--fields", "id"], { library: own }).stdout.trim().split("\n").sort()).toEqual(
    words.toSorted(),
  );
});
