import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../run-brief.ts";

const home = mkdtempSync(join(tmpdir(), "brief-bundles-"));

/** The bundles that a run loads once the index is there. */
function bundles(args: readonly string[], input = ""): string {
  const run = () =>
    spawnSync(process.execPath, ["--require", "./tests/process/print-bundles.cjs", "bin/brief.js", ...args], {
      cwd: root,
      input,
      encoding: "utf8",
      env: { PATH: process.env["PATH"], HOME: home, XDG_CACHE_HOME: home },
    });
  run();
  return run().stderr.trim();
}

test.each([
  ["list"],
  ["list --json"],
  ["search intelligence"],
  ["summary gsomia-2016"],
  ["actors"],
  ["obstacles --evidence"],
  ["--help"],
])("%s loads its command alone, neither Markdown nor YAML nor colours", (line) => {
  const [name = ""] = line.split(" ");
  expect(bundles(line.split(" "))).toBe(
    [`${name === "--help" ? "start-page" : name}.cjs`, "main.cjs"].sort().join(" "),
  );
});

test("status, which only looks for the program that reads pictures, loads nothing that runs it", () =>
  expect(bundles(["status"])).toBe("main.cjs status.cjs"));

test("show loads Markdown, and the highlighter only for code in a known language on a decorated page", () => {
  const colored = ["show", "-", "--color", "always"];
  expect(bundles(["show", "gsomia-2016"])).toBe("main.cjs markdown-text.cjs show.cjs");
  expect(bundles(colored, "```\nconst a = 1;\n```\n")).not.toContain("highlight.cjs");
  expect(bundles(colored, "```klingon\nconst a = 1;\n```\n")).not.toContain("highlight.cjs");
  expect(bundles(["show", "-"], "```js\nconst a = 1;\n```\n")).not.toContain("highlight.cjs");
  expect(bundles(colored, "```js\nconst a = 1;\n```\n")).toContain("highlight.cjs");
});

test("the signs of formulas are loaded only where there are any, on a decorated page", () => {
  const decorated = ["show", "-", "--color", "always"];
  expect(bundles(decorated, "Of $x^2$ it is\n")).toContain("draw-formula.cjs");
  expect(bundles(decorated, "From $5 to $6 it cost\n")).not.toContain("draw-formula.cjs");
  expect(bundles(["show", "-"], "Of $x^2$ it is\n")).not.toContain("draw-formula.cjs");
});

test("what reads diagrams is loaded only where there are any", () => {
  expect(bundles(["show", "-"], "```mermaid\ntimeline\n2002: a\n```\n")).toContain("draw-diagram.cjs");
  expect(bundles(["show", "-"], "A mermaid in\n\n```\ncode\n```\n")).not.toContain("draw-diagram.cjs");
});

test("the names of emoji and TOML are loaded only where there are any", () => {
  expect(bundles(["show", "-"], "At 10:30:45 :smile: it was\n")).toContain("emoji.cjs");
  expect(bundles(["show", "-"], "At 10:30:45 it was\n")).not.toContain("emoji.cjs");
  expect(bundles(["show", "-"], '+++\ntitle = "T"\n+++\n')).toContain("toml.cjs");
  expect(bundles(["show", "-"], "---\ntitle: T\n---\n")).not.toContain("toml.cjs");
});

test("the table of entities is loaded with the first that is none of the usual", () => {
  expect(bundles(["show", "-"], "Caf&eacute;\n")).toContain("entity-names.cjs");
  expect(bundles(["show", "-"], "a &amp; b &lt; c&nbsp;d &#233;\n")).not.toContain("entity-names.cjs");
});

test("each kind of file loads its own reader alone", () => {
  const page = "tests/fixtures/pages/channel-nine.html";
  const text = "tests/fixtures/texts/lake-talks.txt";
  const readers = (file: string) => bundles(["import", file, "--dry-run"]).match(/(?:read|html)-[\w-]+(?=\.cjs)/g);
  expect(readers(text)).toEqual(["read-text"]);
  expect(readers(page)).toEqual(["html-to-markdown", "read-html"]);
  expect(bundles(["show", text])).not.toContain("read-source");
});

test("a file of another kind loads what reads its kind alone", () => {
  const mail = "From: Ann <a@example.org>\nTo: b@example.org\nSubject: Talks\n\nText.\n";
  const feed = '<rss version="2.0"><channel><title>C</title><item><title>A</title></item></channel></rss>';
  const readers = (input: string) => bundles(["summary", "-"], input).match(/\b(?:read-\w+|html-to-markdown)\.cjs/g);
  expect(readers(mail)).toEqual(["read-mail.cjs", "read-source.cjs"]);
  expect(readers(feed)).toEqual(["read-feed.cjs", "read-source.cjs"]);
});
