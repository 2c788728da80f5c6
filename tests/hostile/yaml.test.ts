import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryLibrary } from "../adapter/temporary-library.ts";
import { everyCommand, expectSound, expectSoundWarm } from "./hostile-run.ts";

const good = "---\ntitle: Good\ndate: 2020-01-01\nactors: [Korea]\n---\nGood words.\n";
const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join("\n");

/** What a file between its `---` lines may say, and what is said of it; null where it is sound. */
const cases: [name: string, yaml: string, said: RegExp | null][] = [
  ["an alias bomb", `a: &a [x,x,x]\nb: &b [*a,*a,*a]\nc: &c [*b,*b,*b]\nd: [*c,*c,*c]`, /aliases/],
  [
    "twenty thousand anchors",
    `a: [${lines(3000, (index) => `&k${index} x`).replaceAll("\n", ", ")}]\nb: *k1`,
    /aliases/,
  ],
  ["a reference to itself", "a: &a [*a]", /aliases/],
  ["a key that refers to itself", "title: x\n&a a: *a", /aliases/],
  ["a merge of itself", "a: &a {<<: *a}", /aliases/],
  ["depth in flow", `a: ${"[".repeat(20_000)}`, /nesting/],
  ["depth in maps", `a: ${"{a: ".repeat(10_000)}`, /nesting/],
  ["depth in blocks", lines(500, (index) => `${" ".repeat(index)}a:`), /characters|nesting/],
  ["depth in lists", `a:\n${"- ".repeat(20_000)}x`, /nesting/],
  ["duplicate keys", "title: a\ntitle: b", /duplicated/],
  ["duplicate keys within", "actors:\n  - {name: a, name: b}", /duplicated/],
  ["a tag that runs code", 'title: !!js/function "function(){}"', /tag/],
  ["a Python tag", "title: !!python/object/apply:os.system [id]", /tag/],
  ["a local tag", "title: !x y", /tag/],
  ["a set", "title: !!set {a, b}", /tag|title/],
  ["__proto__", "__proto__: {isAdmin: true}\ntitle: x", /__proto__/],
  ["__proto__ inside", "x: {__proto__: {title: y}}\ntitle: x", /__proto__/],
  ["__proto__ as an actor", "actors: [{__proto__: {name: y}, name: x}]", /__proto__/],
  [
    "constructor and prototype",
    "constructor: {prototype: {x: 1}}\nprototype: 1\ntoString: x\nhasOwnProperty: y\ntitle: x",
    null,
  ],
  ["a huge text", `title: ${"x".repeat(70_000)}`, /characters; expected at most 65536/],
  ["a text of 60,000 characters", `title: ${"x ".repeat(30_000)}`, null],
  ["fifty thousand keys", lines(50_000, (index) => `k${index}: 1`), /characters; expected at most 65536/],
  ["nine thousand keys", lines(8_000, (index) => `k${index}: 1`), null],
  ["nine thousand wrong values", `actors: [${"1,".repeat(9_000)}]`, null],
  ["nine thousand wrong dates", `timeline: [${"{},".repeat(9_000)}]`, /timeline/],
  ["a huge integer", `title: ${"9".repeat(5000)}`, null],
  ["a huge exponent", "title: 1e99999\ndate: 1e400", /date/],
  ["not a number", "date: .nan\ntitle: .inf", /date/],
  ["an impossible day", "date: 2021-02-30", /date is "2021-02-30"; expected/],
  ["an impossible month", "date: 2021-13", /date/],
  ["a day of no year", "date: 0000-00-00", /date/],
  ["a date far away", "date: 99999-01-01", /date/],
  ["a date with a zone", "date: 2020-01-01T99:99:99+99:99", null],
  ["a date that is a list", "date: [2020, 2021]", /date/],
  ["NUL", "title: a\0b", /null byte/],
  ["a tab for indentation", "actors:\n\t- x", /not valid YAML|tab/],
  ["a tab before a key", "date: 2020\n\ttitle: x", /not valid YAML|tab/],
  ["a bare carriage return", "title: a\rdate: 2020-01-01", null],
  ["no map", "- a\n- title: b\nkey: x", /not valid YAML|front matter/],
  ["a second document", "title: a\n--- \ntitle: b", null],
  ["a directive", "%YAML 9.9\ntitle: a", /not valid YAML/],
  ["a map for a key", "{a: b}: c\ntitle: x", /not valid YAML/],
  ["an unclosed quotation", 'title: "abc', /not valid YAML/],
  ["an unclosed bracket", "tags: [a, b", /not valid YAML/],
  ["a block text without end", `title: |\n${"  x\n".repeat(10_000)}`, null],
  ["a colon too many", "title: a: b", /not valid YAML/],
  ["an id that climbs", "id: ../../etc/passwd", /id/],
  ["an id that is a number", "id: 5", null],
  ["an id with a newline", 'id: "a\\nb"', /id/],
  ["an empty id", 'id: ""', /id/],
  ["the good one's id", "id: good", /id good/],
  ["a list where a text should be", "title: [a]\nsummary: {b: c}", /title/],
  [
    "everything wrong",
    "title: []\nid: {}\ndate: {}\ntags: {a: 1}\nactors: 5\nobstacles: {}\ntimeline: x\nsources: 1\nwatch: {}\nrelated: {}",
    /wrong|expected/,
  ],
];

describe.each(cases)("front matter with %s", (_, yaml, said) => {
  const files = { "bad.md": `---\n${yaml}\n---\n# Bad\n`, "good.md": good };

  test("hides no good brief, and is told once", async () => {
    const library = temporaryLibrary(files);
    const { stdout, stderr, status } = await expectSoundWarm(["list", "--fields", "id"], { library, patience: 10_000 });
    expect([status, stdout.split("\n").includes("good")]).toEqual([0, true]);
    if (said === null) expect(stderr).not.toMatch(/not valid|unreadable/);
    else expect(stderr).toMatch(said);
    const named = new Set(stderr.split("\n").map((line) => line.replace(/^.*?bad\.md:/, "")));
    expect(named.size).toBe(stderr.split("\n").length);
    expect(JSON.parse((await expectSoundWarm(["list", "--json"], { library })).stdout).length).toBeGreaterThan(0);
  });
});

test("a library.yaml of each kind hides no brief either", async () => {
  for (const [, yaml] of cases) {
    const library = temporaryLibrary({ "library.yaml": yaml, "good.md": good });
    const { stdout, status } = await expectSoundWarm(["list", "--fields", "id"], { library, patience: 10_000 });
    expect([yaml.slice(0, 40), status, stdout]).toEqual([yaml.slice(0, 40), 0, "good\n"]);
  }
});

test("all of them at once, with every command", async () => {
  const files = cases.map(([, yaml], index) => [`bad-${index}.md`, `---\n${yaml}\n---\n# Bad ${index}\n`]);
  const library = temporaryLibrary({ ...Object.fromEntries(files), "good.md": good });
  for (const [, args] of await everyCommand("good")) {
    for (const format of [[], ["--json"]]) {
      const { stdout } = await expectSoundWarm([...args, ...format], { library, patience: 10_000 });
      if (format.length > 0 && stdout !== "") JSON.parse(stdout);
    }
  }
  expect(expectSound(["check", join(library, "good.md")]).status).toBe(0);
});
