import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { commands } from "../../src/command/all.ts";
import { root } from "../run-brief.ts";

/** The manual page as `man` shows it, and what it has against it. */
const { stdout, stderr } = spawnSync("man", ["--warnings", "-l", `${root}dist/brief.1.gz`], {
  encoding: "utf8",
  env: { ...process.env, LANG: "C.UTF-8", MANWIDTH: "80", MANPAGER: "cat", MAN_KEEP_FORMATTING: "" },
});

test("man has nothing against the manual page", () => {
  expect(stderr).toBe("");
});

test.each(commands)("the manual page tells of brief $name", async ({ name, load }) => {
  expect(stdout).toMatch(new RegExp(`^ {3}brief ${name}\\b`, "m"));
  for (const { line } of (await load()).examples) expect(stdout.replaceAll(/\s+/g, " ")).toContain(line);
});

test.each(["NAME", "SYNOPSIS", "COMMANDS", "OPTIONS", "FORMAT", "QUERY", "OUTPUT", "ENVIRONMENT", "JSON"])(
  "the manual page has the section %s, and no Markdown in it",
  (title) => {
    const section = stdout.split(/^(?=[A-Z]+$)/m).find((text) => text.startsWith(`${title}\n`)) ?? "";
    expect(section.split("\n").length).toBeGreaterThan(2);
    expect(section).not.toMatch(/\*\*|\]\(|^ *\|/m);
  },
);
