import { expect, test } from "vitest";
import { readInline } from "../../src/markdown/read-inline.ts";

/** What is seen, code in ticks and citations in braces. */
function seen(source: string, targets: ReadonlySet<string> = new Set()): string {
  return readInline(source, targets)
    .map(({ kind, shown, start, end, label }) => {
      const text = shown ?? source.slice(start, end);
      return kind === "citation" ? `{${label}}` : kind === "code" ? `\`${text}\`` : text;
    })
    .join("");
}

test.each([
  ["emphasis that nothing closes stays", "*a and **b** c * d", "*a and b c * d"],
  ["marks inside a word are text where they are underscores", "a_b_ *c*d", "a_b_ cd"],
  ["the rule of three", "*a**b*", "a**b"],
  ["strike-through has one mark or two", "~a~ ~~b~~ ~~~c~~~", "a b ~~~c~~~"],
  ["code goes before emphasis", "*a `b* c`", "*a `b* c`"],
  ["a link holds no link", "[a [b](c) d](e)", "[a b d](e)"],
  ["an image may hold one", "![a [b](c) d](e)", "a b d"],
  ["a target may hold balanced parentheses and a title", '[a](b(c)d "e") [f](g(h)', "a [f](g(h)"],
  ["a label links where it is defined", "[a][b] [b] [c][] [d]", "a b [c][] [d]"],
  [
    "an address keeps its underscores",
    "see https://a.org/_b_/c_ or www.d.org/*e*.",
    "see https://a.org/_b_/c_ or www.d.org/*e*.",
  ],
  ["a citation is none before a target", "a[^b] [^c](d) \\[^e]", "a{b} ^c [^e]"],
  ["a script is not seen, closed or not", "a <script>b</script> c <STYLE>d", "a  c "],
  ["a declaration and an instruction are not seen", "a <!X y> <?b?> <![CDATA[c]]> <? d", "a    <? d"],
])("readInline: %s", (_, source, found) => {
  expect(seen(source, new Set(["b"]))).toBe(found);
});

test("the pieces stand in order and do not overlap", () => {
  const source = "*a* [b `c`](d) &amp; <i>e</i> \\* f[^g] ![h](i)";
  let last = 0;
  for (const { start, end } of readInline(source)) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThanOrEqual(start);
    last = end;
  }
});
