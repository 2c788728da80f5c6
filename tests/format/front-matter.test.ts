import { YAMLException } from "js-yaml";
import { describe, expect, test } from "vitest";
import { readYaml, readYamlText } from "../../src/format/front-matter.ts";
import { withoutSpelling } from "../../src/format/plain-value.ts";
import { splitFrontMatter } from "../../src/format/split-front-matter.ts";

describe("splitFrontMatter", () => {
  const whole = (body: string, isUnclosed = false) => ({
    language: null,
    fields: "",
    fieldsLine: 1,
    body,
    bodyLine: 1,
    isUnclosed,
  });
  const cut = (fields: string, body: string, bodyLine: number, language = "yaml", fieldsLine = 2) => ({
    language,
    fields,
    fieldsLine,
    body,
    bodyLine,
    isUnclosed: false,
  });
  test.each([
    ["fields and body", "---\ntitle: a\n---\nBody\n", cut("title: a\n", "Body\n", 4)],
    ["dots close as well", "---\ntitle: a\n...\nBody", cut("title: a\n", "Body", 4)],
    ["blanks may follow the dashes", "--- \t\ntitle: a\n---  \nBody", cut("title: a\n", "Body", 4)],
    ["the closing line may end the file", "---\ntitle: a\n---", cut("title: a\n", "", 4)],
    ["there may be no fields", "---\n---\nBody", cut("", "Body", 3)],
    ["there may be only a comment", "---\n# later\n---\nBody", cut("# later\n", "Body", 4)],
    ["a flow map is fields", "---\n{title: a}\n---\n", cut("{title: a}\n", "", 4)],
    ["quoted keys are fields", '---\n"title": a\n---\n', cut('"title": a\n', "", 4)],
    ["Hangul keys are fields", "---\n제목: 협정\n---\n", cut("제목: 협정\n", "", 4)],
    ["a missing space is broken fields, not prose", "---\ntitle:a\n---\n", cut("title:a\n", "", 4)],
    [
      "an indented rule inside a block text closes nothing",
      "---\na: |\n  x\n  ---\n---\nBody",
      cut("a: |\n  x\n  ---\n", "Body", 6),
    ],
    ["no fields at all", "# Title\n\nBody\n", whole("# Title\n\nBody\n")],
    ["nothing at all", "", whole("")],
    ["a rule further down opens nothing", "Text\n---\ntitle: a\n---\n", whole("Text\n---\ntitle: a\n---\n")],
    ["a blank line before the dashes opens nothing", "\n---\na: b\n---\n", whole("\n---\na: b\n---\n")],
    ["four dashes open nothing", "----\na: b\n---\n", whole("----\na: b\n---\n")],
    [
      "prose between two thematic breaks is no front matter",
      "---\nA thought.\n\n---\nMore",
      whole("---\nA thought.\n\n---\nMore"),
    ],
    [
      "a list between two thematic breaks is no front matter",
      "---\n- a\n- b\n---\nMore",
      whole("---\n- a\n- b\n---\nMore"),
    ],
    ["a bare address is no field", "---\nhttps://a.b\n---\nMore", whole("---\nhttps://a.b\n---\nMore")],
    ["fields never closed are said to be so", "---\ntitle: a\nBody", whole("---\ntitle: a\nBody", true)],
    ["fields behind a comment, never closed", "---\n# x\ntitle: a\n", whole("---\n# x\ntitle: a\n", true)],
    ["a first thematic break closes nothing", "---\n\nNote: this is prose.\n", whole("---\n\nNote: this is prose.\n")],
    ["a lone thematic break is text", "---\n", whole("---\n")],
    ["TOML between plus signs", '+++\ntitle = "a"\n+++\nBody', cut('title = "a"\n', "Body", 4, "toml")],
    ["TOML by its name", '---toml\ntitle = "a"\n---\nBody', cut('title = "a"\n', "Body", 4, "toml")],
    ["plus signs around prose", "+++\nA thought.\n+++\n", whole("+++\nA thought.\n+++\n")],
    ["a JSON object", '{\n  "title": "a }"\n}\nBody', cut('{\n  "title": "a }"\n}', "Body", 4, "json", 1)],
    ["braces in prose", "{a} is a set.\n", whole("{a} is a set.\n")],
    ["text behind an object", '{"a": 1} is JSON.\n', whole('{"a": 1} is JSON.\n')],
    [
      "headers as MultiMarkdown has them",
      "Title: A\nAuthor: B\n  and C\n\nBody",
      cut("Title: A\nAuthor: B\n  and C\n", "Body", 5, "headers", 1),
    ],
    ["one line that looks like a header", "Title: A\n\nBody", whole("Title: A\n\nBody")],
    ["a header and then prose", "Title: A\nThis is prose.\n", whole("Title: A\nThis is prose.\n")],
  ])("%s", (_, text, expected) => {
    expect(splitFrontMatter(text)).toEqual(expected);
  });
});

describe("readYaml", () => {
  test.each([
    ["a text", "a: b", { a: "b" }],
    ["a year is a number", "a: 2016", { a: 2016 }],
    ["a date stays a text", "a: 2016-10-27", { a: "2016-10-27" }],
    ["yes is a text, as in YAML 1.2", "a: yes", { a: "yes" }],
    ["a merge key is a key like others", "<<: {b: 1}", { "<<": { b: 1 } }],
    ["nothing", "", null],
    ["only comments", "# a\n\n  # b\n", null],
    ["a null", "~", null],
    ["twenty levels", `a: ${"[".repeat(19)}${"]".repeat(19)}`, JSON.parse(`{"a": ${"[".repeat(19)}${"]".repeat(19)}}`)],
    ["an anchor that nobody uses", "a: &x b", { a: "b" }],
  ])("%s is read", (_, yaml, value) => {
    const { value: read, errors } = readYaml(yaml);
    expect([withoutSpelling(read), errors]).toEqual([value, []]);
  });

  test.each([
    ["an alias", "a: &x 1\nb: *x", 1, /the value of b refers to another .*aliases are not read; quote the value/],
    ["a self reference", "a: 1\nb: &x [*x]", 1, /aliases are not read/],
    [
      "twenty-one levels",
      `a: 1\nb: ${"[".repeat(20)}${"]".repeat(20)}`,
      1,
      /the nesting of b is deeper than 20 levels/,
    ],
    ["a duplicate key", "a: 1\nb: 2\na: 3", 2, /the key a is duplicated; the first counts/],
    ["a tag that runs code", "a: 1\nb: !!js/function x", 1, /the value of b begins with !.*tag; quote the value/],
    ["a binary tag", "a: !!binary aGk=", 0, /begins with !.*tag/],
    ["a map for a key", "? {b: c}\n: d", 0, /begins with {/],
    ["a second document", "a: 1\n--- x\nb: 1", 1, /"--- x" is no field; expected name: value/],
    ["a NUL", "a: 1\nb: \0", 1, /the value of b holds a null byte/],
    ["more than 64 KB", `a: ${"x".repeat(65536)}`, 0, /^has 65539 characters; expected at most 65536$/],
  ])("%s is refused on its line", (_, yaml, line, reason) => {
    expect(readYaml(yaml).errors).toEqual([{ line, reason: expect.stringMatching(reason) }]);
  });

  test.each([
    ["what is no error of YAML", new RangeError("x"), "is not valid YAML: it cannot be read"],
    [
      "an error without a place",
      new YAMLException("odd"),
      "is not valid YAML: a cannot be read; indent its lines alike, or quote the value",
    ],
  ])("%s is told, too", (_, thrown, reason) => {
    const parse = () => {
      throw thrown;
    };
    expect(readYamlText("a: 1", parse)).toEqual({ value: {}, errors: [{ line: 0, reason }], sound: "" });
  });

  test("exactly 64 KB are read, and a whole file may be longer", () => {
    expect(readYaml(`a: ${"x".repeat(65533)}`).errors).toEqual([]);
    expect(readYamlText(`a: ${"x".repeat(70000)}`).errors).toEqual([]);
  });
});
