import { describe, expect, test } from "vitest";
import { sourceFiles, sourceOf } from "../source-trees.ts";
import { madePatterns, patternsIn } from "./regex-patterns.ts";
import { slowPatterns } from "./regex-trial.ts";

const inSource = sourceFiles.map((file) => patternsIn(file, sourceOf(file)));
const written = inSource.flatMap((found) => found.written);
const made = await madePatterns();

describe("every pattern of src/", () => {
  test("is found, and what is made of values is made here", () => {
    expect(written.length).toBeGreaterThan(200);
    const places = inSource.flatMap((found) => found.made);
    expect(places.length).toBeGreaterThan(5);
    expect(places.filter((place) => made.every((pattern) => pattern.place !== place))).toEqual([]);
  });

  test("takes time that grows no faster than its text, whatever its own shape suggests against it", async () => {
    const patterns = new Map([...written, ...made].map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern]));
    expect(await slowPatterns([...patterns.values()])).toEqual([]);
  });
});

describe("what finds them", () => {
  test.each([
    ["in a call", "f(/a+/g)", { written: ["a+"], made: 0 }],
    ["in a type, or asked for", "const a: RegExp = b as RegExp; a instanceof RegExp;", { written: [], made: 0 }],
    ["made of a value", "new RegExp(`$" + "{a}+`)", { written: [], made: 1 }],
    ["made without new", "RegExp(a)", { written: [], made: 1 }],
    ["made by another name", "const R = RegExp;", { written: [], made: 1 }],
    ["in a comment and a text", "// /a+/\nconst a = '/a+/';", { written: [], made: 0 }],
  ])("finds one %s", (_, source, expected) => {
    const found = patternsIn("a.ts", source);
    expect({ written: found.written.map((pattern) => pattern.source), made: found.made.length }).toEqual(expected);
  });

  const slow = [
    ["spaces at the end", / +$/],
    ["a repetition in another", /^(?:a+)+$/],
    ["what never closes", /<!--[\s\S]*?-->/g],
    ["space around something", /^(\s*)(.*?)(\s*)$/s],
    ["a name and what may hold it", /<([a-z][a-z\d-]*)([^<>]*)>/g],
    ["runs that overlap", /^\w*\d*!/],
    ["a start that a caller may try anywhere", /"(?:[^"\\]|\\.)*"/y],
    ["a lookahead at the end", /\d(?=(?:\d{3})+$)/g],
  ] as const;

  test.each(slow)("calls %s slow", async (_, { source, flags }) => {
    expect(await slowPatterns([{ source, flags, place: "here" }], 3000)).toEqual([expect.stringMatching(/^here \//)]);
  });

  test.each([
    ["spaces", / +/g],
    ["a bounded run", /\[[^\]]{1,200}\]/g],
    ["what runs to the end where it never closes", /<!--[\s\S]*?(?:-->|$)/g],
    ["a run begun at its first", /(?<! ) +$/],
  ])("does not call %s slow", async (_, { source, flags }) => {
    expect(await slowPatterns([{ source, flags, place: "here" }], 3000)).toEqual([]);
  });
});
