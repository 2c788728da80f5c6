import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { findLibraries } from "./adapter/disk/library-path.ts";
import { readSettingsFile } from "./adapter/disk/settings-file.ts";
import { verdictStore } from "./adapter/disk/verdict-store.ts";
import { openLocalLibrary } from "./adapter/local/local-library.ts";
import { findTesseract } from "./adapter/tesseract/find-tesseract.ts";
import type { Keys } from "./port/keys.ts";
import type { Library, Work } from "./port/library.ts";
import type { Ocr } from "./port/ocr.ts";
import { choosePager } from "./shell/choose-pager.ts";
import { type OutputStream, openOutput } from "./shell/output-stream.ts";
import { progressLine } from "./shell/progress.ts";
import { run } from "./shell/run.ts";
import { cleanOutput } from "./shell/sink.ts";
import type { TerminalFacts } from "./shell/terminal-facts.ts";
import { fewToIndex, type V8Flags, v8Flags } from "./shell/v8-flags.ts";
import { atMost } from "./text/at-most.ts";
import { sanitizeBlock } from "./text/sanitize.ts";

const root = join(import.meta.dirname, "..");

/**
 * So few files are done with before optimised code would earn back what it costs: what asks texts
 * is twenty times as much code as what indexes them. Of still fewer what was found in texts is read
 * before anything would be optimised. To look at files is quick, but Node makes an object of each,
 * by functions that would be optimised for 14 ms of CPU, at 1,000 files and at 10,000.
 */
const few = {
  sweeping: { least: 400, files: Number.POSITIVE_INFINITY, bytes: 1 },
  indexing: fewToIndex(process.versions.v8),
  asking: { least: 0, files: 3000, bytes: 6 * 1024 * 1024 },
  reading: { least: 200, files: 3000, bytes: 1 },
} as const;

/** Of so many files the garbage would fill the memory. */
const manyFiles = 20_000;

/** A process that holds so many bytes has an answer whose garbage would fill the memory as well. */
const large = 150_000_000;

interface PagedText {
  readonly text: string;
  readonly pager: readonly string[];
}

/**
 * Runs brief in this process: the only place that knows arguments, environment, streams and disk
 * together.
 */
export async function main(): Promise<void> {
  silenceSqliteWarning();
  // One for all: flags are set again with each look at the files, and Node warns of many listeners.
  process.prependOnceListener("exit", () => [...flagsSet].reverse().forEach(resetV8Flag));
  const stderr = openOutput(2, () => {});
  const stdout = openOutput(1, (error) => endOnOutputError(error, stderr));
  const settings = readSettingsFile({ environment: process.env, home: home() });
  const facts: TerminalFacts = { isTty: stdout.isTty, columns: stdout.columns, settings, environment: process.env };
  const argv = process.argv.slice(2);
  const pager = argv.includes("--no-pager") ? null : choosePager(facts);
  const paged: PagedText[] = [];
  const status = await run(argv, {
    facts,
    // Read only when asked for: the file is not needed to answer anything else.
    version: argv.includes("--version") ? version() : "",
    out: (text, { isPage, hasNul }) => {
      const clean = cleanOutput(text, { hasNul });
      if (isPage && pager !== null) paged.push({ text: clean, pager });
      else stdout.write(clean);
    },
    // What is said about an answer has no style: no escape passes here.
    err: (text) => stderr.write(sanitizeBlock(text)),
    onAnswer: holdLess,
    onLongPage: prepareLongPage,
    open: (libraries) => openLibrary(libraries, facts),
    editor: { open: async (path) => (await import("./shell/open-editor.ts")).editor(facts).open(path) },
    ocr: openOcr(),
    keys: stdout.isTty && process.getBuiltinModule("node:tty").isatty(0) ? openKeys : null,
    progress: { onStart: prepareIndexing, onProgress: showProgress(stderr) },
    working: showProgress(stderr, { verb: "importing", noun: "file", step: 0 }),
    manual: (topic) => readRoot(join("src", "manual", `${topic}.md`)),
    today: today(),
    now: Date.now,
  });
  process.exitCode = status;
  for (const { text, pager: command } of paged) {
    const { page } = await import("./shell/pager.ts");
    if (!(await page(text, command, facts))) stdout.write(text);
  }
}

/** Ctrl-C ends us as it would have, once the terminal is as it was. */
async function openKeys(): Promise<Keys> {
  const { readKeys } = await import("./shell/read-keys.ts");
  return readKeys(process.stdin, () => process.kill(process.pid, "SIGINT"));
}

/** What runs it is loaded when it first has to. */
function openOcr(): Ocr {
  const load = async () => (await import("./adapter/tesseract/tesseract.ts")).tesseract(process.env);
  let loaded: Promise<Ocr> | null = null;
  return {
    program: async () => findTesseract(process.env),
    read: async (picture) => {
      loaded ??= load();
      return (await loaded).read(picture);
    },
  };
}

function prepareLongPage(): void {
  for (const name of ["deferOptimising", "clearAlone", "markWhenFull"] as const) setV8Flag(name);
}

function holdLess(): void {
  if (process.memoryUsage.rss() > large) setV8Flag("growSlowly");
}

function prepareIndexing(files: number, bytes: number, work: Work): void {
  const { least, files: most, bytes: mostBytes } = few[work];
  const isFew = files >= least && files < most && bytes < mostBytes;
  for (const name of ["deferOptimising", "clearAlone"] as const) (isFew ? setV8Flag : resetV8Flag)(name);
  if (work === "sweeping") return;
  if (files > manyFiles) setV8Flag("growSlowly");
  if (work !== "asking") return;
  setV8Flag("markWhenFull");
  setV8Flag("patternsWait");
  setV8Flag("patternsAsTheyAre");
}

/**
 * V8 reads these flags whenever it considers a function, so that they may change while a program
 * runs, and leaves alone what is compiled. It refuses code that was kept under others: at the end,
 * when this run's is kept, they are as usual again.
 */
function setV8Flag(name: keyof V8Flags): void {
  const flag = v8Flags(process.versions.v8)?.[name];
  if (flag === undefined || flagsSet.has(name)) return;
  flagsSet.add(name);
  process.getBuiltinModule("node:v8").setFlagsFromString(flag.set);
}

function resetV8Flag(name: keyof V8Flags): void {
  const flag = v8Flags(process.versions.v8)?.[name];
  if (flag !== undefined && flagsSet.delete(name)) process.getBuiltinModule("node:v8").setFlagsFromString(flag.usual);
}

const flagsSet = new Set<keyof V8Flags>();

function openLibrary(libraries: readonly string[], facts: TerminalFacts): Library {
  const place = { environment: facts.environment, home: home() };
  const bundled = { bundled: join(root, "briefs"), readings: join(root, "dist", "readings.json.br") };
  const path = findLibraries({ libraries, ...bundled, settings: facts.settings, ...place });
  const own = { ...place, userId: process.getuid?.() };
  return openLocalLibrary(path, { cache: { ...own, now: Date.now }, verdicts: verdictStore(own) });
}

/**
 * Shows how far an indexing has come, on one line of a terminal, gone when the answer comes. Silent
 * where stderr is none.
 */
function showProgress(
  stderr: OutputStream,
  { step, ...words } = { verb: "indexing", noun: "brief", step: 100 },
): (done: number, total: number) => void {
  const started = Date.now();
  if (!stderr.isTty) return () => {};
  return (done, total) => {
    const line = progressLine(done, total, Date.now() - started, words);
    if (line === null) return;
    // Written over itself: back to the first column, erase to the end. Nothing in it comes from a
    // library.
    stderr.write(`\r\u001b[K${line}`);
    if (done + step >= total) stderr.write("\r\u001b[K");
  };
}

/** The local day: what a reader calls today. */
function today(): string {
  const now = new Date();
  const pad = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

/**
 * HOME, or null where there is none: a user without a home has no library of their own, and that is
 * no error.
 */
function home(): string | null {
  try {
    return process.env["HOME"] || homedir();
  } catch {
    return null;
  }
}

function version(): string {
  return (JSON.parse(readRoot("package.json")) as { version: string }).version;
}

/** A file of the package. */
function readRoot(name: string): string {
  return readFileSync(join(root, name), "utf8");
}

/**
 * A reader that has seen enough, `brief list | head -1`, closes the pipe: that is no error. A full
 * disk is.
 */
function endOnOutputError(error: NodeJS.ErrnoException, stderr: OutputStream): void {
  if (error.code === "EPIPE") process.exit(0);
  stderr.write(`brief: standard output cannot be written: ${error.code ?? error.message}\n`);
  process.exit(2);
}

/** Node 22 calls its SQLite experimental on stderr; that one warning says nothing to a reader. */
function silenceSqliteWarning(): void {
  const emit = process.emitWarning.bind(process) as (warning: string | Error, ...rest: unknown[]) => void;
  process.emitWarning = ((warning: string | Error, ...rest: unknown[]) => {
    if (!String(warning).startsWith("SQLite is an experimental feature")) emit(warning, ...atMost(3, rest));
  }) as typeof process.emitWarning;
}
