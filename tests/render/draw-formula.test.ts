import { describe, expect, test } from "vitest";
import { mayHoldFormula } from "../../src/render/formula.ts";
import { paintNone } from "../../src/render/painter.ts";
import { terminal } from "../../src/render/terminal.ts";
import { drawFormula } from "../../src/render/tex/draw-formula.ts";
import { raised } from "../../src/render/tex/symbols.ts";
import { cpuTime } from "../cpu-time.ts";

const drawn = (tex: string) => drawFormula(`$${tex}$`)?.join(" / ") ?? null;

describe("a formula in a line", () => {
  test.each([
    ["x", "x"],
    ["E = mc^2", "E = mc²"],
    ["\\alpha\\beta \\leq \\gamma_1", "αβ ≤ γ₁"],
    ["a \\ge b \\neq c", "a ≥ b ≠ c"],
    ["f: \\mathbb{Z} \\to \\mathbb R", "f: ℤ → ℝ"],
    ["a \\times b \\cdot c \\pm d", "a × b · c ± d"],
    ["\\sum_{i=1}^{n} x_i^2", "∑ᵢ₌₁ⁿ xᵢ²"],
    ["\\int_0^\\infty e^{-x} \\, dx", "∫₀^∞ e⁻ˣ dx"],
    ["x \\in A,\\ y \\not\\in B", "x ∈ A, y ∉ B"],
    ["\\nabla \\cdot E = \\partial_t \\rho", "∇ · E = ∂ₜρ"],
    ["a_\\text{max} = 3", "aₘₐₓ = 3"],
    ["x \\text{ if } y", "x if y"],
    ["f'(x) + 90^\\circ", "f′(x) + 90°"],
    ["\\hat{a} = \\bar a", "â = ā"],
    ["\\sin^2 x + \\log_2 n", "sin² x + log₂ n"],
    ["\\lim_{n\\to\\infty} a_n", "lim_(n→∞) aₙ"],
    ["-1 \\times -2", "−1 × −2"],
    ["\\{1, 2\\} \\subset \\left[0, 1\\right)", "{1, 2} ⊂ [0, 1)"],
    ["\\left. x \\right|_0", "x|₀"],
    ["50\\%", "50%"],
  ])("%s", (tex, text) => {
    expect(drawn(tex)).toBe(text);
  });

  test.each([
    ["a sign of its own", "\\frac12 + \\frac{3}{4}", "½ + ¾"],
    ["simple parts", "\\frac{a}{b} + 1", "a/b + 1"],
    ["parts of several terms", "\\frac{a+b}{2c}", "(a + b)/(2c)"],
    ["a derivative", "\\frac{\\partial f}{\\partial x}", "∂f/∂x"],
    ["beside a factor", "2\\frac{a}{b}c", "2(a/b)c"],
    ["behind a function", "\\sin\\frac{x}{2}", "sin (x/2)"],
    ["raised", "\\left(\\frac{a}{b}\\right)^2", "(a/b)²"],
    ["in an exponent", "x^\\frac{a}{b}", "x^(a/b)"],
    ["a root", "\\sqrt{x+1} + \\sqrt[3]{2}", "√(x + 1) + ∛2"],
    ["a root beside a factor", "\\sqrt{2}x", "(√2)x"],
    ["what cannot be raised", "x^{QQ}y^q", "x^(QQ)y^q"],
  ])("never says another number: %s", (_, tex, text) => {
    expect(drawn(tex)).toBe(text);
  });

  test.each([
    ["a matrix", "\\begin{pmatrix} a \\end{pmatrix}"],
    ["an unknown command", "\\binom{n}{k}"],
    ["an old fraction", "n+1 \\over 2"],
    ["a brace that nothing closes", "a{b"],
    ["a brace that nothing opens", "a}b"],
    ["two exponents", "x^2^3"],
    ["an exponent of nothing", "x^"],
    ["a comment", "x^2 % y"],
    ["money", "5 million and US"],
    ["money with a range", "5,000-"],
    ["a path of a shell", "HOME/bin:"],
    ["variables of a shell", "MY_VAR/"],
    ["nested too deep", `${"\\sqrt{".repeat(20)}x${"}".repeat(20)}`],
  ])("stays as it is written: %s", (_, tex) => {
    expect(drawn(tex)).toBeNull();
  });

  test("every sign that can be raised has one of its own", () => {
    expect([...raised].filter(([sign, up]) => up === undefined || [...sign].length !== 1)).toEqual([]);
  });
});

const page = { width: 60, proseWidth: 60, painter: paintNone, hasHyperlinks: false, isDecorated: true, fields: null };
const shown = async (source: string, isDecorated: boolean) => {
  const block = { kind: "markdown" as const, source, citations: new Map(), path: "a.md", line: 1 };
  const view = { shape: "page" as const, blocks: [block], ids: [], fields: null };
  return terminal(view as unknown as Parameters<typeof terminal>[0], { ...page, isDecorated });
};

describe("on a page", () => {
  const source =
    "Then $x_1 \\le \\frac12$ and\n$$\n\\begin{aligned}\na &= b \\\\[2pt]\nc &= d\n\\end{aligned}\n$$\nso *it* $\\foo$ is.\n";

  test("of a terminal formulas are drawn, and what is not understood stands as written", async () => {
    expect(await shown(source, true)).toBe("Then x₁ ≤ ½ and\na = b\nc = d\nso it $\\foo$ is.\n");
  });

  test("of a terminal they are drawn in what stands for an image, too", async () => {
    expect(await shown("See ![the curve of $x_1$](curve.png).\n", true)).toBe("See the curve of x₁.\n");
  });

  test("in plain text every sign of them stands", async () => {
    const plain = (await shown(source, false)).split(/\s+/).join(" ");
    expect(plain).toBe(`${source.replaceAll("*", "").split(/\s+/).join(" ")}`);
  });
});

describe("what a text may hold", () => {
  test.each([
    ["a $x$ b", true],
    ["$5 and $6", false],
    ["\\$x\\$", false],
    ["$$\na\n$$", true],
    ["$$", false],
  ])("%j: %s", (text, holds) => {
    expect(mayHoldFormula(text)).toBe(holds);
  });

  test.each(["\\$", "$ a", "$a\\$ ", "$$ "])("two million characters of %j take a moment", (piece) => {
    const start = cpuTime();
    mayHoldFormula(piece.repeat(2_000_000 / piece.length));
    for (const tex of ["a,", "{", "\\sqrt{", "\\text{", "1,", "^", "\\frac"]) {
      for (let time = 0; time < 50; time += 1) drawFormula(`$${tex.repeat(1000)}$`);
    }
    expect(cpuTime() - start).toBeLessThan(3000);
  });
});
