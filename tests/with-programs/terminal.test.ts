import { execFileSync } from "node:child_process";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../run-brief.ts";

const session = `brief-test-${process.pid}`;

function tmux(...args: string[]): string {
  return execFileSync("tmux", ["-L", session, ...args], { encoding: "utf8" });
}

/** Types a line into the terminal and waits until the screen shows what is expected. */
async function type(line: string, expected: RegExp): Promise<string> {
  tmux("send-keys", "-t", session, "-l", line);
  tmux("send-keys", "-t", session, "Enter");
  return waitFor(expected);
}

async function waitFor(expected: RegExp): Promise<string> {
  let screen = "";
  for (let tries = 0; tries < 100; tries += 1) {
    screen = tmux("capture-pane", "-p", "-t", session);
    if (expected.test(screen)) return screen;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`the screen never showed ${expected}:\n${screen}`);
}

beforeAll(() => {
  const path = `${root}tests/with-programs/bin:${process.env["PATH"]}`;
  const shell = `env -i PATH=${path} TERM=screen-256color LANG=C.UTF-8 HOME=/nonexistent PS1='> ' bash --norc --noprofile`;
  tmux("-f", "/dev/null", "new-session", "-d", "-s", session, "-x", "80", "-y", "24", "-c", root, shell);
});

afterAll(() => tmux("kill-server"));

describe("in a real terminal", () => {
  test("a short list stays inline, with a header, no pager", async () => {
    const screen = await type("clear; brief list --limit 2; echo status=$?", /status=0/);
    expect(screen).toMatch(/^id +date +title/m);
  });

  test("a long page is paged, and q leaves the screen sane", async () => {
    const screen = await type("clear; brief show gsomia-2016; echo status=$?", /^:/m);
    expect(screen).toContain("Seoul and Tokyo reopen the intelligence-pact talks");
    tmux("send-keys", "-t", session, "q");
    await waitFor(/status=0/);
    await type("clear; echo still here", /^still here/m);
  });

  test("Ctrl-C in the pager leaves the pager running, as with git", async () => {
    await type("clear; brief show gsomia-2016; echo status=$?", /^:/m);
    tmux("send-keys", "-t", session, "C-c");
    tmux("send-keys", "-t", session, "q");
    await waitFor(/status=0/);
  });

  test("a pager that cannot start falls back to the screen", async () => {
    const screen = await type("clear; PAGER=no-such-pager brief list --limit 1; echo status=$?", /status=0/);
    expect(screen).toMatch(/^id +date +title/m);
  });

  test("lines fit the terminal's width, also after it was resized", async () => {
    tmux("resize-window", "-t", session, "-x", "40", "-y", "50");
    const screen = await type(
      "clear; brief summary tisa-2014 --no-pager | cat >/dev/null; brief --no-pager; echo status=$?",
      /status=0/,
    );
    expect(screen).toContain("brief summary");
    tmux("resize-window", "-t", session, "-x", "80", "-y", "24");
  });

  test("TERM=dumb has neither colour nor pager, any other has", async () => {
    const styled = () => tmux("capture-pane", "-e", "-p", "-t", session).includes("[1m");
    await type("clear; TERM=dumb brief summary tisa-2014; echo status=$?", /status=0/);
    expect(styled()).toBe(false);
    await type("clear; brief list --limit 2; echo status=$?", /status=0/);
    expect(styled()).toBe(true);
  });
});
