import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect } from "vitest";
import { commands } from "../../src/command/all.ts";
import { choicesOf } from "../../src/command/parameter.ts";
import { lazily } from "../../src/text/lazily.ts";
import { listing } from "../adapter/indexed-library.ts";
import { root } from "../run-brief.ts";
import { type WarmProgram, warmProgram } from "./warm-run.ts";

/** What a run of the built program left behind. */
export interface HostileRun {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** Where the program runs. */
export interface HostilePlace {
  /** The one library on the path; none by default. */
  readonly library?: string;
  readonly environment?: Readonly<Record<string, string | undefined>>;
  readonly input?: string | Buffer;
  readonly cwd?: string;
  /** The user to be. */
  readonly uid?: number;
  /** A line of bash that runs `brief "$@"`, where a plain start is not what is wanted. */
  readonly script?: string;
  /** For how long it may run, in milliseconds. */
  readonly patience?: number;
}

/** A home with nothing in it, into which everybody may look. */
export const emptyHome = newHome("brief-hostile-");

/** A directory with nothing in it or beside it, into which everybody may look. */
function newHome(name: string): string {
  const above = mkdtempSync(join(tmpdir(), name));
  const home = join(above, "home");
  mkdirSync(home);
  for (const directory of [above, home]) chmodSync(directory, 0o755);
  return home;
}

export const program = `${root}bin/brief.js`;

/** The program where every user can reach it: a checkout may stand in a directory that is its owner's alone. */
const reachableProgram = lazily(() => {
  const place = mkdtempSync(join(tmpdir(), "brief-program-"));
  chmodSync(place, 0o755);
  process.on("exit", () => rmSync(place, { recursive: true, force: true }));
  const needed = [
    "package.json",
    "bin",
    "dist",
    "briefs",
    "node_modules/@photostructure",
    "node_modules/node-gyp-build",
    "tests/hostile/warm-runs.cjs",
  ];
  for (const name of needed) cpSync(join(root, name), join(place, name), { recursive: true });
  return { checkout: place, path: join(place, "bin/brief.js") };
});

/** Runs the built program from outside, in an environment that holds only what is given. */
export function runHostile(args: readonly string[], place: HostilePlace = {}): HostileRun {
  const { input = "", cwd = emptyHome, uid, script, patience = 60_000 } = place;
  const path = uid === undefined ? program : reachableProgram().path;
  const [file, argv] =
    script === undefined
      ? [process.execPath, [path, ...args]]
      : ["bash", ["-c", `brief() { '${process.execPath}' '${path}' "$@"; }\n${script}`, "bash", ...args]];
  const data = newHome("brief-data-");
  const { stdout, stderr, status, signal } = spawnSync(file, argv, {
    env: environmentOf(place, data),
    cwd,
    input,
    encoding: "utf8",
    timeout: patience,
    killSignal: "SIGKILL",
    maxBuffer: 2 ** 29,
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  rmSync(dirname(data), { recursive: true, force: true });
  return { stdout, stderr, status, signal };
}

function environmentOf(
  { library, environment = {} }: Pick<HostilePlace, "library" | "environment">,
  data: string,
): Record<string, string | undefined> {
  return {
    PATH: process.env["PATH"],
    HOME: emptyHome,
    XDG_CACHE_HOME: emptyHome,
    XDG_DATA_HOME: data,
    BRIEF_BUNDLED: "off",
    ...(library === undefined ? {} : { BRIEF_PATH: library }),
    ...environment,
  };
}

/** The processes of many runs, by what they have to be started with. */
const warm = new Map<string, WarmProgram>();

/** Runs the built program as `runHostile` does, in a process that has run it before: for what does not lie in how a process starts. */
export async function runWarm(args: readonly string[], place: Omit<HostilePlace, "script"> = {}): Promise<HostileRun> {
  const { environment = {}, uid, cwd = emptyHome, input = "", patience = 60_000 } = place;
  const key = JSON.stringify([uid, environment["NODE_OPTIONS"] === undefined ? null : environment]);
  const program = warm.get(key) ?? warmProgram(uid === undefined ? {} : { uid, checkout: reachableProgram().checkout });
  warm.set(key, program);
  const data = newHome("brief-data-");
  const line = { args, environment: environmentOf(place, data), cwd, input, patience };
  const { stdout, stderr, status, signal } = await program.run(line);
  rmSync(dirname(data), { recursive: true, force: true });
  return { stdout, stderr, status, signal };
}

/** Of escapes only our own: SGR, and OSC 8 to http, https or mailto. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the two sequences that may pass.
const ours = /\u001b\[\d{1,2}m|\u001b\]8;;(?:(?:https?:\/\/|mailto:)[!-~]+)?\u001b\\/gi;

/** What a terminal might obey, or a reader be deceived by. Written apart from the sanitiser's own pattern. */
const obeyed = /[^\P{Cc}\n\t]|[\p{Zl}\p{Zp}\p{Bidi_Control}\p{Surrogate}\ufeff]|[\u{e0000}-\u{e007f}]/u;

/** Everything wrong with a run that no input excuses. */
export function misdeeds({ stdout, stderr, status, signal }: HostileRun, { hasNul = false } = {}): string[] {
  const out = (hasNul ? stdout.replaceAll("\0", "") : stdout).replace(ours, "");
  const told = stderr.split("\n").slice(0, -1);
  return [
    ...(status === 0 || status === 1 || status === 2 ? [] : [`ended with ${status} ${signal}`]),
    ...(obeyed.test(out) ? [`stdout holds ${JSON.stringify(obeyed.exec(out)?.[0])}`] : []),
    ...(obeyed.test(stderr) ? [`stderr holds ${JSON.stringify(obeyed.exec(stderr)?.[0])}`] : []),
    ...told.filter((line) => !line.startsWith("brief: ")).map((line) => `stderr says ${line.slice(0, 200)}`),
    ...(stderr.includes("unexpected error") ? [stderr.slice(0, 300)] : []),
    ...(stderr === "" || stderr.endsWith("\n") ? [] : ["stderr does not end its line"]),
    ...(status === 2 && stderr === "" ? ["trouble without a word"] : []),
  ];
}

/**
 * Copies the cache of a program that may still run: it lets go of its index when its memory is
 * cleared, and the files beside that then vanish, perhaps between being listed and being copied.
 */
export function copyCache(from: string, to: string): void {
  for (let left = 3; left > 0; left -= 1)
    try {
      rmSync(to, { recursive: true, force: true });
      cpSync(from, to, { recursive: true });
      return;
    } catch (error) {
      if (left === 1 || (error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    }
}

/** Fails with what a run did wrong, or if a file of the library changed. */
export function expectSound(args: readonly string[], place: HostilePlace = {}): HostileRun {
  const before = listingOf(place);
  return soundly(runHostile(args, place), { args, place, before });
}

/** The same of a run in a process that has run the program before. */
export async function expectSoundWarm(args: readonly string[], place: HostilePlace = {}): Promise<HostileRun> {
  const before = listingOf(place);
  return soundly(await runWarm(args, place), { args, place, before });
}

function listingOf({ library }: HostilePlace): unknown {
  return library === undefined ? [] : listing(library);
}

function soundly(
  run: HostileRun,
  { args, place, before }: { args: readonly string[]; place: HostilePlace; before: unknown },
): HostileRun {
  const { environment } = place;
  expect([args, environment, misdeeds(run, { hasNul: args.includes("--null") })]).toEqual([args, environment, []]);
  expect(listingOf(place)).toEqual(before);
  return run;
}

/**
 * Every command, with `argument` for the arguments that it demands, and for its first unless that is a list; with the first choice
 * where there are few. A new command is in the table by itself.
 */
export async function everyCommand(argument: string): Promise<[name: string, args: readonly string[]][]> {
  const lines = commands.map(async ({ name, load }): Promise<[string, readonly string[]]> => {
    const { parameters } = await load();
    const declared = Object.values(parameters).filter(({ isArgument }) => isArgument);
    const given = declared.filter(
      ({ isRequired, isRepeatable }, index) => isRequired || (index === 0 && !isRepeatable),
    );
    return [name, [name, ...given.map((parameter) => choicesOf(parameter)?.[0] ?? argument)]];
  });
  return Promise.all(lines);
}

/** The formats in which every answer is asked for, as options. */
export const everyFormat: readonly (readonly string[])[] = [
  [],
  ["--json"],
  ["--format", "jsonl"],
  ["--format", "tsv"],
  ["--format", "csv"],
  ["--format", "markdown"],
  ["--format", "plain"],
  ["--color", "always"],
  ["--null"],
];
