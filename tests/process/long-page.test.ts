import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
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
  expect(long.stderr).toMatch(/^--(?:no-opt|interrupt-budget=\d+)\n$/);
  expect(long.stdout).toBe(Array.from({ length: count }, () => short.stdout).join("\n"));
});
