import { expect, test } from "vitest";
import { sgrPainter } from "../../src/render/sgr-painter.ts";
import { mark } from "../../src/text/marks.ts";

const esc = "\u001b";

test.each([
  ["text without a role has no escape", "plain", "plain"],
  ["strong is bold and ends", mark("strong", "a"), `${esc}[1ma${esc}[22m`],
  [
    "emphasis in a title is both, each run complete",
    mark("title", `a${mark("em", "b")}`),
    `${esc}[1ma${esc}[22m${esc}[1m${esc}[3mb${esc}[23m${esc}[22m`,
  ],
  ["colours are the theme's own", mark("high", "a"), `${esc}[1m${esc}[31ma${esc}[39m${esc}[22m`],
  [
    "a link is OSC 8 around its style",
    mark("link:https://a.org", mark("link", "a")),
    `${esc}]8;;https://a.org${esc}\\${esc}[4ma${esc}[24m${esc}]8;;${esc}\\`,
  ],
])("%s", (_, marked, painted) => {
  expect(sgrPainter(1)(marked)).toBe(painted);
});

test("more colours change nothing: the user's theme rules", () => {
  const marked = mark("heading", mark("medium", "a"));
  expect(sgrPainter(3)(marked)).toBe(sgrPainter(1)(marked));
});
