import { spawn } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
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
  const place = openPlace();
  const child = spawn(process.execPath, [`${root}tests/hostile/regex-stopwatch.mjs`], {
    stdio: ["pipe", "pipe", "inherit", place.descriptor],
  });
  const said: string[] = [];
  let last = { index: 0, at: 0 };
  let movedAt = Date.now();
  let isStuck = false;
  const look = setInterval(() => {
    const now = place.read();
    if (now.index !== last.index || now.at !== last.at) movedAt = Date.now();
    last = now;
    isStuck = Date.now() - movedAt > patience;
    if (isStuck) child.kill("SIGKILL");
  }, 100);
  createInterface({ input: child.stdout as Readable }).on("line", (line) => {
    const [index, at, ...times] = line.split(" ");
    said.push(`${describe(patterns, { index: Number(index), at: Number(at) })}: ${times.join(", ")} ms`);
  });
  child.stdin?.end(JSON.stringify(patterns));
  return new Promise((resolve, reject) => {
    child.on("close", (status) => {
      clearInterval(look);
      place.close();
      if (isStuck) said.push(`${describe(patterns, last)}: does not end`);
      else if (status !== 0) reject(new Error(`the stopwatch ended with ${status}`));
      resolve({ said, tried: isStuck ? last.index + 1 : patterns.length });
    });
  });
}

/** Where the stopwatch tells which attack on which pattern it tries: two numbers, written over each time. */
function openPlace() {
  const folder = mkdtempSync(join(tmpdir(), "brief-stopwatch-"));
  const descriptor = openSync(join(folder, "place"), "w+");
  rmSync(folder, { recursive: true });
  const numbers = new Int32Array(2);
  return {
    descriptor,
    read: () => {
      readSync(descriptor, numbers, 0, numbers.byteLength, 0);
      return { index: numbers[0] ?? 0, at: numbers[1] ?? 0 };
    },
    close: () => closeSync(descriptor),
  };
}

function describe(patterns: readonly Tried[], { index, at }: { index: number; at: number }): string {
  const { source, flags, place, attacks } = patterns[index] as Tried;
  const { prefix, pump, suffix } = attacks[at] as Attack;
  return `${place} /${source}/${flags} on ${JSON.stringify(prefix)} + ${JSON.stringify(pump)} x n + ${JSON.stringify(suffix)}`;
}
