import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import { describe, expect, test } from "vitest";
import { withoutSpelling } from "../../src/format/plain-value.ts";
import { readSimpleYaml } from "../../src/format/simple-yaml.ts";
import { spelledSchema } from "../../src/format/spelled-schema.ts";
import { splitFrontMatter } from "../../src/format/split-front-matter.ts";
import { root } from "../run-brief.ts";
import { fc } from "../seeded.ts";

/** What the parser says; undefined where it refuses. */
function parsed(yaml: string): unknown {
  try {
    return load(yaml, { schema: spelledSchema, maxAliases: 0, maxDepth: 20 });
  } catch {
    return undefined;
  }
}

describe("readSimpleYaml", () => {
  test.each<[string, string, unknown]>([
    ["a text", "title: Seoul and Tokyo\n", { title: "Seoul and Tokyo" }],
    ["a text at the end of the file", "title: Seoul", { title: "Seoul" }],
    ["a text in another script, spaces behind it", "title: 한국과 일본  \n", { title: "한국과 일본" }],
    ["texts in quotation marks", "a: \"b: c\"\nd: 'e # f' \n", { a: "b: c", d: "e # f" }],
    ["a list on one line", "tags: [ a b, 'c, d', \"e\" ]", { tags: ["a b", "c, d", "e"] }],
    ["an empty list and an empty map", "tags: []\nextra: { }", { tags: [], extra: {} }],
    ["a list of lists", "related: [[a note], [b]]", { related: [["a note"], ["b"]] }],
    ["a list below, not indented", "tags:\n- a\n- b\nid: c", { tags: ["a", "b"], id: "c" }],
    ["maps on one line", "a:\n  - {b: c, u: https://d/#e}\n", { a: [{ b: "c", u: "https://d/#e" }] }],
    ["maps of several lines", "a:\n  - b: c\n    d: [e]\n  - b: f\n", { a: [{ b: "c", d: ["e"] }, { b: "f" }] }],
    ["a map in a map", "a:\n  b:\n    c: d\n  e: f\ng: h", { a: { b: { c: "d" }, e: "f" }, g: "h" }],
    ["nothing", "a:\nb:\n  c:\n", { a: null, b: { c: null } }],
    ["comments and blank lines", "# a\n\nb: c\n  # d\n\n  \ne: f\n#", { b: "c", e: "f" }],
    ["days and numbers", "a: 2016-10-27\nb: 2016-10\nc: 2016\nd: 0", { a: "2016-10-27", b: "2016-10", c: 2016, d: 0 }],
    ["words that are no texts", "a: true\nb: False\nc: NULL\nd: no", { a: true, b: false, c: null, d: "no" }],
    ["a text that begins with a digit", "a: 3 of 5\nb: [10:30]", { a: "3 of 5", b: ["10:30"] }],
    ["signs within texts", "a: b#c [d], e:f\ng: (h)\ni: /j\nk: _l", { a: "b#c [d], e:f", g: "(h)", i: "/j", k: "_l" }],
  ])("reads %s", (_, yaml, expected) => {
    expect(withoutSpelling(readSimpleYaml(yaml))).toEqual(expected);
    expect(readSimpleYaml(yaml)).toEqual(parsed(yaml));
  });

  test.each([
    ["no map", "- a"],
    ["an indented map", " a: b"],
    ["nothing at all", ""],
    ["a tab", "a: b\tc"],
    ["a sign of two halves", "a: 🎌"],
    ["a key twice", "a: b\na: c"],
    ["a key twice on one line", "a: {b: c, b: d}"],
    ["a key of every object", "__proto__: a"],
    ["a key that is no text", "a: b\ntrue: c"],
    ["a key with spaces", "a b: c"],
    ["a key without a space behind it", "a:b"],
    ["a text that goes on", "a: b\n  c"],
    ["a text on the next line", "a:\n  b"],
    ["an item that goes on", "a:\n  - b\n    c"],
    ["items of different depth", "a:\n  - b\n - c"],
    ["a list below a text", "a: b\n- c"],
    ["a dash alone", "a:\n  -\n    b"],
    ["a list in an item", "a:\n  - - b"],
    ["a colon in a text", "a: b: c"],
    ["a colon at the end of a text", "a: b:"],
    ["a comment behind a text", "a: b # c"],
    ["a comment behind a list", "a: [b] # c"],
    ["text behind quotation marks", 'a: "b" c'],
    ["an escape", 'a: "b\\n"'],
    ["a mark doubled", "a: 'b''c'"],
    ["a mark left open", "a: 'b\nc: d'"],
    ["a mark left open at the end", 'a: "b'],
    ["a block", "a: |\n  b"],
    ["an anchor", "a: &b c"],
    ["an alias", "a: *b"],
    ["a tag", "a: !!str b"],
    ["a negative number", "a: -5"],
    ["other forms of numbers", "a: 1.50"],
    ["a number that loses digits", "a: 12345678901234567890"],
    ["a list left open", "a: [b"],
    ["a list over two lines", "a: [b,\n  c]"],
    ["a list with a comma at its end", "a: [b, ]"],
    ["a list in a text of a list", "a: [b[c]]"],
    ["a pair in a list", "a: [b: c]"],
    ["a pair behind quotation marks", 'a: ["b": c]'],
    ["a colon before a bracket", "a: [b:]"],
    ["a comment in a list", "a: [b #c]"],
    ["a map without a value", "a: {b: , c: d}"],
    ["a map without a colon", "a: {b}"],
    ["too many levels", `a: ${"[".repeat(9)}${"]".repeat(9)}`],
    ["too many levels of lines", Array.from({ length: 11 }, (_, level) => `${" ".repeat(level)}a:`).join("\n")],
  ])("leaves to the parser %s", (_, yaml) => {
    expect(readSimpleYaml(yaml)).toBeUndefined();
  });

  test("reads most bundled briefs, as the parser does", () => {
    const folder = join(root, "briefs");
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".md"));
    const fields = files.map((name) => splitFrontMatter(readFileSync(join(folder, name), "utf8")).fields);
    const read = fields.filter((yaml) => readSimpleYaml(yaml) !== undefined);
    expect(read.length).toBeGreaterThan(files.length / 2);
    for (const yaml of read) expect(readSimpleYaml(yaml)).toEqual(parsed(yaml));
  });

  const pieces = ["a: ", "b: ", "c:", "\n", "\n  ", "\n- ", "\n  - ", "\n    ", "d", "e f", "[", "]", "{", "}", ", "]
    .concat([
      '"',
      "'",
      "''",
      "#",
      " # ",
      ":",
      "-",
      "?",
      "~",
      "null",
      "True",
      "2016",
      "010",
      "2016-10-27",
      "1e3",
      "0x1f",
    ])
    .concat(["\n\n", "|", ">", "&x ", "*x", "!", "%", "@", "---", "...", "\u00a0", "é", "http://g", ",", " "]);

  test("says of every text what the parser says, or nothing", () => {
    const lines = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((some) => `a: ${some.join("")}`);
    let taken = 0;
    fc.assert(
      fc.property(lines, (yaml) => {
        const simple = readSimpleYaml(yaml);
        if (simple === undefined) return;
        taken += 1;
        expect(simple).toEqual(parsed(yaml));
      }),
      { numRuns: 20_000 },
    );
    expect(taken).toBeGreaterThan(500);
  });
});
