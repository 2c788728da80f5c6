import { describe, expect, test } from "vitest";
import { sgrPainter } from "../../src/render/sgr-painter.ts";
import { type Theme, themeNames, themes } from "../../src/render/themes.ts";
import { mark } from "../../src/text/marks.ts";

const sgr = new RegExp(`${String.fromCharCode(27)}\\[(\\d+)m`, "g");

function codes(painted: string): number[] {
  return Array.from(painted.matchAll(sgr), ([, code]) => Number(code));
}

const isColour = (code: number) => (code >= 30 && code <= 37) || code >= 90;
const roles = Object.keys(themes.default) as (keyof Theme)[];

describe.each(themeNames)("the theme %s", (name) => {
  const paint = sgrPainter(1, themes[name]);

  test.each(roles)("%s is painted and reset", (role) => {
    const painted = paint(mark(role, "a"));
    expect(painted.replace(sgr, "")).toBe("a");
    const [before = "", after = ""] = painted.split("a");
    const undone = codes(before).map((code) => (isColour(code) ? 39 : code < 3 ? 22 : 20 + code));
    expect(codes(after)).toEqual(undone.toReversed());
  });
});

test("the default theme leaves out what vanishes on a light or a dark background", () => {
  const unsafe = [30, 33, 37];
  const colours = roles.flatMap((role) => codes(sgrPainter(1)(mark(role, "a")))).filter(isColour);
  expect(colours.filter((code) => code >= 90 || unsafe.includes(code))).toEqual([]);
});

test("the light theme has neither bright colours nor yellow, white, green and cyan", () => {
  const colours = roles.flatMap((role) => codes(sgrPainter(1, themes.light)(mark(role, "a")))).filter(isColour);
  expect(new Set(colours)).toEqual(new Set([31, 34, 35]));
});

test("mono has no colour", () => {
  const all = roles.flatMap((role) => codes(sgrPainter(3, themes.mono)(mark(role, "a"))));
  expect(all.filter((code) => isColour(code) || code === 39)).toEqual([]);
});

test("the first theme is the default", () => {
  expect(themeNames).toEqual(["default", "dark", "light", "mono"]);
  expect(sgrPainter(1)(mark("code", "a"))).toBe(sgrPainter(1, themes.default)(mark("code", "a")));
});
