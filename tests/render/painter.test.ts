import { expect, test } from "vitest";
import { paintNone, paintTags } from "../../src/render/painter.ts";
import { mark } from "../../src/text/marks.ts";

const nested = `a${mark("strong", `b${mark("link:https://a.org", "c")}`)}`;

test("tags show roles, a link as a", () => {
  expect(paintTags(nested)).toBe("a<strong>b<a>c</a></strong>");
});

test("without paint the text alone is left", () => {
  expect(paintNone(nested)).toBe("abc");
});
