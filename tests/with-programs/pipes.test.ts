import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { root } from "../run-brief.ts";

/** The README's pipes with jq and xargs, as they stand there, on the built program. */
function shell(line: string): { stdout: string; status: number | null } {
  const script = `set -o pipefail; export PATH="${root}tests/with-programs/bin:$PATH"; ${line}`;
  const { stdout, status } = spawnSync("bash", ["-c", script], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  return { stdout, status };
}

describe("pipes", () => {
  test.each([
    ["brief list --json | jq -r '.[].id'", /^gsomia-2016$/m],
    [`brief list --json | jq -r '.[] | select(any(.obstacles[]; .severity == "high")) | .title'`, /^Seoul and Tokyo/m],
    [`brief actors --json | jq -r 'sort_by(-.count)[] | "\\(.count)\\t\\(.name)"'`, /^\d+\tJapan$/m],
    ["brief list -0 | xargs -0 -n1 brief summary", /^Key actors$/m],
    ["brief show gsomia-2016 | head -1", /^Seoul and Tokyo reopen the intelligence-pact talks\n$/],
    ["brief show gsomia-2016 --color always | less -R | head -1", /Seoul and Tokyo/],
    ["brief show gsomia-2016 --source | brief show - | head -1", /^Seoul and Tokyo/],
    ["brief list | cut -f1 | fzf --filter tisa", /^tisa-2014\n/],
  ])("%s", (line, expected) => {
    const { stdout, status } = shell(line);
    expect(stdout).toMatch(expected);
    expect([0, 141]).toContain(status);
  });
});
