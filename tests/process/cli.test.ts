import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../run-brief.ts";

const brief = `${root}bin/brief.js`;
const home = mkdtempSync(join(tmpdir(), "brief-home-"));
const environment = { PATH: process.env["PATH"], HOME: home };

/** Runs a shell command line in which `brief` is the built program, and says what it left behind. */
function shell(line: string, env: Record<string, string> = {}) {
  const script = `brief() { '${process.execPath}' '${brief}' "$@"; }\n${line}`;
  const { stdout, stderr, status } = spawnSync("bash", ["-c", script], {
    cwd: root,
    encoding: "utf8",
    env: { ...environment, ...env },
  });
  return { stdout, stderr, status };
}

describe("the built program", () => {
  test("lists briefs with nothing on stderr", () => {
    const { stdout, stderr, status } = shell("brief list --fields id");
    expect([stdout.split("\n").includes("gsomia-2016"), stderr, status]).toEqual([true, "", 0]);
  });

  test("searches with the SQLite of this Node, with nothing on stderr", () => {
    const { stdout, stderr, status } = shell("brief search secrecy pact thaad relay --fields id --limit 1 | wc -l");
    expect([stdout, stderr, status]).toEqual(["1\n", "", 0]);
  });

  test("ends quietly with 0 when its reader has seen enough", () => {
    const big = join(home, "big.md");
    writeFileSync(big, "A line of text that goes on and on.\n\n".repeat(40_000));
    const { stdout, stderr } = shell(`brief show ${big} | head -1; echo "\${PIPESTATUS[0]}"`);
    expect([stdout, stderr]).toEqual(["A line of text that goes on and on.\n0\n", ""]);
  });

  test("writes all of it for a reader that is slow", () => {
    const big = join(home, "slow.md");
    writeFileSync(big, "A line of text that goes on and on.\n\n".repeat(40_000));
    const { stdout, stderr } = shell(`brief show ${big} | (sleep 0.5; wc -l)`);
    expect([stdout.trim(), stderr]).toEqual(["79999", ""]);
  });

  test("says in one line, with status 2, that the disk is full", () => {
    const { stderr, status } = shell("brief show gsomia-2016 > /dev/full");
    expect([stderr, status]).toEqual(["brief: standard output cannot be written: ENOSPC\n", 2]);
  });

  test("works with stdout and stdin closed", () => {
    expect(shell("brief list >&- 2>/dev/null").status).not.toBe(1);
    expect(shell("brief list --fields id --limit 1 <&-").status).toBe(0);
  });

  test("reads Markdown from standard input, also when it comes slowly", () => {
    const { stdout, status } = shell("(printf '# One\\n'; sleep 0.3; printf '\\ntwo\\n') | brief show -");
    expect([stdout, status]).toEqual(["One\n\ntwo\n", 0]);
  });

  test("reads a link and a pipe that are named as files", () => {
    const target = join(home, "target.md");
    writeFileSync(target, "linked\n");
    expect(shell(`ln -sf ${target} ${home}/link.md; brief show ${home}/link.md`).stdout).toBe("linked\n");
    expect(shell("brief show <(printf piped)").stdout).toBe("piped\n");
  });

  test("runs without HOME, and finds the user's own library with it", () => {
    expect(shell("env -u HOME node bin/brief.js list --fields id").status).toBe(0);
    const own = "mkdir -p $HOME/.local/share/brief && printf -- '# Mine' > $HOME/.local/share/brief/mine.md";
    expect(shell(`${own}; brief list --fields id,title --sort id | grep mine`).stdout).toBe("mine\tMine\n");
    expect(shell("brief list --fields id", { XDG_DATA_HOME: "/nonexistent" }).stdout).not.toContain("mine");
  });

  test("names options and ids with control characters without letting them through", () => {
    const { stderr, status } = shell("brief show $'\\e]52;c;aGk=\\a\\xe2\\x80\\xaeevil'");
    expect([stderr, status]).toEqual(['brief: no brief is called "␛]52;c;aGk=␇evil"; brief list shows the ids\n', 2]);
  });

  test("makes a brief to fill in, never overwrites, and check has nothing against it", () => {
    const data = { XDG_DATA_HOME: join(home, "not", "yet") };
    const path = join(home, "not/yet/brief/nile-2025.md");
    expect(shell("brief new nile-2025", data)).toEqual({ stdout: `${path}\n`, stderr: "", status: 0 });
    expect(shell("brief new nile-2025", data)).toEqual({
      stdout: "",
      stderr: `brief: ${path} is there already; nothing was written\n`,
      status: 2,
    });
    expect(shell(`brief check ${path}`, data)).toEqual({ stdout: "", stderr: "", status: 0 });
    // Its samples are valid, too, once they are no comments.
    const filled = `sed 's/^#  /  /' ${path} > ${home}/filled.md`;
    expect(shell(`${filled}; brief check ${home}/filled.md`)).toEqual({ stdout: "", stderr: "", status: 0 });
    expect(shell(`brief obstacles ${home}/filled.md --fields what`).stdout).toBe("Most voters oppose the pact\n");
    expect(shell("brief list --fields title --actor nobody; brief show nile-2025 | head -1", data).stdout).toBe(
      "Nile 2025\n",
    );
    expect(shell("brief new Nile", data).stderr).toMatch(/^brief: "Nile" is no id; expected .*; try nile\n$/);
    // A letter and its accent are one letter in an id, however they were typed.
    expect(shell("brief new e\u0301te", data).stdout).toBe(`${join(home, "not/yet/brief")}/\u00e9te.md\n`);
    expect(shell("brief new ../escape", data).status).toBe(2);
    expect(shell("env -u HOME -u XDG_DATA_HOME node bin/brief.js new x --library /proc/1", {}).status).toBe(2);
  });

  test("tells a Node that is too old so", () => {
    writeFileSync(join(home, "old.cjs"), "process.getBuiltinModule = undefined;\n");
    expect(shell(`node --require ${home}/old.cjs bin/brief.js list`)).toEqual({
      stdout: "",
      stderr: `brief: Node ${process.versions.node} is too old; expected 20.19, 22.12 or later\n`,
      status: 2,
    });
  });

  test("dies of Ctrl-C as a shell expects", async () => {
    const child = spawn(process.execPath, [brief, "show", "-"], { env: environment, stdio: ["pipe", "pipe", "pipe"] });
    await new Promise((resolve) => setTimeout(resolve, 700));
    child.kill("SIGINT");
    const [code, signal] = await new Promise<[number | null, string | null]>((resolve) =>
      child.on("close", (...end) => resolve(end)),
    );
    expect(signal === "SIGINT" || code === 130).toBe(true);
  });
});
