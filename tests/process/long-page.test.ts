import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { type V8Flag, v8Flags } from "../../src/shell/v8-flags.ts";
import { root } from "../run-brief.ts";

function show(input: string): { stdout: string; stderr: string; status: number | null } {
  return spawnSync(
    process.execPath,
    ["--require", "./tests/process/print-flags.cjs", "bin/brief.js", "show", "-", "--color", "always"],
    { cwd: root, input, encoding: "utf8", maxBuffer: 2 ** 24, env: { PATH: process.env["PATH"] } },
  );
}

const block = "A *word* and `more`, [linked](https://a.org).\n\n- an item\n- another\n\n";

test("a long page puts V8's optimising compiler off, a short one does not, and both say the same", () => {
  const count = 1500;
  const [short, long] = [show(block), show(block.repeat(count))];
  expect([short.status, short.stderr]).toEqual([0, ""]);
  expect(long.status).toBe(0);
  const { set, usual } = v8Flags(process.versions.v8)?.deferOptimising ?? { set: "", usual: "" };
  expect(long.stderr).toBe(`${set}\n${usual}\n`);
  expect(long.stdout).toBe(Array.from({ length: count }, () => short.stdout).join("\n"));
});

test("this Node knows every flag that it is given, and by these usual values", () => {
  const { stdout } = spawnSync(process.execPath, ["--v8-options"], { encoding: "utf8" });
  const flags = Object.values(v8Flags(process.versions.v8) ?? {}) as V8Flag[];
  expect(flags.length).toBe(4);
  for (const { set, usual } of flags) {
    expect(stdout).toContain(`default: ${usual}\n`);
    expect(set.split("=")[0]?.replace(/^--no-/, "--")).toBe(usual.split("=")[0]);
  }
});

test("a V8 that nobody has tried is given no flags", () => {
  expect(["10.2.154.26", "15.0.1", "", "x"].map(v8Flags)).toEqual([null, null, null, null]);
});
