import { expect, test } from "vitest";
import { marksIn, mergeMarks, withoutMergeMarks } from "../../src/markdown/merge-marks.ts";

test.each<[string, string[], number[]]>([
  ["a conflict", ["<<<<<<< HEAD", "a", "=======", "b", ">>>>>>> x"], [0, 2, 4]],
  ["a conflict with its base", ["<<<<<<< HEAD", "a", "||||||| 1a2b", "c", "=======", "b", ">>>>>>> x"], [0, 2, 4, 6]],
  ["a heading", ["Title", "======="], []],
  ["a heading behind a conflict", ["<<<<<<< a", "=======", ">>>>>>> b", "Title", "======="], [0, 1, 2]],
  ["a beginning without an end", ["<<<<<<< HEAD", "a", "======="], [0]],
  ["an end without a beginning", ["=======", ">>>>>>> x"], [1]],
  ["marks without a name", ["<<<<<<<", "=======", ">>>>>>>"], [0, 1, 2]],
  ["fewer signs, and more", ["<<<<<< a", "<<<<<<<< a", ">>>>>>>>"], []],
  ["marks that do not begin the line", [" <<<<<<< a", "x >>>>>>> b"], []],
  ["marks in a fence", ["```", "<<<<<<< a", "=======", ">>>>>>> b", "```", ">>>>>>> c"], [5]],
  ["marks in a fence of tildes that holds another", ["~~~~", "```", "<<<<<<< a", "~~~", "~~~~"], []],
  ["marks below a fence in a list's item, which end it", ["- ```", "<<<<<<< a", "  ```", "<<<<<<< b"], [1]],
  ["marks in HTML that is shown as written", ["<pre>", "<<<<<<< a", "</pre>", "", "<<<<<<< b"], [4]],
  ["marks in other HTML", ["<div>", "<<<<<<< a", "</div>"], [1]],
  ["marks behind code in a line", ["```a``` text", "<<<<<<< a"], [1]],
  ["marks below words behind a fence", ["```", "``` x", "<<<<<<< a"], []],
])("%s", (_, lines, marks) => {
  expect(mergeMarks(lines.join("\n"))).toEqual(marks);
});

test("a text without its marks keeps its lines", () => {
  expect(withoutMergeMarks("a\n<<<<<<< x\nb\n=======\nc\n>>>>>>> y\n=")).toBe("a\n\nb\n\nc\n\n=");
  expect(withoutMergeMarks("a\n=======\n")).toBe("a\n=======\n");
});

test.each([
  ["middles", ["<<<<<<< a", ...new Array<string>(300_000).fill("======="), ">>>>>>> b"]],
  ["edges", new Array(150_000).fill(["<<<<<<< a", ">>>>>>> b"]).flat()],
  ["ends", new Array<string>(300_000).fill(">>>>>>> b")],
])("very many %s are read to the last", (_, lines) => {
  expect(marksIn(lines)).toHaveLength(lines.length);
});
