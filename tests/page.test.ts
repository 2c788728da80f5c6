import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { splitFrontMatter } from "../src/format/split-front-matter.ts";
import { plainMarkdown } from "../src/markdown/plain-markdown.ts";
import { temporaryLibrary } from "./adapter/temporary-library.ts";
import { root, runBrief } from "./run-brief.ts";
import { tooWide } from "./wide-lines.ts";

const ids = readdirSync(`${root}briefs`)
  .filter((name) => name.endsWith(".md"))
  .map((name) => name.slice(0, -3));
const widths = [20, 40, 80, 120];
const formats = ["terminal", "plain"];
const commands = [
  ["list"],
  ["search", "intelligence"],
  ["actors"],
  ["obstacles"],
  ["obstacles", "--evidence"],
  ...ids.flatMap((id) => [
    ["show", id],
    ["summary", id],
    ["actors", id],
    ["obstacles", id],
  ]),
];

/** SGR and OSC 8. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they begin with a control character.
const escapes = /\u001b\[[0-9;]*m|\u001b\]8;[^\u001b]*\u001b\\/g;

/** The runs of letters and digits of a text, in order. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/** The first of the words that does not follow those before it in the text, or null. */
function firstMissing(words: readonly string[], text: readonly string[]): string | null {
  let from = 0;
  for (const word of words) {
    const found = text.indexOf(word, from);
    if (found === -1) return word;
    from = found + 1;
  }
  return null;
}

describe("every page of the bundled library", () => {
  test.each(commands)(
    "%s %s keeps within 20, 40, 80 and 120 columns, but for addresses alone on a line",
    async (...argv) => {
      for (const columns of widths) {
        for (const format of formats) {
          const { out, status } = await runBrief([...argv, "--format", format, "--width", String(columns)]);
          expect(status).toBe(0);
          expect(tooWide(out.split("\n"), columns), `${format} at ${columns}`).toEqual([]);
        }
      }
    },
  );

  test.each(ids)("show %s prints every address of its sources and body in one piece, at any width", async (id) => {
    const text = readFileSync(`${root}briefs/${id}.md`, "utf8");
    const addresses = new Set(text.match(/https?:\/\/[^\s"<>]+/g));
    expect(addresses.size).toBeGreaterThan(5);
    for (const columns of widths) {
      for (const options of [
        ["--format", "plain"],
        ["--color", "always"],
      ]) {
        const { out } = await runBrief(["show", id, ...options, "--width", String(columns)]);
        const shown = out.replace(escapes, "");
        expect(
          Array.from(addresses).filter((address) => !shown.includes(address)),
          `${options.join(" ")} at ${columns}`,
        ).toEqual([]);
      }
    }
  });

  test.each(ids)("show %s prints every word of the body, in order, at any width", async (id) => {
    const { body } = splitFrontMatter(readFileSync(`${root}briefs/${id}.md`, "utf8"));
    const words = wordsOf(plainMarkdown(body));
    expect(words.length).toBeGreaterThan(250);
    for (const columns of [0, ...widths]) {
      const { out } = await runBrief(["show", id, "--format", "terminal", "--width", String(columns)]);
      expect(firstMissing(words, wordsOf(out)), `at ${columns}`).toBeNull();
    }
  });

  test.each(ids)("show %s in colour is the same text as without", async (id) => {
    const plain = await runBrief(["show", id, "--format", "terminal"]);
    const colored = await runBrief(["show", id, "--format", "terminal", "--color", "always"]);
    expect(colored.out).not.toBe(plain.out);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: SGR is what the colour adds.
    expect(colored.out.replace(/\u001b\[[0-9;]*m/g, "")).toBe(plain.out);
  });
});

test("a name with nothing to tell beside it takes the line", async () => {
  const name = "Ministry of Foreign Affairs of Japan";
  const text = `---\ntitle: T\nactors: [Seoul, "${name}"]\nobstacles: [Doubt]\n---\n`;
  const place = temporaryLibrary({ "t.md": text });
  const { out } = await runBrief(["summary", `${place}/t.md`, "--format", "terminal"], { columns: 80 });
  expect(out.replace(escapes, "")).toContain(`\n${name}\n`);
});
