import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { commands } from "../../src/command/all.ts";
import { choicesOf, optionOf } from "../../src/command/parameter.ts";
import { formats, formatsOf } from "../../src/render/renderers.ts";
import { lazily } from "../../src/text/lazily.ts";
import { temporaryLibrary } from "../adapter/temporary-library.ts";
import { root } from "../run-brief.ts";
import { program } from "./hostile-run.ts";
import { longLines, shapes, wideShapes } from "./ladder-shapes.ts";
import { warmProgram } from "./warm-run.ts";

/**
 * An answer over a current index costs no more than so many bare starts of Node, in CPU time, over what one file or a `library.yaml`
 * may hold; over a library of more as many again for each of these bytes.
 */
const mostStarts = 50;
const oneFile = 4 * 1024 * 1024;

/** And holds no more memory than so many MB. */
const mostMemory = 512;

/** Twice as many cost at most so many times as much, of what costs more than so many starts. */
const mostGrowth = 3;
const quickly = 15;

/** What a run in a process that goes on is spared, in starts, and more. */
const spared = 3;

/** What each kind of argument may be, first and second, in every shape. */
const values: Readonly<Record<string, readonly string[]>> = {
  actor: ["a0", "a1"],
  brief: ["one", "two", "one"],
  agreement: ["one"],
  file: ["one", "two"],
  query: ["zebra", "zebra"],
  tag: ["tag0", "tag1"],
  date: ["2020", "2020"],
};

/** Every command with what it demands, with all its arguments, and with each of its flags. */
const lines = (
  await Promise.all(
    commands
      .filter(({ name }) => name !== "new")
      .map(async ({ name, load }) => {
        const all = Object.entries((await load()).parameters);
        const used = new Map<string, number>();
        const given = all
          .filter(([, { isArgument }]) => isArgument)
          .map(([, parameter]) => {
            const turn = used.get(parameter.kind) ?? 0;
            used.set(parameter.kind, turn + 1);
            return { ...parameter, value: choicesOf(parameter)?.[0] ?? values[parameter.kind]?.[turn] ?? "zebra" };
          });
        const demanded = given.filter(({ isRequired }) => isRequired).map(({ value }) => value);
        const whole = given.map(({ value }) => value);
        // A path that is not there hides what a flag would cost.
        const there = given.filter(({ kind, isRequired }) => isRequired || kind !== "path").map(({ value }) => value);
        const flags = all.filter(([, { kind }]) => kind === "flag").map(([flag]) => [name, ...there, optionOf(flag)]);
        const named = all
          .filter(([, { kind, isArgument }]) => isArgument !== true && kind === "actor")
          .map(([option]) => [name, ...demanded, optionOf(option), "a0"]);
        return [[name, ...demanded], [name, ...whole], ...flags, ...named];
      }),
  )
).flat();
const every = [...new Map(lines.map((line) => [line.join(" "), line])).values()];

/** Every command with what it demands in colour, which is dearest, and with the sources where it tells them. */
const coloured = (
  await Promise.all(
    commands
      .filter(({ name }) => name !== "new")
      .map(async ({ name, load }) => {
        const { parameters } = await load();
        const line = [...(lines.find(([command]) => command === name) ?? [name]), "--color", "always"];
        return "withSources" in parameters ? [line, [...line, "--with-sources"]] : [line];
      }),
  )
).flat();

/** The commands that take paths read what stands there, and no index. */
const readsAnew = new Set(
  (await Promise.all(commands.map(async ({ name, load }) => ({ name, ...(await load()) }))))
    .filter(({ parameters }) => Object.values(parameters).some(({ kind, isArgument }) => isArgument && kind === "path"))
    .map(({ name }) => name),
);

interface Cost {
  /** Milliseconds of CPU time. */
  readonly time: number;
  /** MB. */
  readonly memory: number;
  readonly status: number | null;
  readonly stderr: string;
}

const place = mkdtempSync(join(tmpdir(), "brief-ladder-"));

function costOf(argv: readonly string[], library: string, home = place): Cost {
  const told = join(place, "told");
  rmSync(told, { force: true });
  const { status, stderr } = spawnSync(process.execPath, ["--require", `${root}tests/hostile/tell-cost.cjs`, ...argv], {
    env: { PATH: process.env["PATH"], HOME: home, BRIEF_BUNDLED: "off", BRIEF_PATH: library, COST_FILE: told },
    encoding: "utf8",
    timeout: 60_000,
    killSignal: "SIGKILL",
    maxBuffer: 2 ** 29,
  });
  if (status === null) return { time: Number.POSITIVE_INFINITY, memory: 0, status, stderr };
  return { ...(JSON.parse(readFileSync(told, "utf8")) as { time: number; memory: number }), status, stderr };
}

/** The least of some, as the machine is shared: what is within bounds once needs no second run. */
function leastCost(line: readonly string[], library: string, isEnough: (cost: Cost) => boolean): Cost {
  let least = costOf([program, ...line], library);
  for (let times = 1; times < 3 && !isEnough(least); times += 1) {
    const again = costOf([program, ...line], library);
    if (again.time < least.time) least = again;
  }
  return least;
}

const bareStart = () => Math.min(...Array.from({ length: 5 }, () => costOf(["-e", "0"], place).time));
const bare = bareStart();

const warmed = warmProgram();

/** A library that has its index: a first indexing has a budget of its own. */
function indexed(files: Readonly<Record<string, string>>): string {
  const library = temporaryLibrary(files);
  costOf([program, "search", "zebra"], library);
  return library;
}

/** What is wrong with the costs of lines, each asked of a library of that shape. */
async function excesses(lines: readonly (readonly string[])[], [count, shape]: (typeof shapes)[string]) {
  const library = indexed(shape(count));
  const half = lazily(() => ({ library: indexed(shape(Math.ceil(count / 2))), costs: new Map<string, number>() }));
  const wrong: [line: string, found: string[]][] = [];
  for (const line of lines) {
    const found = await excess(line, library, half);
    if (found.length > 0) wrong.push([line.join(" "), found]);
  }
  return wrong;
}

/** What a line may cost that reads all files anew, whatever they are: as much as to read them first, twice. */
function dearest([name = ""]: readonly string[], library: string): number {
  return readsAnew.has(name) ? 2 * firstCost(library) : 0;
}

const firstCosts = new Map<string, number>();

/** What it costs to read all there is for the first time, in an empty cache. */
function firstCost(library: string): number {
  const known = firstCosts.get(library);
  if (known !== undefined) return known;
  const home = mkdtempSync(join(place, "home-"));
  const cost = costOf([program, "list"], library, home);
  rmSync(home, { recursive: true });
  firstCosts.set(library, cost.time);
  return cost.time;
}

function bytesIn(library: string): number {
  return readdirSync(library).reduce((sum, name) => sum + statSync(join(library, name)).size, 0);
}

function startsFor(library: string): number {
  return mostStarts * (1 + Math.floor(bytesIn(library) / oneFile));
}

/** When indexes were last written: a run that writes one has a budget of its own. */
function indexesOf(): string {
  const folder = join(place, ".cache/brief");
  const indexes = readdirSync(folder).filter((name) => name.endsWith(".sqlite"));
  return indexes.map((name) => `${name} ${statSync(join(folder, name)).mtimeMs}`).join();
}

/** A library of half as many, and what each command cost least of what was asked of it so far. */
interface Half {
  readonly library: string;
  readonly costs: Map<string, number>;
}

/**
 * Whether a line costs more than it may beside what it costs over half. What costs no more than another of its command may need not be
 * asked for that.
 */
async function grows(line: readonly string[], time: number, { library, costs }: Half): Promise<boolean> {
  const [command = ""] = line;
  // Alone either would cost a start more, at least.
  if (time + bare <= mostGrowth * ((costs.get(command) ?? 0) + bare)) return false;
  const { time: own } = await warmCost(line, library);
  costs.set(command, Math.min(own, costs.get(command) ?? own));
  return time + bare > mostGrowth * (own + bare);
}

/**
 * What is wrong with what an answer costs, in words; `half` makes a library of half as many. It is asked first in a process that
 * answers all lines, where only the start of Node is spared: what is within bounds there is so alone.
 */
async function excess(line: readonly string[], library: string, half: (() => Half) | null): Promise<string[]> {
  const before = indexesOf();
  const cost = await warmCost(line, library);
  const most = (startsFor(library) - spared) * bare;
  const isWithin = cost.time < most || indexesOf() !== before || cost.time < dearest(line, library);
  const isQuick = half === null || cost.time < (quickly - spared) * bare;
  if (
    cost.status !== null &&
    cost.memory < mostMemory &&
    isWithin &&
    (isQuick || !(await grows(line, cost.time, half())))
  )
    return wrongEnd(cost);
  warmed.stop();
  return excessAlone(line, library, half);
}

function warmCost(args: readonly string[], library: string): Promise<Cost> {
  const environment = { PATH: process.env["PATH"], HOME: place, BRIEF_BUNDLED: "off", BRIEF_PATH: library };
  return warmed.run({ args, environment, cwd: place, patience: 60_000 });
}

function wrongEnd({ status, stderr }: Pick<Cost, "status" | "stderr">): string[] {
  return [
    ...(status === 0 || status === 1 || status === 2 ? [] : [`ended with ${status}`]),
    ...(stderr.includes("unexpected error") ? [stderr.slice(0, 200)] : []),
  ];
}

/** The same of a process that answers nothing else. */
function excessAlone(line: readonly string[], library: string, half: (() => Half) | null): string[] {
  const starts = startsFor(library);
  const before = indexesOf();
  // As dear as starts are at the moment, and who reads all files anew may take as long as whoever reads them first.
  const most = () => Math.max(starts * Math.max(bare, bareStart()), dearest(line, library));
  const isCheap = ({ time }: Cost) => time <= quickly * bare;
  const { time, memory, status, stderr } = leastCost(line, library, isCheap);
  const allowed = () => mostGrowth * leastCost(line, half?.().library ?? library, () => false).time;
  return [
    ...wrongEnd({ status, stderr }),
    ...(time > starts * bare && time > most() && indexesOf() === before
      ? [`took ${Math.round(time / bare)} starts`]
      : []),
    ...(memory > mostMemory ? [`held ${Math.round(memory)} MB`] : []),
    ...(half !== null && time > quickly * bare && time > allowed() ? ["took thrice as long as half of it"] : []),
  ];
}

describe("work grows with what there is, and is bounded", () => {
  test.each(Object.entries(shapes))("%s", { timeout: 600_000 }, async (_, [count, shape]) => {
    expect(await excesses(every, [count, shape])).toEqual([]);
  });

  test.each([
    ["agreements", "parties of one agreement"],
    ["graph", "parties of one agreement"],
    ["ties a0 a1", "parties of one agreement"],
    ["actors", "parties of one agreement"],
    ["check --notes", "links of notes"],
    ["ties a0", "many parties of one agreement"],
    ["ties a0 --with-sources", "many parties of one agreement"],
  ])("every format of %s over %s", { timeout: 300_000 }, async (command, shape) => {
    const all = [...formats, ...(command === "graph" ? formatsOf.graph : [])];
    const lines = [...all.map((name) => ["--format", name]), ["--color", "always"]].map((options) => [
      ...command.split(" "),
      ...options,
    ]);
    expect(await excesses(lines, wideShapes[shape] as (typeof shapes)[string])).toEqual([]);
  });

  test.each(["actors of briefs", "obstacles of briefs", "many parties of one agreement"])(
    "every command in colour over %s",
    { timeout: 300_000 },
    async (shape) => {
      expect(await excesses(coloured, wideShapes[shape] as (typeof shapes)[string])).toEqual([]);
    },
  );

  test.each(Object.entries(longLines))("a line of many: %s", { timeout: 120_000 }, async (_, line) => {
    const library = indexed((shapes["keys of the user's own"] as (typeof shapes)[string])[1](100));
    expect(await excess(line, library, null)).toEqual([]);
  });
});
