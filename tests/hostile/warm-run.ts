import { type ChildProcess, spawn } from "node:child_process";
import { appendFileSync, closeSync, ftruncateSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../run-brief.ts";

/** What a process of many runs is started with. */
export interface WarmOptions {
  /** The checkout whose program it runs. */
  readonly checkout?: string;
  /** The user to be. */
  readonly uid?: number | undefined;
  /** Options of Node itself. */
  readonly options?: readonly string[];
}

/** One run. */
export interface WarmLine {
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly input?: string | Buffer;
  /** For how long it may run, in milliseconds. */
  readonly patience: number;
}

/** How a run ended, and what it cost: milliseconds of CPU time, and the most memory, in MB, that its process held so far. */
export interface WarmRun {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly time: number;
  readonly memory: number;
  /** What it wrote to descriptor 3. */
  readonly told: string;
}

/** A process that runs the built program as often as asked, one run at a time. */
export interface WarmProgram {
  readonly run: (line: WarmLine) => Promise<WarmRun>;
  readonly stop: () => void;
}

/** What runs leave behind in memory grows: after so many another process goes on. */
const mostRuns = 200;

/** Nothing is started before the first run; one that does not come to its end is ended, and the next has a new process. */
export function warmProgram(options: WarmOptions = {}): WarmProgram {
  const streams = openStreams();
  let child: ChildProcess | null = null;
  let count = 0;
  const stop = () => {
    child?.kill("SIGKILL");
    child = null;
  };
  const run = async (line: WarmLine): Promise<WarmRun> => {
    if (count % mostRuns === 0) stop();
    count += 1;
    streams.empty();
    streams.give(line.input ?? "");
    child ??= startChild(options, line.environment, streams.descriptors);
    const end = await endOf(child, line);
    if (end.isOver) child = null;
    return { ...end.ended, ...streams.texts() };
  };
  let last: Promise<unknown> = Promise.resolve();
  process.once("exit", () => {
    stop();
    streams.remove();
  });
  return {
    run: (line) => {
      const next = last.then(() => run(line));
      last = next;
      return next;
    },
    stop,
  };
}

function startChild(
  { checkout = root, uid, options = [] }: WarmOptions,
  environment: WarmLine["environment"],
  descriptors: readonly number[],
): ChildProcess {
  const child = spawn(process.execPath, [...options, join(checkout, "tests/hostile/warm-runs.cjs")], {
    env: environment,
    stdio: [...descriptors, "ipc"],
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  child.unref();
  return child;
}

type Ended = Pick<WarmRun, "status" | "signal" | "time" | "memory">;

/** How a run ended, and whether its process did. */
function endOf(child: ChildProcess, { args, environment, cwd, patience }: WarmLine) {
  return new Promise<{ ended: Ended; isOver: boolean }>((resolve) => {
    const stop = setTimeout(() => child.kill("SIGKILL"), patience);
    const end = (ended: Ended, isOver: boolean) => {
      clearTimeout(stop);
      child.removeAllListeners();
      resolve({ ended, isOver });
    };
    child.once("message", (told) => end({ signal: null, ...(told as Omit<Ended, "signal">) }, false));
    child.once("exit", (status, signal) =>
      end({ status, signal, time: Number.POSITIVE_INFINITY, memory: Number.POSITIVE_INFINITY }, true),
    );
    child.send({ args, environment, cwd });
  });
}

/** Files for standard streams and descriptor 3. What was read of the first stays, as its reader's place cannot be moved. */
function openStreams() {
  const place = mkdtempSync(join(tmpdir(), "brief-streams-"));
  const [input = "", ...written] = ["in", "out", "error", "told"].map((name) => join(place, name));
  const descriptors = [openSync(input, "a+"), ...written.map((path) => openSync(path, "a+"))];
  return {
    descriptors,
    give: (text: string | Buffer) => appendFileSync(input, text),
    empty: () => {
      for (const descriptor of descriptors.slice(1)) ftruncateSync(descriptor);
    },
    texts: () => {
      const [stdout = "", stderr = "", told = ""] = written.map((path) => readFileSync(path, "utf8"));
      return { stdout, stderr, told };
    },
    remove: () => {
      for (const descriptor of descriptors) closeSync(descriptor);
      rmSync(place, { recursive: true, force: true });
    },
  };
}
