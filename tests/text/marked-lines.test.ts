import { expect, test } from "vitest";
import { markedLines } from "../../src/text/marked-lines.ts";
import { mark } from "../../src/text/marks.ts";

test.each([
  ["white space stays", "  a \n\n b", ["  a ", "", " b"]],
  ["a role over two lines is closed and opened again", mark("em", "a\nb"), [mark("em", "a"), mark("em", "b")]],
  [
    "nested roles open again in order",
    mark("a", `1${mark("b", "2\n3")}4`),
    [mark("a", `1${mark("b", "2")}`), mark("a", `${mark("b", "3")}4`)],
  ],
])("%s", (_, text, lines) => {
  expect(markedLines(text)).toEqual(lines);
});
