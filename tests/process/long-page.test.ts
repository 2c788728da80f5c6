import { spawnSync } from "node:child_process";
import { utimesSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type V8Flag, type V8Flags, v8Flags } from "../../src/shell/v8-flags.ts";
import { temporaryCache } from "../adapter/open-library.ts";
import { temporaryLibrary } from "../adapter/temporary-library.ts";
import { root } from "../run-brief.ts";

/** What a run prints, on stderr its flags of V8 or how many listen to its end. */
function run(
  args: readonly string[],
  {
    input = "",
    environment = {},
    prints = "flags",
  }: {
    readonly input?: string;
    readonly environment?: Record<string, string>;
    readonly prints?: "flags" | "listeners";
  },
): { stdout: string; stderr: string; status: number | null } {
  return spawnSync(process.execPath, ["--require", `./tests/process/print-${prints}.cjs`, "bin/brief.js", ...args], {
    cwd: root,
    input,
    encoding: "utf8",
    maxBuffer: 2 ** 24,
    env: { PATH: process.env["PATH"], ...environment },
  });
}

function show(input: string) {
  return run(["show", "-", "--color", "always"], { input });
}

const block = "A *word* and `more`, [linked](https://a.org).\n\n- an item\n- another\n\n";

test("a long page has V8 optimise, clear and mark less, a short one does not, and both say the same", () => {
  const count = 1500;
  const [short, long] = [show(block), show(block.repeat(count))];
  expect([short.status, short.stderr]).toEqual([0, ""]);
  expect(long.status).toBe(0);
  const { deferOptimising, clearAlone, markWhenFull } = v8Flags(process.versions.v8) as V8Flags;
  const flags = [deferOptimising, clearAlone, markWhenFull];
  const lines = [...flags.map(({ set }) => set), ...flags.reverse().map(({ usual }) => usual)];
  expect(long.stderr).toBe(`${lines.join("\n")}\n`);
  expect(long.stdout).toBe(Array.from({ length: count }, () => short.stdout).join("\n"));
});

test("files that are looked at again, many of them, put it off as well, until as many have changed", () => {
  const { deferOptimising, clearAlone } = v8Flags(process.versions.v8) ?? {};
  const flags = [deferOptimising?.set, clearAlone?.set, deferOptimising?.usual, clearAlone?.usual];
  // At the end the last that was set is first as it usually is.
  const atEnd = [deferOptimising?.set, clearAlone?.set, clearAlone?.usual, deferOptimising?.usual];
  const listed = (count: number) => {
    const files = Object.fromEntries(Array.from({ length: count }, (_, index) => [`${index}.md`, `# ${index}`]));
    const library = temporaryLibrary(files);
    const environment = { BRIEF_PATH: library, BRIEF_BUNDLED: "off", XDG_CACHE_HOME: temporaryCache() };
    const list = () => run(["list", "--limit", "1"], { environment });
    list();
    const touch = () => {
      for (const name of Object.keys(files)) utimesSync(join(library, name), 1, 1);
    };
    return { list, touch };
  };
  const [few, many] = [listed(300), listed(2000)];
  expect([few.list().stderr, many.list().stderr]).toEqual(["", `${atEnd.join("\n")}\n`]);
  many.touch();
  expect(many.list()).toMatchObject({ status: 0, stderr: `${flags.join("\n")}\n` });
});

test("V8 marks nothing while a text is asked, and is as usual at the end", () => {
  const { stderr } = run(["summary", "-"], { input: "The treaty was signed. Kenya refuses to ratify it.\n" });
  const { set, usual } = v8Flags(process.versions.v8)?.markWhenFull ?? { set: "", usual: "" };
  const lines = stderr.split("\n");
  expect(lines.indexOf(set)).toBeGreaterThanOrEqual(0);
  expect(lines.indexOf(usual)).toBeGreaterThan(lines.indexOf(set));
});

test("as many listen to the end of a run that sets flags as of one that sets none", () => {
  const [none, some] = [["--version"], ["summary", "-"]].map((args) =>
    run(args, { input: "Rain.\n", prints: "listeners" }),
  );
  expect(none?.stderr).toMatch(/^\d listen\n$/);
  expect(some?.stderr).toBe(none?.stderr);
});

test("this Node knows every flag that it is given, and by these usual values", () => {
  const { stdout } = spawnSync(process.execPath, ["--v8-options"], { encoding: "utf8" });
  const flags = Object.values(v8Flags(process.versions.v8) ?? {}) as V8Flag[];
  expect(flags.length).toBe(6);
  for (const { set, usual } of flags) {
    expect(stdout).toContain(`default: ${usual}\n`);
    expect(set.split("=")[0]?.replace(/^--no-/, "--")).toBe(usual.split("=")[0]);
  }
});

test("a V8 that nobody has tried is given no flags", () => {
  expect(["10.2.154.26", "15.0.1", "", "x"].map(v8Flags)).toEqual([null, null, null, null]);
});
