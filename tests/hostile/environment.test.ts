import { spawn } from "node:child_process";
import { chmodSync, chownSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { lastingLibrary, temporaryLibrary } from "../adapter/temporary-library.ts";
import { root } from "../run-brief.ts";
import { emptyHome, everyCommand, expectSound, expectSoundWarm, misdeeds, program, runHostile } from "./hostile-run.ts";

const isRoot = process.geteuid?.() === 0;
const library = lastingLibrary({
  "one.md": "---\ntitle: One\ndate: 2020-01-01\n---\n# One\n\nWords.\n",
  "two.md": "# Two\n\nOther words.\n",
});
const list = ["list", "--fields", "id", "--sort", "id"];
const listed = "one\ntwo\n";
const big = join(
  lastingLibrary({ "big.md": `${"A line of words that goes on and on. ".repeat(10)}\n\n`.repeat(8000) }),
  "big.md",
);

/** Another user's, or one that may not write. */
const ordinary = isRoot ? { uid: 65_534 } : {};

describe("the answer is the same", () => {
  test.each<[string, Record<string, string | undefined>]>([
    ["without HOME", { HOME: undefined, XDG_CACHE_HOME: undefined }],
    ["with an empty HOME", { HOME: "", XDG_CACHE_HOME: "" }],
    ["with a HOME that is not there", { HOME: "/no/such/home", XDG_CACHE_HOME: undefined }],
    ["with a HOME that is a file", { HOME: "/etc/passwd", XDG_CACHE_HOME: undefined }],
    ["with a HOME that is relative", { HOME: "home", XDG_CACHE_HOME: "cache" }],
    ["with a HOME of 100 kB", { HOME: `/${"h".repeat(100_000)}`, XDG_CACHE_HOME: undefined }],
    ["with a cache in /proc", { XDG_CACHE_HOME: "/proc/1/none" }],
    ["with a cache that is a device", { XDG_CACHE_HOME: "/dev/null" }],
    ["with an odd TERM", { TERM: "\u001b[31m" }],
    ["with a TERM that is dumb", { TERM: "dumb" }],
    ["with COLUMNS of 0", { COLUMNS: "0" }],
    ["with COLUMNS of a thousand million", { COLUMNS: "1000000000" }],
    ["with a pager that is not there", { PAGER: "/no/such/pager" }],
    ["with no PATH", { PATH: "" }],
    ["in a zone that is none", { TZ: "No/Where" }],
    ["with colours forced and forbidden", { FORCE_COLOR: "3", NO_COLOR: "1", CLICOLOR: "0" }],
    ["in 1970", { BRIEF_TEST_TIME: "1000", NODE_OPTIONS: `--require=${root}tests/hostile/fake-clock.cjs` }],
    ["in 2100", { BRIEF_TEST_TIME: "4102444800000", NODE_OPTIONS: `--require=${root}tests/hostile/fake-clock.cjs` }],
    [
      "before 1970",
      { BRIEF_TEST_TIME: "-4102444800000", NODE_OPTIONS: `--require=${root}tests/hostile/fake-clock.cjs` },
    ],
  ])("%s", async (_, environment) => {
    for (let run = 0; run < 2; run += 1) {
      const { stdout, stderr } = expectSound(list, { library, environment });
      expect([stdout, stderr.replace(/^.*\/h+\/\S* has too long a name\n$/, "")]).toEqual([listed, ""]);
    }
    for (const [, args] of await everyCommand("one"))
      await expectSoundWarm(args, { library, environment: { XDG_DATA_HOME: "/proc/none", ...environment } });
  });

  test.each<[string, (cache: string) => void]>([
    ["with an empty cache", () => {}],
    ["with a cache that nobody may write to", (cache) => chmodSync(cache, 0o555)],
    ["with a cache that nobody may enter", (cache) => chmodSync(cache, 0)],
    ["with a cache whose folder is a file", (cache) => writeFileSync(join(cache, "brief"), "")],
    ["with a cache whose folder is a link", (cache) => symlinkSync("/tmp", join(cache, "brief"))],
    ["with a cache whose folder is a link to nothing", (cache) => symlinkSync("nothing", join(cache, "brief"))],
    [
      "with a cache whose folder is another user's",
      (cache) => [
        mkdirSync(join(cache, "brief"), { mode: 0o777 }),
        isRoot && chownSync(join(cache, "brief"), 1234, 1234),
      ],
    ],
    [
      "with a cache whose folder nobody may write to",
      (cache) => [
        mkdirSync(join(cache, "brief"), { mode: 0o500 }),
        isRoot && chownSync(join(cache, "brief"), 65_534, 65_534),
        chmodSync(join(cache, "brief"), 0o500),
      ],
    ],
  ])("%s", (_, prepare) => {
    const cache = temporaryLibrary();
    chmodSync(cache, 0o777);
    prepare(cache);
    for (let run = 0; run < 2; run += 1) {
      const { stdout, stderr } = expectSound(list, {
        library,
        cwd: "/",
        environment: { XDG_CACHE_HOME: cache },
        ...ordinary,
      });
      expect([stdout, stderr]).toEqual([listed, ""]);
    }
  });

  test.each([
    ["in a directory that is gone", "cd $(mktemp -d); rmdir $PWD; brief $@"],
    // Node 24 needs two more to start at all.
    [
      "with twenty descriptors, or as few as Node starts with",
      `few=20; until (ulimit -n $few; '${process.execPath}' /dev/null) 2>/dev/null; do few=$((few + 1)); done; ulimit -n $few; brief $@`,
    ],
    ["with little memory for a stack", "ulimit -s 512; brief $@"],
    ["on a disk that takes no more than 8 kB", "trap '' XFSZ; ulimit -f 8; brief $@"],
    ["on a disk that takes nothing", "trap '' XFSZ; ulimit -f 0; brief $@ | cat"],
    ["without stdin", "brief $@ <&-"],
    ["without stderr", "brief $@ 2>&-"],
    ["with stdin from a directory", "brief $@ < /"],
    ["through a slow pipe", "brief $@ | (sleep 0.5; cat)"],
    ["with other descriptors open", "brief $@ 3</dev/zero 4>/dev/null 5<&0"],
  ])("%s", (_, script) => {
    const environment = { BRIEF_PATH: library, XDG_CACHE_HOME: temporaryLibrary() };
    const run = runHostile(list, { script, environment });
    expect([run.stdout, run.stderr, run.status]).toEqual([listed, "", 0]);
  });
});

describe("standard output", () => {
  test.each([
    // Node opens /dev/null in its place.
    ["closed", "brief $@ >&-", 0, /^$/],
    ["full", "brief $@ > /dev/full", 2, /^brief: standard output cannot be written: ENOSPC\n$/],
    ["full, and stderr, too", "brief $@ > /dev/full 2>/dev/full", 2, /^$/],
    ["read no further than a line", "set -o pipefail; brief $@ | head -1 >/dev/null", 0, /^$/],
    ["read by nobody", "set -o pipefail; brief $@ | true", 0, /^$/],
    ["and standard error read by nobody", "set -o pipefail; brief $@ 2>&1 | true", 0, /^$/],
    [
      "a file that may grow no more",
      "trap '' XFSZ; ulimit -f 1; brief $@ > out",
      2,
      /^brief: standard output cannot be written: E/,
    ],
  ])("%s", (_, script, status, said) => {
    const cwd = temporaryLibrary();
    for (const args of [
      ["show", big],
      ["show", big, "--json"],
      ["show", big, "--null"],
    ].slice(0, script.includes("ulimit") || script.includes("head") ? 1 : 3)) {
      const run = runHostile(args, { script, cwd });
      expect([args, run.status, said.test(run.stderr), run.stderr]).toEqual([args, status, true, run.stderr]);
    }
  });

  test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
    "%s in the midst of it ends the program at once, without a word",
    async (signal) => {
      const child = spawn(process.execPath, [program, "show", big], {
        stdio: ["ignore", "pipe", "pipe"],
        env: { HOME: emptyHome, PATH: process.env["PATH"] },
      });
      let stderr = "";
      child.stderr.on("data", (chunk) => {
        stderr += chunk;
      });
      await new Promise<void>((resolve) => child.stdout.once("readable", () => resolve()));
      child.kill(signal);
      child.stdout.resume();
      const end = await new Promise((resolve) => child.on("close", (code, by) => resolve(by ?? code)));
      expect([end, stderr]).toEqual([signal, ""]);
    },
  );
});

/** Runs a line in a terminal of 80 columns, and answers all that is written to it. */
function inTerminal(line: string, environment: Record<string, string>): { text: string; status: number | null } {
  const script = `stty() { command stty "$@" 2>/dev/null; }; script -qec "stty cols 80 rows 24; '${process.execPath}' '${program}' ${line}" /dev/null`;
  const { stdout, status } = runHostile([], {
    script,
    environment: { TERM: "xterm", ...environment },
    patience: 20_000,
  });
  return { text: stdout.replaceAll("\r\n", "\n"), status };
}

describe("in a terminal", () => {
  const page = `show ${join(library, "one.md")}`;
  test.each<[string, Record<string, string>]>([
    ["a pager that is not there", { PAGER: "/no/such/pager" }],
    ["a pager that the shell does not find", { PAGER: "no-such-pager '-x'" }],
    ["a pager that is a directory", { PAGER: "/" }],
    ["a pager of words and no program", { PAGER: "    " }],
    ["a pager that passes all on", { PAGER: "cat -" }],
    ["COLUMNS of 0", { COLUMNS: "0", PAGER: "cat" }],
    ["COLUMNS of a thousand million", { COLUMNS: "1000000000", PAGER: "cat" }],
    ["COLUMNS of minus one", { COLUMNS: "-1", PAGER: "cat" }],
    ["a TERM that nobody knows", { TERM: "no-such-terminal", PAGER: "cat" }],
    ["a TERM of escapes", { TERM: "\u001b]0;x\u0007", PAGER: "cat" }],
  ])("%s leaves the page as it is", (_, environment) => {
    const { text, status } = inTerminal(page, environment);
    expect([
      misdeeds({
        stdout: text.replace(/^\/bin\/sh: .*not found\n/, ""),
        stderr: "",
        status,
        signal: null,
      }),
      text.includes("Words."),
      status,
    ]).toEqual([[], true, 0]);
  });

  test("a hostile pager gets the page on its standard input, sanitised, and no word of it in its command", () => {
    const hostile = temporaryLibrary({
      "$(touch pwned).md": "# `$(touch pwned)` \u001b]0;x\u0007 end\n",
      spy: '#!/bin/sh\necho "args=$#" "$LESSSECURE"; cat\n',
    });
    chmodSync(join(hostile, "spy"), 0o755);
    const { text, status } = inTerminal("list --library . --format terminal; true", { PAGER: join(hostile, "spy") });
    expect(status).toBe(0);
    const shown = runHostile([], {
      cwd: hostile,
      environment: { TERM: "xterm", PAGER: "./spy" },
      script: `script -qec "'${process.execPath}' '${program}' show './\\$(touch pwned).md'" /dev/null`,
    });
    expect([
      shown.stdout.includes("args=0 1"),
      readdirSync(hostile).includes("pwned"),
      shown.stdout.includes("\u001b]"),
    ]).toEqual([true, false, false]);
    expect(text).not.toContain("\u001b]");
  });

  test("a pager that is left at once, or dies, leaves no word behind", () => {
    for (const pager of ["true", "head -1", "sh -c 'kill -9 $$'"]) {
      const { text, status } = inTerminal(`show ${big}`, { PAGER: pager });
      expect([status, /brief:|Error|at .*\.js/.test(text)]).toEqual([0, false]);
    }
  });
});
