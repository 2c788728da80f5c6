import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { tooWide } from "../wide-lines.ts";
import { openTerminal, type Terminal } from "./tmux.ts";

let terminal: Terminal;
beforeAll(() => {
  terminal = openTerminal();
});
afterAll(() => terminal.close());

/** Resizes the terminal of a shell that waits, and lets that notice. */
async function resize(columns: number, rows: number): Promise<void> {
  terminal.resize(columns, rows);
  await terminal.run(`until [ "$(stty size)" = "${rows} ${columns}" ]; do sleep 0.05; done; echo fits`, /^fits/m);
}

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
    // What is typed while less answers the signal, less throws away.
    await new Promise((resolve) => setTimeout(resolve, 700));
    terminal.press("q");
    await terminal.waitFor(/status=0/);
  });

  test("a pager that cannot start falls back to the screen", async () => {
    const screen = await terminal.run("PAGER=no-such-pager brief list --limit 1; echo status=$?", /status=0/);
    expect(screen).toMatch(/^id +date +title/m);
  });

  test.each([
    "LESS=-M",
    "LESS=",
    "LESS=-iFX",
    "LESS='-X -Pread on'",
    "LESS=-+R",
    "LESS=-r",
    "LESS=-M PAGER='less -X'",
    "LESS=-M PAGER='tee /dev/null | less -X'",
    "PAGER='LESS=-M less'",
    "PAGER='env LESS=-M less -X'",
    "LESS=-M PAGER='sh -c less'",
    "LESS=-M PAGER=more",
  ])("colours are colours in the pager with %s", async (set) => {
    await terminal.run(`${set} brief show gsomia-2016 --color always; echo status=$?`, /Seoul and Tokyo reopen/);
    const styled = terminal.styled();
    const screen = await terminal.waitFor(/./);
    terminal.press("q");
    await terminal.waitFor(/status=\d/);
    expect(styled).toContain("\u001b[1m");
    expect(screen).not.toMatch(/ESC|\^\[|\[\d+m/);
  });

  test("an address wider than the screen is one line in the pager, whole", async () => {
    await terminal.run("LESS=-M brief show gsomia-2016; echo status=$?", /Seoul and Tokyo reopen/);
    terminal.press("G");
    await terminal.waitFor(/CNNi\+-\+World/);
    const lines = terminal.lines().map((line) => line.trim());
    terminal.press("q");
    await terminal.waitFor(/status=\d/);
    const address =
      "http://www.cnn.com/2016/09/08/asia/north-korea-seismic-activity/index.html?utm_source=feedburner&utm_medium=feed&utm_campaign=Feed%3A+rss%2Fedition_world+%28RSS%3A+CNNi+-+World%29";
    expect(lines).toContain(address);
  });

  test("an address wider than the screen is one line of the terminal, whole", async () => {
    await terminal.run("brief show gsomia-2016 --no-pager; echo status=$?", /status=0/);
    const wide = terminal.lines().filter((line) => /^ *https?:\/\/\S+$/.test(line) && line.length > 80);
    expect(wide.length).toBeGreaterThan(3);
  });

  test("a pager of one's own gets the page", async () => {
    const screen = await terminal.run(
      "BRIEF_PAGER='sed s/2024/MMXXIV/' brief list --limit 1; echo status=$?",
      /status=0/,
    );
    expect(screen).toContain("MMXXIV");
  });
});

describe("Ctrl-C", () => {
  test("ends a run that waits for input, with 130", async () => {
    await terminal.run("brief show -", /brief show -/);
    await new Promise((resolve) => setTimeout(resolve, 700));
    terminal.press("C-c");
    await terminal.waitFor(/\^C/);
    terminal.type("echo last=$?");
    terminal.press("Enter");
    await terminal.waitFor(/^last=130/m);
  });
});

describe("size", () => {
  test.each([
    [200, 50],
    [80, 24],
    [40, 30],
  ])("a page fits %i columns by %i rows, prose in 100", async (columns, rows) => {
    await resize(columns, rows);
    await terminal.run("brief show gsomia-2016 --no-pager; echo status=$?", /status=0/);
    const page = terminal.lines().filter((line) => !line.startsWith("> "));
    expect(page).toContain("Why it matters");
    expect(
      tooWide(
        page.map((line) => line.trimEnd()),
        Math.min(columns, 100),
      ),
    ).toEqual([]);
    expect(page.some((line) => line.length > Math.min(columns, 100) - 15)).toBe(true);
  });

  test("a terminal that was resized is filled anew by the next run", async () => {
    await resize(120, 40);
    const wide = await terminal.run("brief list --no-pager --limit 5; echo status=$?", /status=0/);
    await resize(50, 40);
    const narrow = await terminal.run("brief list --no-pager --limit 5; echo status=$?", /status=0/);
    expect(widest(wide)).toBeGreaterThan(60);
    expect(narrow).toMatch(/^tscf-2024/m);
    expect(Math.max(...terminal.lines().map((line) => line.trimEnd().length))).toBeLessThanOrEqual(50);
    await resize(80, 24);
  });

  test("a terminal that is made smaller while the pager runs does no harm", async () => {
    await terminal.run("brief show gsomia-2016; echo status=$?", /^:/m);
    terminal.resize(40, 10);
    await terminal.waitFor(/^:/m);
    terminal.resize(80, 24);
    terminal.press("q");
    await terminal.waitFor(/status=0/);
    await resize(80, 24);
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
      const styles = screen.split("\u001b[").map((part) => /^[\d;]+(?=m)/.exec(part)?.[0] ?? "");
      const codes = styles.flatMap((style) => style.split(";").map(Number));
      expect(codes).toContain(1);
      // Text in white, black or their bright kin; backgrounds of any colour.
      const unreadable = codes.filter((code) => [30, 37, 90, 97].includes(code) || (code >= 40 && code <= 47));
      expect(unreadable).toEqual([]);
    }
  });
});

/** A page in a terminal whose own background is that colour. */
async function openStyled(background: string): Promise<string> {
  const window = openTerminal({ rows: 100, background });
  try {
    await window.run("brief show gsomia-2016 --no-pager; echo status=$?", /status=0/);
    return window.styled();
  } finally {
    window.close();
  }
}

describe("choosing", () => {
  test("fzf picks a brief, with a live preview of the page", async () => {
    expect(await pick("Three ministries")).toContain("What to watch");
  }, 90_000);
});

/**
 * The screen after a title was typed into the README's line for fzf, and Enter pressed. Debian's fzf 0.38 at times does not end on
 * Enter, whatever the preview is (`cat` too); so it may be started anew.
 */
async function pick(title: string, tries = 6): Promise<string> {
  const window = openTerminal({ columns: 160, rows: 40 });
  const line =
    "brief list --quiet | fzf --delimiter '\\t' --with-nth 2,3 --preview 'brief show {1} --quiet --color always --width $FZF_PREVIEW_COLUMNS' | cut -f1 | xargs -r brief summary --no-pager; echo status=$?";
  try {
    await window.run(line, /\d+\/\d+/);
    window.type(`'${title}`);
    await window.waitFor(new RegExp(`│ ${title}[^]*Key actors`));
    window.press("Enter");
    return await window.waitFor(/status=0/);
  } catch (error) {
    if (tries === 1) throw error;
    return await pick(title, tries - 1);
  } finally {
    window.close();
  }
}
