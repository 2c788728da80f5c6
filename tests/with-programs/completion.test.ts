import { spawnSync } from "node:child_process";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../run-brief.ts";
import { openTerminal, type Terminal } from "./tmux.ts";

/** The line as it stands after one Tab, without the prompt. */
async function completed(terminal: Terminal, typed: string, expected: string): Promise<void> {
  // Not Ctrl-C, which would overtake a completion that runs still.
  terminal.press("C-u");
  await terminal.waitFor(/^>\s*$(?![\s\S]*\S)/m);
  await terminal.run("echo ready", /^ready/m);
  terminal.type(typed);
  terminal.press("Tab");
  const literal = expected.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  // The end of the line counts: what is completed to the end has a space behind it, which tmux cuts off.
  await terminal.waitFor(new RegExp(`^> ${literal}$`, "m"));
}

const unambiguous: readonly (readonly [string, string])[] = [
  ["brief sim", "brief similar"],
  ["brief show tis", "brief show tisa-2014"],
  ["brief summary tisa-2014 gsomia-201", "brief summary tisa-2014 gsomia-201"],
  ["brief list --sinc", "brief list --since"],
  ["brief obstacles --severity me", "brief obstacles --severity medium"],
  ["brief obstacles --severity high,me", "brief obstacles --severity high,medium"],
  ["brief list --actor park-g", "brief list --actor park-geun-hye"],
  ["brief ties Seou", "brief ties Seoul"],
  ["brief show TISA", "brief show tisa-2014"],
  ["brief list --region eur", "brief list --region Europe"],
  ["brief list --actor=park-g", "brief list --actor=park-geun-hye"],
  ["brief --library briefs list --tag counter-t", "brief --library briefs list --tag counter-terrorism"],
  ["brief show README.m", "brief show README.md"],
  ["brief check tests/fix", "brief check tests/fixtures/"],
  ["brief completion f", "brief completion fish"],
];

describe("bash", () => {
  let terminal: Terminal;
  beforeAll(async () => {
    terminal = openTerminal({ columns: 100 });
    await terminal.run('eval "$(brief completion bash)"; echo taught', /^taught/m);
  });
  afterAll(() => terminal.close());

  test.each<readonly [string, string]>([
    ...unambiguous,
    ["brief show gsomia-2016 --section Why", "brief show gsomia-2016 --section Why\\ it\\ matters"],
    ['brief show gsomia-2016 --section "Why', 'brief show gsomia-2016 --section "Why it matters"'],
    ["brief list --region=North\\ A", "brief list --region=North\\ America"],
  ])("%s", (typed, expected) => completed(terminal, typed, expected));

  test("a second Tab lists ids with titles", async () => {
    await completed(terminal, "brief show gsomia-201", "brief show gsomia-201");
    terminal.press("Tab");
    const screen = await terminal.waitFor(/gsomia-2012 {2}/);
    expect(screen).toMatch(/^gsomia-2012 {2}The pact that was called off within the hour/m);
  });
});

describe("zsh", () => {
  let terminal: Terminal;
  beforeAll(async () => {
    terminal = openTerminal({ shell: "zsh -f", columns: 100 });
    await terminal.run('autoload -Uz compinit; compinit -u; eval "$(brief completion zsh)"; echo taught', /^taught/m);
  });
  afterAll(() => terminal.close());

  test.each<readonly [string, string]>([
    ...unambiguous,
    ["brief show gsomia-2016 --section Why", "brief show gsomia-2016 --section Why\\ it\\ matters"],
    ['brief show gsomia-2016 --section "Why', 'brief show gsomia-2016 --section "Why it matters"'],
  ])("%s", (typed, expected) => completed(terminal, typed, expected));

  test("Tab lists ids with titles", async () => {
    await completed(terminal, "brief show gsomia-201", "brief show gsomia-201");
    const screen = await terminal.waitFor(/^gsomia-2012 /m);
    expect(screen).toMatch(/^gsomia-2012 +-- The pact that was called off within the hour/m);
  });
});

/** What fish would offer for a line. */
function fish(line: string): string[] {
  const script = `brief completion fish | source; complete -C '${line}'`;
  const { stdout, stderr } = spawnSync("fish", ["--no-config", "-c", script], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, PATH: `${root}tests/with-programs/bin:${process.env["PATH"]}`, LANG: "C.UTF-8" },
  });
  expect(stderr).toBe("");
  return stdout.trimEnd().split("\n");
}

describe("fish", () => {
  test.each<[string, string[]]>([
    ["brief sim", ["similar\tBriefs like this one, by its most telling words"]],
    ["brief show tis", ["tisa-2014\tThree ministries, one hub: the 2014 information-sharing arrangement"]],
    ["brief obstacles --severity high,me", ["high,medium"]],
    ["brief list --actor=park-g", ["--actor=park-geun-hye\tPark Geun-hye"]],
    ['brief show gsomia-2016 --section "Why', ["Why it matters"]],
    ["brief show README.m", ["README.md"]],
    ["brief --library bri", ["briefs/"]],
    ["brief completion f", ["fish"]],
  ])("%s", (line, expected) => expect(fish(line)).toEqual(expected));
});
