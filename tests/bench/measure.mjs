import { spawnSync } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { fileURLToPath } from "node:url";

const preload = fileURLToPath(new URL("report-cpu.cjs", import.meta.url));

/**
 * One run of Node with these arguments, the file `input` its standard input: CPU in microseconds, user and system, and memory in
 * kilobytes. Fails if the status is not 0.
 */
export function measure(args, environment = {}, input = "/dev/null") {
  const stdin = openSync(input, "r");
  const { status, output, stderr } = spawnSync(process.execPath, ["--require", preload, ...args], {
    env: { ...process.env, ...environment },
    stdio: [stdin, "ignore", "pipe", "pipe"],
    encoding: "utf8",
  });
  closeSync(stdin);
  if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status}: ${stderr}`);
  const [cpu, memory] = output[3].split(" ").map(Number);
  return { cpu, memory };
}

/** The CPU of one run of Node, in microseconds. */
export function cpuOf(args, environment = {}, input = undefined) {
  return measure(args, environment, input).cpu;
}

/** The CPU of a shell command, in microseconds, user and system, as bash accounts for its children. */
export function cpuOfCommand(command) {
  const { stdout } = spawnSync("bash", ["-c", `${command} > /dev/null 2>&1; times`], { encoding: "utf8" });
  const [, children = ""] = stdout.trim().split("\n");
  const seconds = Array.from(
    children.matchAll(/(\d+)m([\d.]+)s/g),
    ([, minutes, rest]) => Number(minutes) * 60 + Number(rest),
  );
  return seconds.reduce((sum, value) => sum + value, 0) * 1e6;
}

/**
 * The median CPU of each case over that of a bare `node -e 0`. Runs are interleaved, each round's ratios taken against the
 * bare run of the same round, because machines are shared and their speed drifts.
 */
export function ratios(cases, rounds) {
  const found = cases.map(() => []);
  for (let round = 0; round <= rounds; round += 1) {
    const bare = cpuOf(["-e", "0"]);
    for (const [index, { args, environment, input }] of cases.entries()) {
      const ratio = cpuOf(args, environment, input) / bare;
      if (round > 0) found[index].push(ratio);
    }
  }
  return found.map(median);
}

/** The middle of some numbers, the upper one of two. */
export function median(values) {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)];
}
