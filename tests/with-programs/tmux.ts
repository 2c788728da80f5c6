import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../run-brief.ts";

/** A shell in a terminal of its own, to type at and to look at. */
export interface Terminal {
  /** Types text as it is, without Enter. */
  readonly type: (text: string) => void;
  /** Presses keys by their names in tmux: `Enter`, `Tab`, `C-c`. */
  readonly press: (...keys: readonly string[]) => void;
  /** Types a line into a cleared screen, and waits until the screen shows what is expected; not in the line itself. */
  readonly run: (line: string, expected: RegExp) => Promise<string>;
  /** Waits until the screen shows what is expected. */
  readonly waitFor: (expected: RegExp) => Promise<string>;
  /** The lines printed since the screen was cleared, those that the terminal wrapped in one piece. */
  readonly lines: () => string[];
  /** The screen, with its colours and styles as escape sequences. */
  readonly styled: () => string;
  readonly resize: (columns: number, rows: number) => void;
  readonly close: () => void;
}

/** How a terminal is opened. `shell` is a command line; its home is empty and its caches are its own. */
export interface TerminalOptions {
  readonly shell?: string;
  readonly columns?: number;
  readonly rows?: number;
  readonly term?: string;
  /** The colour of the terminal's own background. */
  readonly background?: string;
}

let opened = 0;

/** Opens a terminal in tmux, in the project's root, in which `brief` is the built program. */
export function openTerminal(options: TerminalOptions = {}): Terminal {
  const { shell = "bash --norc --noprofile", columns = 80, rows = 24, term = "screen-256color", background } = options;
  opened += 1;
  const server = `brief-test-${process.pid}-${opened}`;
  const home = mkdtempSync(join(tmpdir(), "brief-terminal-"));
  const tmux = (...args: string[]) => execFileSync("tmux", ["-L", server, ...args], { encoding: "utf8" });
  const environment = {
    PATH: `${root}tests/with-programs/bin:${process.env["PATH"]}`,
    TERM: term,
    LANG: "C.UTF-8",
    HOME: home,
    // A shell that is ended writes its history while its home is being removed.
    HISTFILE: "/dev/null",
    PS1: "'> '",
  };
  const assigned = Object.entries(environment).map(([name, value]) => `${name}=${value}`);
  const size = ["-x", String(columns), "-y", String(rows)];
  const command = `env -i ${assigned.join(" ")} ${shell}`;
  tmux("-f", "/dev/null", "new-session", "-d", "-s", "main", ...size, "-c", root, command);

  if (background !== undefined) tmux("set", "-t", "main", "window-style", `bg=${background}`);

  async function waitFor(expected: RegExp): Promise<string> {
    let screen = "";
    for (let tries = 0; tries < 200; tries += 1) {
      screen = tmux("capture-pane", "-p", "-t", "main");
      if (expected.test(screen)) return screen;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`the screen never showed ${expected}:\n${screen}`);
  }

  const type = (text: string) => tmux("send-keys", "-t", "main", "-l", text);
  const press = (...keys: readonly string[]) => tmux("send-keys", "-t", "main", ...keys);
  return {
    type,
    press,
    run: async (line, expected) => {
      type("clear");
      press("Enter");
      await waitFor(/^\S* ?\n*$/);
      tmux("clear-history", "-t", "main");
      type(line);
      press("Enter");
      return waitFor(expected);
    },
    waitFor,
    lines: () => tmux("capture-pane", "-p", "-J", "-S", "-", "-t", "main").split("\n"),
    styled: () => tmux("capture-pane", "-e", "-p", "-t", "main"),
    resize: (width, height) => tmux("resize-window", "-t", "main", "-x", String(width), "-y", String(height)),
    close: () => {
      tmux("kill-server");
      rmSync(home, { recursive: true, force: true });
    },
  };
}
