import { expect, test } from "vitest";
import { indexedWords } from "../../src/markdown/indexed-words.ts";
import { readMarkdown } from "../../src/markdown/read-markdown.ts";
import { sentences } from "../../src/markdown/sentences.ts";
import { cpuTime } from "../cpu-time.ts";

test.each([
  ["marks and spaces before a separator", () => `#${" ".repeat(2000)}\u2028\n`.repeat(200)],
  ["a heading with a gap", () => `# a${" ".repeat(300_000)}b`],
  ["a heading of closing marks", () => `# ${" #".repeat(150_000)}a`],
  ["quotation marks", () => `zebra ${'"'.repeat(300_000)}`],
  ["titles of targets", () => '[a]: b "\n'.repeat(30_000)],
  ["labels over lines", () => "[a\n".repeat(100_000)],
  ["declarations", () => `a ${"<!A ".repeat(100_000)}`],
  ["scripts", () => `a ${"<script>".repeat(50_000)}`],
  ["attributes", () => `<a ${"b='".repeat(100_000)}`],
  ["backticks of every length", () => Array.from({ length: 700 }, (_, index) => "`".repeat(index + 1)).join(" ")],
  ["parentheses", () => "[a](((((((((((".repeat(20_000)],
  ["containers", () => `${"> - ".repeat(100)}x\n${`${"> - ".repeat(50)}y\n`.repeat(1000)}`],
  ["underlines", () => `${"a\n".repeat(100_000)}===\n`],
  ["tables", () => `${"a|b\n".repeat(50_000)}-|-\n`],
])("a text of %s takes a moment", (_, make) => {
  const text = make();
  const start = cpuTime();
  sentences(indexedWords(readMarkdown(text)).words);
  expect(cpuTime() - start).toBeLessThan(2500);
});
