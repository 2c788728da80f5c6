import { FAILSAFE_SCHEMA, load } from "js-yaml";
import { describe, expect, test } from "vitest";
import { readFlatYaml } from "../../src/format/flat-yaml.ts";
import { parseSettings } from "../../src/format/parse-settings.ts";
import { cpuTime } from "../cpu-time.ts";
import { fc } from "../seeded.ts";

/** What a text says, if nothing of it was refused; keys without a value are left out. */
function read(text: string): Record<string, unknown> | null {
  const { entries, refusals } = readFlatYaml(text);
  if (refusals.length > 0) return null;
  const given = entries.filter(({ values, isList }) => isList || values.length > 0);
  return Object.fromEntries(given.map(({ key, values, isList }) => [key, isList ? values : values[0]]));
}

describe("readFlatYaml", () => {
  test.each<[string, string, Record<string, unknown> | null]>([
    ["nothing", "", {}],
    ["comments and blank lines", "# a\n\n  # b\n", {}],
    ["a value", "theme: dark\n", { theme: "dark" }],
    ["a value without a line end", "theme: dark", { theme: "dark" }],
    ["lines that end as in Windows", "theme: dark\r\nwidth: 80\r\n", { theme: "dark", width: "80" }],
    ["a comment behind a value", "theme: dark # not light", { theme: "dark" }],
    ["a hash that begins no comment", "pager: less#1", { pager: "less#1" }],
    ["quotation marks", "pager: \"less -R\"\ntheme: 'dark' # x", { pager: "less -R", theme: "dark" }],
    ["several words", "pager: less -R -X", { pager: "less -R -X" }],
    ["a list in brackets", "libraries: [ ~/notes, '/a b' , \"c\" ]", { libraries: ["~/notes", "/a b", "c"] }],
    ["an empty list", "libraries: []", { libraries: [] }],
    [
      "a list below",
      "libraries:\n  - ~/notes # mine\n  - /b\ntheme: dark",
      { libraries: ["~/notes", "/b"], theme: "dark" },
    ],
    ["a list below, not indented", "libraries:\n- a\n- b", { libraries: ["a", "b"] }],
    ["a key without a value", "theme:\nwidth: 80", { width: "80" }],
    ["a document's beginning", "# x\n---\ntheme: dark", { theme: "dark" }],
    ["another document", "theme: dark\n---\nwidth: 80", null],
    ["items of different depth", "libraries:\n- a\n  - b", null],
    ["an item of a value", "theme: dark\n- a", null],
    ["a value that goes on", "theme: dark\n  red", null],
    ["a map in a map", "theme:\n  name: dark", null],
    ["an anchor", "theme: &x dark", null],
    ["an alias", "theme: *x", null],
    ["a tag", "theme: !!str dark", null],
    ["a block", "pager: |\n  less", null],
    ["an escape", 'pager: "a\\tb"', null],
    ["nothing, as a tilde", "pager: ~", null],
    ["a list in a list", "libraries: [a, [b]]", null],
    ["a map in brackets", "libraries: [{a: b}]", null],
    ["a colon inside", "pager: less: more", null],
    ["a colon at the end", "pager: less:", null],
    ["a tab before a key", "\ttheme: dark", null],
    ["a tab in brackets", "libraries: [\ta]", null],
    ["a merge key", "<<: x", null],
    ["no map at all", "dark", null],
  ])("%s", (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test("names the line that it refuses", () => {
    expect(readFlatYaml("theme: dark\n\n  name: x\nwidth: 80").refusals).toEqual([
      {
        line: 3,
        message: '"name: x" is not understood; expected name: value, name: [value, value], or - value below a name',
      },
    ]);
  });

  test("what is taken means what it means in YAML", () => {
    const piece = fc.constantFrom(
      ..."a b: - [ ] { } , # ' \" ~ / . _ 1 é 日 | > & * ! % @ ` \\ ? = <<".split(" "),
      " ",
      "  ",
      "\n",
      "\n- ",
      "\n  - ",
      "\nk: ",
      "\nk:\n",
      ": ",
      " #",
      "\t",
      "---\n",
      "\u00a0",
      "\u0085",
      "\u2028",
    );
    const text = fc.array(piece, { maxLength: 12 }).map((pieces) => `key: ${pieces.join("")}`);
    let taken = 0;
    fc.assert(
      fc.property(text, (yaml) => {
        const ours = read(yaml);
        const keys = readFlatYaml(yaml).entries.map(({ key }) => key);
        if (ours === null || new Set(keys).size < keys.length) return;
        taken += 1;
        const theirs = load(yaml, { schema: FAILSAFE_SCHEMA }) as Record<string, unknown>;
        const given = Object.entries(theirs).filter(([, value]) => value !== null && value !== "");
        expect(Object.entries(ours).filter(([, value]) => value !== "")).toEqual(given);
      }),
      { numRuns: 20_000 },
    );
    expect(taken).toBeGreaterThan(1000);
  });

  test.each<[string, (size: number) => string]>([
    ["spaces between words", (size) => `pager: less${" ".repeat(size)}-R`],
    ["spaces in brackets", (size) => `libraries: [a${" ".repeat(size)}b]`],
    ["brackets, comments and a line separator", (size) => `libraries: [${"] #".repeat(size / 3)}\u2028`],
    ["spaces, words and a line separator", (size) => `pager: ${" ".repeat(size / 2)}${"x".repeat(size / 2)}\u2028`],
    ["spaces behind quotation marks", (size) => `pager: "a"${" ".repeat(size)}x`],
    ["lines", (size) => "a: b\n".repeat(size / 5)],
    ["items", (size) => `a:\n${"- b\n".repeat(size / 4)}`],
    ["settings that nobody knows", (size) => "widht: 1\n".repeat(size / 9)],
  ])("reads a million characters of %s at once", (_, text) => {
    const start = cpuTime();
    parseSettings(text(1_000_000), "config.yaml");
    expect(cpuTime() - start).toBeLessThan(10_000);
  });
});
