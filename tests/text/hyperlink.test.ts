import { expect, test } from "vitest";
import { hyperlink, safeHyperlink } from "../../src/text/hyperlink.ts";

test.each([
  ["https may pass", "https://example.org/a+b?c=%20#d", true],
  ["the scheme's case does not count", "HTTP://example.org", true],
  ["mailto may pass", "mailto:a@example.org", true],
  ["javascript may not", "javascript:alert(1)", false],
  ["a file may not", "file:///etc/passwd", false],
  ["a scheme alone may not", "https://", false],
  ["an escape inside may not", "https://a.org/\u001b\\", false],
  ["a line's end may not", "https://a.org\n", false],
  ["a space before may not", " https://a.org", false],
  ["letters outside ASCII may not", "https://例え.jp", false],
])("%s", (_, url, isSafe) => {
  expect(safeHyperlink(url)).toBe(isSafe ? url : null);
});

test("a hyperlink is OSC 8 with its URL unchanged, ended by ST", () => {
  expect(hyperlink("https://a.org/b+c", "text")).toBe("\u001b]8;;https://a.org/b+c\u001b\\text\u001b]8;;\u001b\\");
});
