import { spawn } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { lastingLibrary } from "../adapter/temporary-library.ts";
import { makeLibrary } from "../bench/make-library.mjs";
import { isSound, listAll, pause } from "../process/built-program.ts";
import { root } from "../run-brief.ts";
import { emptyHome, program, runWarm } from "./hostile-run.ts";

const library = lastingLibrary();
makeLibrary(library, 24);

interface Run {
  readonly stdout: string;
  readonly told: string;
  readonly signal: string | null;
}

/** A run that kills itself before the call of SQLite of that number; 0 for none. */
async function killedAt(number: number, args: readonly string[], cache: string): Promise<Run> {
  const child = spawn(process.execPath, ["--require", `${root}tests/hostile/kill-at.cjs`, program, ...args], {
    env: {
      PATH: process.env["PATH"],
      HOME: emptyHome,
      BRIEF_PATH: library,
      BRIEF_BUNDLED: "off",
      XDG_CACHE_HOME: cache,
      BRIEF_TEST_KILL: String(number),
    },
    stdio: ["ignore", "pipe", "inherit", "pipe"],
  });
  const text = { 1: "", 3: "" };
  for (const descriptor of [1, 3] as const) {
    child.stdio[descriptor]?.on("data", (chunk) => {
      text[descriptor] += chunk;
    });
  }
  const signal = await new Promise<string | null>((resolve) => child.on("close", (_, by) => resolve(by)));
  return { stdout: text[1], told: text[3], signal };
}

/** What runs are asked, each of which writes to an index: the list, and hits with their snippets, for which texts are indexed. */
const questions = [listAll, ["search", "estimate intelligence", "--json", "--fields", "id,title,section,snippet"]];

/**
 * Kills runs at every call in turn, as often as asked, each on a copy of a cache or on none, and looks at what the next runs say:
 * runs of one process, which opens each cache for the first time.
 */
async function killAll(count: number, before: string | null): Promise<string[]> {
  const askAll = async (cache: string) => {
    const answers = [];
    for (const args of questions) {
      const { stdout } = await runWarm(args, { library, environment: { XDG_CACHE_HOME: cache } });
      answers.push(stdout);
    }
    return answers;
  };
  const truth = await askAll("/proc/none");
  expect(truth).toEqual([expect.stringContaining("brief-000001"), expect.stringContaining("snippet")]);
  // Thousands of runs need not each compile the program: every cache has the code that earlier runs kept.
  const warm = lastingLibrary();
  for (let times = 0; times < 2; times += 1) for (const args of questions) await killedAt(0, args, warm);
  const cacheOf = () => {
    const cache = lastingLibrary();
    mkdirSync(join(cache, "brief"), { mode: 0o700 });
    if (before !== null) cpSync(join(before, "brief"), join(cache, "brief"), { recursive: true });
    cpSync(join(warm, "brief", "kept"), join(cache, "brief", "kept"), { recursive: true });
    return cache;
  };
  const calls = await Promise.all(
    questions.map(async (args) => {
      const whole = cacheOf();
      const { told } = await killedAt(0, args, whole);
      rmSync(whole, { recursive: true });
      return Number(told);
    }),
  );
  expect(Math.min(...calls)).toBeGreaterThan(100);
  const wrong: string[] = [];
  const one = async (index: number) => {
    const cache = cacheOf();
    const which = index % questions.length;
    const number = 1 + Math.floor((index * (calls[which] as number)) / count);
    const place = `${questions[which]?.[0]}, call ${number} of ${calls[which]}`;
    const { signal } = await killedAt(number, questions[which] as string[], cache);
    if (signal !== "SIGKILL") wrong.push(`${place} was not the end`);
    for (const [asked, answer] of (await askAll(cache)).entries())
      if (answer !== truth[asked]) wrong.push(`after ${place}: ${answer.slice(0, 100)}`);
    if (!(await isSound(cache))) wrong.push(`after ${place}: unsound`);
    rmSync(cache, { recursive: true });
  };
  const pending = Array.from({ length: count }, (_, index) => index);
  const worker = async () => {
    for (let index = pending.pop(); index !== undefined; index = pending.pop()) await one(index);
  };
  await Promise.all([worker(), worker()]);
  return wrong;
}

test("six hundred kills at the calls of a first indexing spoil nothing", { timeout: 600_000 }, async () => {
  await pause(80);
  expect(await killAll(600, null)).toEqual([]);
});

test("four hundred kills at the calls of an update spoil nothing", { timeout: 600_000 }, async () => {
  await pause(80);
  const before = lastingLibrary();
  for (const args of questions) await killedAt(0, args, before);
  const paths = (readdirSync(library, { recursive: true }) as string[]).filter((path) => path.endsWith(".md"));
  for (const [index, path] of paths.entries()) {
    if (index % 3 === 0) rmSync(join(library, path));
    if (index % 3 !== 1) continue;
    const text = readFileSync(join(library, path), "utf8").replaceAll("title: ", "title: New ");
    writeFileSync(join(library, path), `${text}\nAn intelligence estimate.\n`);
  }
  await pause(80);
  expect(await killAll(400, before)).toEqual([]);
});
