import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readHtml } from "../../src/source/read-html.ts";
import type { SourceDocument } from "../../src/source/source-document.ts";
import { cpuTime } from "../cpu-time.ts";
import { root } from "../run-brief.ts";

const folder = `${root}tests/fixtures/pages/`;
const names = readdirSync(folder)
  .filter((name) => name.endsWith(".html"))
  .map((name) => name.slice(0, -5));

/** A saved page as it is read. */
async function readPage(bytes: Uint8Array): Promise<SourceDocument> {
  for await (const document of readHtml({ name: "page.html", bytes }, { url: null, whole: false })) return document;
  throw new Error("no document");
}

/** What a person marked as the page's own: fields, a blank line, the text. */
function expected(name: string) {
  const [head = "", ...text] = readFileSync(`${folder}${name}.txt`, "utf8").split("\n\n");
  const fields = head
    .split("\n")
    .map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1).trim()]);
  return { fields: Object.fromEntries(fields), text: text.join(" ") };
}

/** Words, and single characters of scripts without spaces. */
function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]|[\p{L}\p{N}]+/gu) ?? [];
}

/** The harmonic mean of how much was found of what there is, and of what was found is. */
function f1(found: readonly string[], wanted: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1);
  let both = 0;
  for (const word of found) {
    const count = left.get(word) ?? 0;
    if (count > 0) both += 1;
    left.set(word, count - 1);
  }
  return (2 * both) / (found.length + wanted.length);
}

/** The words of Markdown, its marks and the targets of its links left out. */
function plainWords(body: string): string[] {
  const bare = body
    .replace(/\]\([^()\s]*\)/g, "]")
    .replace(/\[\^[^\]]*\]:?/g, "")
    .replace(/^(?:\d+\.|-) /gm, "");
  return words(bare);
}

describe("readHtml()", () => {
  test.each([
    ["lists", "<ul><li>"],
    ["tables", "<table><tr><td>"],
    ["what is called a date, or a writer", '<div class="date">x<div class="author">y'],
  ])("%s in one another, many times over, are read soon", async (_, piece) => {
    const before = cpuTime();
    const page = await readPage(
      Buffer.from(`<html><body><h1>Title of it</h1>${piece.repeat(600)}${"The text. ".repeat(20)}`),
    );
    expect(page.body).toContain("The text");
    expect(cpuTime() - before).toBeLessThan(5000);
  });

  test.each(names)("the text and metadata of %s are its own", async (name) => {
    const page = await readPage(readFileSync(`${folder}${name}.html`));
    const { fields, text } = expected(name);
    const { title, date, publisher, authors, language, url } = page;
    const said = { title, date, publisher, author: authors.join(", "), language, url };
    expect(Object.fromEntries(Object.entries(said).map(([key, value]) => [key, value ?? ""]))).toEqual(fields);
    expect(f1(plainWords(page.body), words(text)), page.body).toBeGreaterThanOrEqual(0.97);
  });
});
