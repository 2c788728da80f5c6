import { expect, test } from "vitest";
import { leaf } from "../../src/render/leaf.ts";
import { paintTags } from "../../src/render/painter.ts";

const evil = "a\u001b[31m\n\u202eb\u0003";
const clean = "a␛[31m b␃";

test.each([
  ["a string is sanitised", evil, false, clean],
  ["a span is sanitised inside its role", { role: "name", text: evil } as const, false, `<name>${clean}</name>`],
  ["parts are joined, each sanitised", ["a\u0001", { role: "dim", text: "b" } as const], false, "a␁<dim>b</dim>"],
  [
    "a URL is a link where the terminal has links",
    { role: "link", text: "a", url: "https://a.org" } as const,
    true,
    "<a><link>a</link></a>",
  ],
  ["and is left out elsewhere", { role: "link", text: "a", url: "https://a.org" } as const, false, "<link>a</link>"],
  ["an unsafe URL is no link", { role: "link", text: "a", url: "javascript:b" } as const, true, "<link>a</link>"],
])("%s", (_, text, hasHyperlinks, painted) => {
  expect(paintTags(leaf(text, { hasHyperlinks, painter: paintTags }))).toBe(painted);
});
