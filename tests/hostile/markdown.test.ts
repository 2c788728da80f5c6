import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryLibrary } from "../adapter/temporary-library.ts";
import { root } from "../run-brief.ts";
import { emptyHome, type HostileRun, misdeeds, program } from "./hostile-run.ts";
import { hostileTexts } from "./hostile-texts.ts";
import { warmProgram } from "./warm-run.ts";

const environment = {
  PATH: process.env["PATH"],
  HOME: emptyHome,
  XDG_CACHE_HOME: "/proc/none",
  BRIEF_BUNDLED: "off",
};

/** Runs Node with a preload that tells what it cost on descriptor 3. */
function measured(args: readonly string[]) {
  const { stdout, stderr, status, signal, output } = spawnSync(
    process.execPath,
    ["--require", `${root}tests/bench/report-cpu.cjs`, ...args],
    {
      env: environment,
      stdio: ["ignore", "pipe", "pipe", "pipe"],
      encoding: "utf8",
      timeout: 60_000,
      killSignal: "SIGKILL",
      maxBuffer: 2 ** 29,
    },
  );
  const [cpu = Number.NaN, memory = Number.NaN] = (output?.[3] ?? "").split(" ").map(Number);
  return { run: { stdout, stderr, status, signal }, cost: { cpu, memory } };
}

/** The least of several bare starts: what this machine needs to run nothing at all. */
function bareStart(): number {
  return Math.min(...Array.from({ length: 3 }, () => measured(["-e", "0"]).cost.cpu));
}

let bare = bareStart();

/** What each answer may take: CPU over that of a bare start, and memory in kilobytes. */
const mostCpu = 50;
const mostMemory = 512 * 1024;

/** How often it is tried anew: a machine that is busy with other things takes up to twice the CPU for the same work. */
const tries = 5;

const warm = warmProgram();

/** What a run in a process that goes on is spared, in bare starts, and more. */
const spared = 5;

interface Judged {
  readonly told: string | null;
  readonly run: HostileRun;
}

/** The cost over the ceilings, or null if one of the tries stays below them: first in a process of many runs, then in its own. */
async function overCeiling(args: readonly string[]): Promise<Judged> {
  const run = await warm.run({ args, environment, cwd: emptyHome, patience: 60_000 });
  if (run.status !== null && run.time < (mostCpu - spared) * bare && run.memory * 1024 < mostMemory)
    return { told: null, run };
  warm.stop();
  return overCeilingAlone(args);
}

function overCeilingAlone(args: readonly string[]): Judged {
  let over: Judged | null = null;
  for (let round = 0; round < tries; round += 1) {
    if (round > 0) bare = bareStart();
    const { run, cost } = measured([program, ...args]);
    const ratio = cost.cpu / bare;
    if (ratio <= mostCpu && cost.memory <= mostMemory) return { told: null, run };
    over = { told: `${ratio.toFixed(1)} x a bare start, ${cost.memory} kB`, run };
  }
  return over as NonNullable<typeof over>;
}

describe.each(Object.entries(hostileTexts))("Markdown of %s", (name, text) => {
  test("is shown, searched and checked within fifty bare starts and 512 MB", async () => {
    const library = temporaryLibrary({ "good.md": "# Good\n\nwords\n" });
    const file = join(library, "bad.md");
    writeFileSync(file, text());
    for (const args of [
      ["show", file],
      ["show", file, "--color", "always", "--width", "40"],
      ["check", file],
      ["search", "words", "--library", library],
    ]) {
      const { told, run } = await overCeiling(args);
      expect([name, args[0], told, misdeeds(run)]).toEqual([name, args[0], null, []]);
    }
  });
});
