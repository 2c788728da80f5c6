import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readMarkdown } from "../../src/markdown/read-markdown.ts";
import { sections } from "../../src/markdown/sections.ts";
import { root } from "../run-brief.ts";

const home = mkdtempSync(join(tmpdir(), "brief-readme-"));
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** The lines of a chapter's first shell block. */
function shellLines(title: string): string[] {
  const lines = readFileSync(`${root}README.md`, "utf8").split("\n");
  const found = sections(readMarkdown(lines.join("\n"))).find((section) => section.title === title);
  const chapter = lines.slice(found?.start, found?.end).join("\n");
  return (/```sh\n([\s\S]*?)```/.exec(chapter)?.[1] ?? "").trim().split("\n");
}

/** Types a line into a shell of a person who has nothing yet. */
function type(line: string, shell = "bash") {
  const { stdout, stderr, status } = spawnSync(shell, ["-c", line], {
    cwd: root,
    encoding: "utf8",
    env: { PATH: `${root}tests/with-programs/bin:${process.env["PATH"]}`, HOME: home, LANG: "C.UTF-8" },
  });
  return { stdout, stderr, status };
}

describe("the first ten minutes, line by line", () => {
  test.each(shellLines("The first ten minutes"))("%s", (line) => {
    const { stdout, stderr, status } = type(line);
    expect([stderr, status]).toEqual(["", 0]);
    expect(stdout === "").toBe(line.startsWith("brief check"));
  });
});

describe("the lines for a shell's own file", () => {
  const [bash = "", zsh = "", fish = ""] = shellLines("In the shell");
  test.each([
    ["bash", bash],
    ["zsh", `autoload -Uz compinit; compinit -u; ${zsh}`],
    ["fish", fish],
  ])("%s takes its own", (shell, line) => {
    expect(type(line, shell)).toEqual({ stdout: "", stderr: "", status: 0 });
  });
});
