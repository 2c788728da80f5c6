import commonmark from "commonmark-spec";
import { describe, test } from "vitest";
import { expectPage } from "./check-page.ts";

/** Every example of the specification, none left out. */
const examples = commonmark.tests.map((example) => ({
  ...example,
  name: `${example.number} ${example.section}`,
  markdown: example.markdown.replaceAll("→", "\t"),
  html: example.html.replaceAll("→", "\t"),
}));

describe("CommonMark 0.31.2", () => {
  test.each(examples)("$name", ({ markdown, html }) => {
    expectPage(markdown, html);
  });
});
