import { describe, expect, test } from "vitest";
import { plainInline } from "../../src/markdown/plain-markdown.ts";
import { paintNone } from "../../src/render/painter.ts";
import { cpuTime } from "../cpu-time.ts";
import { pageLines } from "../render/check-page.ts";

/** What the page shows, and what is found as words. */
const cases: readonly (readonly [string, string, string])[] = [
  ["underscores", "Let $B_k, B_{k+1}$ be.", "Let $B_k, B_{k+1}$ be."],
  ["stars", "$x*y*z$ *a*", "$x*y*z$ a"],
  ["escapes", "$\\{a\\} \\\\ b\\_c$", "$\\{a\\} \\\\ b\\_c$"],
  ["an escaped dollar", "$a\\$*b*$", "$a\\$*b*$"],
  ["brackets", "$f[i](t) <b> &amp;$", "$f[i](t) <b> &amp;$"],
  ["code", "$`a`$", "$`a`$"],
  ["between two dollars", "$$\\mathbf{Q}_{0} \\to *a* \\{$$", "$$\\mathbf{Q}_{0} \\to *a* \\{$$"],
  ["between two dollars, with spaces", "$$ a*b*c $$", "$$ a*b*c $$"],
  ["beside words", "x$a*b*c$y", "x$a*b*c$y"],
  ["in emphasis", "*a $b*c$ d*", "a $b*c$ d"],
  ["over the end of emphasis", "*a $b* c$", "*a $b* c$"],
  ["over the end of a link", "[a $b](c) d$", "[a $b](c) d$"],
  ["in Chinese", "設**$x*y$**。", "設$x*y$。"],
  ["sums of money are none", "costs $5 or *more* than $6", "costs $5 or more than $6"],
  ["nor before a digit", "$5*a*$10", "$5a$10"],
  ["nor an escaped dollar", "\\$a*b*c$", "$abc$"],
  ["nor behind white space", "$ a*b*c$ and $a*b*c $", "$ abc$ and $abc $"],
  ["nor in code", "`$a` *b* $", "$a b $"],
  ["nor in an address", "https://a.org/$b *c*$ d", "https://a.org/$b c$ d"],
  ["two dollars that nothing closes", "$$a*b*c", "$$abc"],
  ["nor of nothing", "$$ *a*", "$$ a"],
];

describe("formulas", () => {
  test.each(cases)("%s", (_, markdown, text) => {
    expect(pageLines(markdown, 0).map(paintNone)).toEqual([text]);
    expect(plainInline(markdown)).toBe(text);
  });

  test("between two dollars keep their lines", () => {
    expect(pageLines("$$\na &= *b* \\\\\nc_d_\n$$", 80)).toEqual(["$$", "a &= *b* \\\\", "c_d_", "$$"]);
  });

  test.each([
    ["dollars", "$"],
    ["dollars with words", "$a "],
    ["pairs of dollars", "$$ a "],
    ["escaped dollars", "$a\\$"],
    ["formulas", "$a$ "],
    ["backslashes", "$\\\\\\"],
    ["one of two dollars", "a$$b*c "],
  ])("two million characters of %s take a moment", (_, piece) => {
    const start = cpuTime();
    plainInline(piece.repeat(2_000_000 / piece.length));
    expect(cpuTime() - start).toBeLessThan(5000);
    pageLines(piece.repeat(20_000), 80);
    expect(cpuTime() - start).toBeLessThan(8000);
  });
});
