import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { lastingLibrary } from "../adapter/temporary-library.ts";
import { openTerminal, type Terminal } from "./tmux.ts";

const note = `---
title: Lake talks
date: 2031-03-14
obstacles:
  - what: Fishing unions oppose the deal
    origin: extracted
    evidence: Fishing unions in Uganda strongly oppose the deal.
  - what: The bill is stuck
    origin: extracted
    evidence: The bill is stuck in parliament.
actors:
  - {name: Uganda, kind: state}
---
Talks went on. Fishing unions in Uganda strongly oppose the deal. The bill is stuck in parliament.
`;

let terminal: Terminal;
let home: string;
let path: string;
beforeEach(() => {
  terminal = openTerminal();
  home = lastingLibrary();
  mkdirSync(join(home, "brief"), { recursive: true });
  path = join(home, "brief", "lake.md");
  writeFileSync(path, note);
});

afterEach(() => {
  terminal.close();
  rmSync(home, { recursive: true, force: true });
});

const run = (line: string, expected: RegExp) => terminal.run(`XDG_DATA_HOME=${home} ${line}; echo status=$?`, expected);

/** Typed text is echoed again: no raw mode is left behind. */
async function isSane(): Promise<void> {
  terminal.type("echo ec''hoed");
  await terminal.waitFor(/^> echo ec''hoed$/m);
  terminal.press("Enter");
  await terminal.waitFor(/^echoed$/m);
}

describe("brief review", () => {
  test("goes through what was extracted, a key each, and goes on where it was stopped", async () => {
    const screen = await run("brief review lake", /q stop/);
    expect(screen).toContain("obstacle 1 of 2: Fishing unions oppose the deal");
    expect(screen).toContain("Talks went on. Fishing unions in Uganda strongly oppose the deal. The bill is");
    terminal.press("z", "Left", "Up", "c");
    await terminal.waitFor(/obstacle 2 of 2: The bill is stuck/);
    expect(readFileSync(path, "utf8")).toBe(note.replace("    origin: extracted\n", ""));
    terminal.press("q");
    await terminal.waitFor(/1 confirmed, 0 dismissed, 1 left[\s\S]*status=0/);
    await isSane();
    await run("brief review", /obstacle 1 of 1: The bill is stuck/);
    terminal.press("m");
    await terminal.waitFor(/kind: {2}1 domestic-politics/);
    terminal.press("4");
    await terminal.waitFor(/held by: {2}1 Uganda/);
    terminal.press("Enter");
    await terminal.waitFor(/severity: {2}1 high/);
    terminal.press("1");
    await terminal.waitFor(/1 confirmed, 0 dismissed, 0 left[\s\S]*status=0/);
    expect(readFileSync(path, "utf8")).toContain(
      "  - what: The bill is stuck\n    kind: legal\n    severity: high\n    evidence",
    );
    await run("brief review", /nothing that was extracted waits[\s\S]*status=1/);
  });

  test("Ctrl-C ends it with 130, what was said is kept, and the terminal is as it was", async () => {
    await run("brief review lake", /q stop/);
    terminal.press("d");
    await terminal.waitFor(/obstacle 2 of 2/);
    terminal.press("C-c");
    // The shell ends the whole line with it.
    await terminal.waitFor(/^>\s*$(?![\s\S]*┃)/m);
    terminal.type("echo last=$?");
    terminal.press("Enter");
    await terminal.waitFor(/^last=130/m);
    await isSane();
    expect(readFileSync(path, "utf8")).not.toContain("Fishing unions oppose");
  });

  test("Ctrl-D stops it", async () => {
    await run("brief review lake", /q stop/);
    terminal.press("C-d");
    await terminal.waitFor(/0 confirmed, 0 dismissed, 2 left[\s\S]*status=0/);
    await isSane();
  });
});

describe("brief edit", () => {
  /** An editor that writes what the brief holds then, given arguments of its own. */
  function editor(text: string, status = 0): string {
    const script = join(home, "an editor");
    writeFileSync(join(home, "text"), text);
    writeFileSync(script, `#!/bin/sh\n[ "$1" = --wait ] && [ $# = 2 ] && cp "${home}/text" "$2"\nexit ${status}\n`);
    chmodSync(script, 0o755);
    return `'${script.replace(" ", "\\ ")} --wait'`;
  }

  test("opens VISUAL, with its arguments, and tells what is wrong on return", async () => {
    const broken = note
      .replace("date: 2031-03-14", "date: soon")
      .replace("    origin", "    severity: huge\n    origin");
    const screen = await run(`VISUAL=${editor(broken)} EDITOR=false brief edit lake`, /status=1/);
    expect(screen).toContain('severity is "huge"');
    expect(readFileSync(path, "utf8")).toBe(broken);
    expect(await run(`EDITOR=${editor(note)} brief edit lake`, /status=0/)).not.toContain("severity");
  });

  test.each([
    [
      "no editor at all",
      "VISUAL= EDITOR= brief edit lake",
      /there is no editor; set VISUAL or EDITOR to one[\s\S]*status=2/,
    ],
    ["one that fails", "EDITOR=false brief edit lake", /the editor "false" ended with 1[\s\S]*status=2/],
    ["one that is not there", "EDITOR=no-such-editor brief edit lake", /ended with 127[\s\S]*status=2/],
  ])("%s is one line, and status 2", async (_, line, expected) => {
    await run(line, expected);
  });

  test("leaves the screen to an editor of the screen", async () => {
    const hasVi = execFileSync("sh", ["-c", "command -v vi || true"], { encoding: "utf8" }) !== "";
    await run(`EDITOR=${hasVi ? "vi" : "'less -X'"} brief edit lake`, /title: Lake talks/);
    terminal.type(hasVi ? ":q!\n" : "q");
    await terminal.waitFor(/status=0/);
    await isSane();
  });
});
