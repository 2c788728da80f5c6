import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { openDatabase } from "../../src/adapter/sqlite/sqlite.ts";
import { root } from "../run-brief.ts";

/** What a run of the built program left behind, and when it ran (milliseconds, monotonic). */
export interface BuiltRun {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number | null;
  readonly from: number;
  readonly to: number;
}

/** Starts the built program on one library, its cache below `cache`. */
export function startBuilt(argv: readonly string[], place: { library: string; cache: string }) {
  const { library, cache } = place;
  const from = performance.now();
  const child = spawn(process.execPath, [`${root}bin/brief.js`, ...argv, "--library", library], {
    env: { PATH: process.env["PATH"], XDG_CACHE_HOME: cache },
    stdio: ["ignore", "pipe", "pipe"],
  });
  return { child, ended: ended(child, from) };
}

/** Runs the built program to its end. */
export function runBuilt(argv: readonly string[], place: { library: string; cache: string }): Promise<BuiltRun> {
  return startBuilt(argv, place).ended;
}

async function ended(child: ChildProcess, from: number): Promise<BuiltRun> {
  const text = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const) {
    child[stream]?.setEncoding("utf8").on("data", (chunk: string) => {
      text[stream] += chunk;
    });
  }
  const status = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { ...text, status, from, to: performance.now() };
}

/** Every brief of a library, in the plainest form. */
export const listAll = ["list", "--fields", "id,title", "--sort", "id", "--limit", "100000"];
/** Lets time pass. */
export const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

/** The list as a run without a cache gives it. */
export async function trueList(library: string): Promise<string> {
  return (await runBuilt(listAll, { library, cache: "/proc/none" })).stdout;
}

/** The one index of a cache. */
export function indexFile(cache: string): string {
  const name = readdirSync(join(cache, "brief")).find((entry) => entry.endsWith(".sqlite"));
  return join(cache, "brief", name ?? "");
}

/** Whether that index is a database in which nothing is out of place. */
export async function isSound(cache: string): Promise<boolean> {
  const database = await openDatabase(indexFile(cache));
  // A connection of a process of many runs is closed for good when its garbage is, and locks the index for that moment.
  database.exec("PRAGMA busy_timeout = 5000");
  const rows = database.prepare("PRAGMA integrity_check").all();
  database.close();
  return JSON.stringify(rows) === '[{"integrity_check":"ok"}]';
}
