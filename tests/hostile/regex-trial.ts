import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { root } from "../run-brief.ts";
import { type Attack, attacksOn } from "./regex-attacks.ts";

/** A pattern, and where it stands. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly place: string;
}

/** How many processes try at once. */
const processes = 2;

/** What is said of each pattern that takes more than linear time, or longer than `patience` for one attack, in milliseconds. */
export async function slowPatterns(patterns: readonly Pattern[], patience = 10_000): Promise<string[]> {
  const shares = Array.from({ length: processes }, (_, share) => patterns.filter((_, at) => at % processes === share));
  return (await Promise.all(shares.map((share) => slowOf(share, patience)))).flat();
}

async function slowOf(patterns: readonly Pattern[], patience: number): Promise<string[]> {
  const found: string[] = [];
  for (let from = 0; from < patterns.length; ) {
    const rest = patterns
      .slice(from)
      .map((pattern) => ({ ...pattern, attacks: attacksOn(pattern.source, pattern.flags) }));
    const { said, tried } = await tryAll(rest, patience);
    found.push(...said);
    from += tried;
  }
  return found;
}

type Tried = Pattern & { readonly attacks: readonly Attack[] };

/** Tries patterns until one does not end; tells how many were tried. */
function tryAll(patterns: readonly Tried[], patience: number): Promise<{ said: string[]; tried: number }> {
  const child = spawn(process.execPath, [`${root}tests/hostile/regex-stopwatch.mjs`], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const said: string[] = [];
  let last = { index: 0, at: 0 };
  let isStuck = false;
  const stop = setTimeout(() => {
    isStuck = true;
    child.kill("SIGKILL");
  }, patience);
  createInterface({ input: child.stdout }).on("line", (line) => {
    const [word, index, at, ...times] = line.split(" ");
    last = { index: Number(index), at: Number(at) };
    stop.refresh();
    if (word === "slow") said.push(`${describe(patterns, last)}: ${times.join(", ")} ms`);
  });
  child.stdin.end(JSON.stringify(patterns));
  return new Promise((resolve, reject) => {
    child.on("close", (status) => {
      clearTimeout(stop);
      if (isStuck) said.push(`${describe(patterns, last)}: does not end`);
      else if (status !== 0) reject(new Error(`the stopwatch ended with ${status}`));
      resolve({ said, tried: isStuck ? last.index + 1 : patterns.length });
    });
  });
}

function describe(patterns: readonly Tried[], { index, at }: { index: number; at: number }): string {
  const { source, flags, place, attacks } = patterns[index] as Tried;
  const { prefix, pump, suffix } = attacks[at] as Attack;
  return `${place} /${source}/${flags} on ${JSON.stringify(prefix)} + ${JSON.stringify(pump)} x n + ${JSON.stringify(suffix)}`;
}
