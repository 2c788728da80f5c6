import { spawn } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { lastingLibrary } from "../adapter/temporary-library.ts";
import { makeLibrary } from "../bench/make-library.mjs";
import { isSound, listAll, pause } from "../process/built-program.ts";
import { root } from "../run-brief.ts";
import { copyCache, emptyHome, program, runWarm } from "./hostile-run.ts";

const library = lastingLibrary();
makeLibrary(library, 40);

interface Run {
  readonly stdout: string;
  readonly told: string;
  readonly signal: string | null;
}

/** A run under kill-at.cjs, which is told by its variables what to do at which call. */
async function runUnder(args: readonly string[], cache: string, told: Readonly<Record<string, string>>): Promise<Run> {
  const child = spawn(process.execPath, ["--require", `${root}tests/hostile/kill-at.cjs`, program, ...args], {
    env: {
      PATH: process.env["PATH"],
      HOME: emptyHome,
      BRIEF_PATH: library,
      BRIEF_BUNDLED: "off",
      XDG_CACHE_HOME: cache,
      ...told,
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

/** Of so many kills one is real. The others cost no run: what they leave is copied while a run goes on. */
const copiesToKills = 20;

/** A new cache, with what is in another one; nobody else may look into it. */
function cacheLike(other: string | null): string {
  const cache = lastingLibrary();
  mkdirSync(join(cache, "brief"), { mode: 0o700 });
  if (other !== null) copyCache(join(other, "brief"), join(cache, "brief"));
  return cache;
}

const keptIn = (cache: string) => join(cache, "brief", "kept");

/** The files of an index, and how long each is. */
function sizesIn(cache: string): string[] {
  const entries = readdirSync(join(cache, "brief"), { withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  return names.map((name) => `${name} ${statSync(join(cache, "brief", name)).size}`);
}

async function askAll(cache: string): Promise<string[]> {
  const answers = [];
  for (const args of questions)
    answers.push((await runWarm(args, { library, environment: { XDG_CACHE_HOME: cache } })).stdout);
  return answers;
}

/**
 * Kills runs at every call in turn, so often in all, each on a copy of a cache or on none, and looks at what the next runs say: runs
 * of one process, which opens each cache for the first time.
 */
async function killAll(count: number, before: string | null): Promise<string[]> {
  const truth = await askAll("/proc/none");
  expect(truth).toEqual([expect.stringContaining("brief-000001"), expect.stringContaining("snippet")]);
  // Thousands of runs need not each compile the program: every cache has the code that earlier runs kept.
  const warm = cacheLike(null);
  for (let times = 0; times < 2; times += 1) for (const args of questions) await runUnder(args, warm, {});
  const cacheOf = () => {
    const cache = cacheLike(before);
    cpSync(keptIn(warm), keptIn(cache), { recursive: true });
    return cache;
  };
  const wrong: string[] = [];
  const look = async (cache: string, place: string) => {
    rmSync(keptIn(cache), { recursive: true, force: true });
    renameSync(keptIn(warm), keptIn(cache));
    for (const [asked, answer] of (await askAll(cache)).entries())
      if (answer !== truth[asked]) wrong.push(`after ${place}: ${answer.slice(0, 100)}`);
    if (!(await isSound(cache))) wrong.push(`after ${place}: unsound`);
    renameSync(keptIn(cache), keptIn(warm));
    rmSync(cache, { recursive: true });
  };
  for (const args of questions) {
    const copies = lastingLibrary();
    const calls = Number((await runUnder(args, cacheOf(), { BRIEF_TEST_COPIES: copies })).told);
    const share = count / questions.length;
    // Else some calls would come twice.
    expect(calls).toBeGreaterThanOrEqual(share);
    for (let index = 0; index < share; index += 1) {
      const number = 1 + Math.floor((index * calls) / share);
      const place = `${args[0]}, call ${number} of ${calls}`;
      const copy = join(copies, String(number));
      if (index % copiesToKills === 0) {
        const cache = cacheOf();
        const { signal } = await runUnder(args, cache, { BRIEF_TEST_KILL: String(number) });
        if (signal !== "SIGKILL") wrong.push(`${place} was not the end`);
        expect([place, sizesIn(cache)]).toEqual([place, sizesIn(copy)]);
        await look(cache, place);
      } else await look(copy, place);
    }
    rmSync(copies, { recursive: true });
  }
  return wrong;
}

test("six hundred kills at the calls of a first indexing spoil nothing", { timeout: 600_000 }, async () => {
  await pause(80);
  expect(await killAll(600, null)).toEqual([]);
});

test("four hundred kills at the calls of an update spoil nothing", { timeout: 600_000 }, async () => {
  await pause(80);
  const before = lastingLibrary();
  for (const args of questions) await runUnder(args, before, {});
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
