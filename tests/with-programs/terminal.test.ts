import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openTerminal, type Terminal } from "./tmux.ts";

let terminal: Terminal;
beforeAll(() => {
  terminal = openTerminal();
});
afterAll(() => terminal.close());

/** The widest line of a screen, in columns; the tests' text has no wide characters. */
const widest = (screen: string) => Math.max(...screen.split("\n").map((line) => line.length));

describe("the pager", () => {
  test("a short list stays inline, with a header, no pager", async () => {
    const screen = await terminal.run("brief list --limit 2; echo status=$?", /status=0/);
    expect(screen).toMatch(/^id +date +title/m);
  });

  test("a long page is paged, and q leaves the screen sane", async () => {
    const screen = await terminal.run("brief show gsomia-2016; echo status=$?", /^:/m);
    expect(screen).toContain("Seoul and Tokyo reopen the intelligence-pact talks");
    terminal.press("q");
    await terminal.waitFor(/status=0/);
    await terminal.run("echo still here", /^still here/m);
    // Typed text is echoed again: the pager left no raw mode behind.
    terminal.type("echo ec''hoed");
    await terminal.waitFor(/^> echo ec''hoed$/m);
    terminal.press("C-c");
  });

  test("a page is scrolled to its end, colours and all", async () => {
    await terminal.run("brief show gsomia-2016; echo status=$?", /^:/m);
    expect(terminal.styled()).toContain("[1m");
    terminal.press("G");
    await terminal.waitFor(/^\[\d+\]/m);
    terminal.press("q");
    await terminal.waitFor(/status=0/);
  });

  test("Ctrl-C in the pager leaves the pager running, as with git", async () => {
    await terminal.run("brief show gsomia-2016; echo status=$?", /^:/m);
    terminal.press("C-c");
    terminal.press("q");
    await terminal.waitFor(/status=0/);
  });

  test("a pager that cannot start falls back to the screen", async () => {
    const screen = await terminal.run("PAGER=no-such-pager brief list --limit 1; echo status=$?", /status=0/);
    expect(screen).toMatch(/^id +date +title/m);
  });

  test("a pager of one's own gets the page", async () => {
    const screen = await terminal.run("BRIEF_PAGER='tr a-z A-Z' brief list --limit 1; echo status=$?", /status=0/);
    expect(screen).toContain("TSCF-2024");
  });
});

describe("Ctrl-C", () => {
  test("ends a run that waits for input, with 130", async () => {
    await terminal.run("brief show -; echo status=$?", /brief show -/);
    await new Promise((resolve) => setTimeout(resolve, 700));
    terminal.press("C-c");
    // bash itself leaves a list of commands when one of them dies of Ctrl-C.
    await terminal.waitFor(/\^C/);
    await terminal.run("echo last=$?", /^last=130/m);
  });
});

describe("size", () => {
  test.each([
    [200, 50],
    [80, 24],
    [40, 30],
    [20, 24],
  ])("a page fits %i columns by %i rows, prose at most 100", async (columns, rows) => {
    terminal.resize(columns, rows);
    await terminal.run("stty size", new RegExp(`^${rows} ${columns}$`, "m"));
    // The page's own lines, counted by the terminal's program: none is wrapped a second time by the terminal.
    const command = "brief show gsomia-2016 --no-pager --color never > /dev/tty 2>&1; clear; brief show gsomia-2016";
    const screen = await terminal.run(`${command}; echo status=$?`, /^:/m);
    expect(widest(screen)).toBeLessThanOrEqual(Math.min(columns, 100));
    if (columns >= 100) expect(widest(screen)).toBeGreaterThan(80);
    terminal.press("q");
    await terminal.waitFor(/status=0/);
  });

  test("a terminal that was resized is filled anew by the next run", async () => {
    terminal.resize(120, 40);
    const wide = await terminal.run("brief list --no-pager --limit 5; echo status=$?", /status=0/);
    terminal.resize(50, 40);
    const narrow = await terminal.run("brief list --no-pager --limit 5; echo status=$?", /status=0/);
    expect(widest(wide)).toBeGreaterThan(50);
    expect(narrow).toContain("tscf-2024");
    terminal.resize(80, 24);
  });

  test("a terminal that is made smaller while the pager runs does no harm", async () => {
    await terminal.run("brief show gsomia-2016; echo status=$?", /^:/m);
    terminal.resize(40, 10);
    await terminal.waitFor(/^:/m);
    terminal.resize(80, 24);
    terminal.press("q");
    await terminal.waitFor(/status=0/);
  });
});

describe("colours", () => {
  test("TERM=dumb has neither colour nor pager, any other has", async () => {
    await terminal.run("TERM=dumb brief summary tisa-2014; echo status=$?", /status=0/);
    expect(terminal.styled()).not.toContain("[1m");
    await terminal.run("brief list --limit 2; echo status=$?", /status=0/);
    expect(terminal.styled()).toContain("[1m");
  });

  test("the default theme sets no background, and no white or black text: it is read on light and on dark", async () => {
    for (const background of ["white", "black"]) {
      const screen = await openStyled(background);
      const codes = [...screen.matchAll(/\u001b\[([\d;]*)m/g)].flatMap(([, code = ""]) => code.split(";").map(Number));
      expect(codes).toContain(1);
      // Text in white, black or their bright kin; backgrounds of any colour.
      const unreadable = codes.filter((code) => [30, 37, 90, 97].includes(code) || (code >= 40 && code <= 48));
      expect(unreadable).toEqual([]);
    }
  });
});

/** A page in a terminal whose own background is that colour. */
async function openStyled(background: string): Promise<string> {
  const window = openTerminal({ rows: 60, background });
  try {
    await window.run("brief show gsomia-2016 --no-pager; echo status=$?", /status=0/);
    return window.styled();
  } finally {
    window.close();
  }
}

describe("choosing", () => {
  test("fzf picks a brief, with a live preview of the page", async () => {
    terminal.resize(160, 40);
    const line = "brief list | fzf --delimiter '\\t' --with-nth 2,3 --preview 'brief show {1} --color always --width $FZF_PREVIEW_COLUMNS' | cut -f1 | xargs -r brief summary --no-pager; echo status=$?";
    await terminal.run(line, /\d+\/\d+/);
    terminal.type("putting out an open line");
    terminal.press("C-u");
    terminal.type("tisa");
    terminal.press("C-u");
    terminal.type("'Three ministries");
    await terminal.waitFor(/Bottom line|Three ministries, one hub[\s\S]*Key actors/);
    terminal.press("Enter");
    const screen = await terminal.waitFor(/status=0/);
    expect(screen).toContain("Three ministries, one hub");
    terminal.resize(80, 24);
  });
});
