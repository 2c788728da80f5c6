import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { findLibraries, type PathSettings } from "../src/adapter/disk/library-path.ts";
import { readSettingsFile } from "../src/adapter/disk/settings-file.ts";
import { verdictStore } from "../src/adapter/disk/verdict-store.ts";
import { openLocalLibrary } from "../src/adapter/local/local-library.ts";
import type { Library } from "../src/port/library.ts";
import { run, type Status } from "../src/shell/run.ts";
import { cleanOutput } from "../src/shell/sink.ts";

/** The project's root, with a slash at its end. */
export const root = fileURLToPath(new URL("../", import.meta.url));

/** What a run of brief left behind. */
export interface RunResult {
  readonly out: string;
  readonly err: string;
  readonly status: Status;
}

/** Where brief runs: no terminal, no home and an empty environment unless said otherwise. */
export interface RunOptions {
  readonly environment?: Readonly<Record<string, string>>;
  readonly home?: string;
  /** The keys that a person presses at that terminal; without them nobody can be asked. */
  readonly keys?: readonly string[];
  /** What the user's program reads in every picture; there is none without. */
  readonly words?: string;
  /** What the user's editor does to the file. */
  readonly edit?: (path: string) => void;
  /** The columns of a terminal; without them stdout is a pipe. */
  readonly columns?: number;
}

const manual = (topic: string) => readFileSync(`${root}src/manual/${topic}.md`, "utf8");

const opened = new Map<string, Library>();

/** No cache: every worker has its own index, in memory. */
const cache = { environment: {}, home: null, userId: undefined, now: Date.now };

/** The library at a path, read once for all tests of a worker: they change no library, and reading one is most of a run. */
function openOnce(settings: PathSettings): Library {
  const { libraries, environment, home } = settings;
  const key = JSON.stringify([
    libraries,
    environment["BRIEF_PATH"],
    environment["BRIEF_BUNDLED"],
    environment["XDG_STATE_HOME"],
    environment["XDG_DATA_HOME"],
    home,
    settings.settings,
  ]);
  const verdicts = verdictStore({ environment, home, userId: process.getuid?.() });
  const library = opened.get(key) ?? openLocalLibrary(findLibraries(settings), { cache, verdicts });
  opened.set(key, library);
  return library;
}

/** Runs brief in this process on real files, with everything outside handed in. */
export async function runBrief(argv: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  const { environment = {}, home = null, columns, keys, edit, words } = options;
  const pressed = [...(keys ?? [])];
  const settings = readSettingsFile({ environment, home });
  let out = "";
  let err = "";
  const status = await run(argv, {
    facts: { isTty: columns !== undefined, columns, settings, environment },
    version: "0.0.0",
    out: (text, { hasNul }) => {
      out += cleanOutput(text, { hasNul });
    },
    err: (text) => {
      err += cleanOutput(text, { hasNul: false });
    },
    onAnswer: () => {},
    onLongPage: () => {},
    open: (libraries) => openOnce({ libraries, environment, home, settings, bundled: `${root}briefs` }),
    ocr: { program: async () => (words === undefined ? null : "/usr/bin/tesseract"), read: async () => words ?? "" },
    editor: { open: async (path) => edit?.(path) },
    keys: keys === undefined ? null : async () => ({ next: async () => pressed.shift() ?? null, close: () => {} }),
    progress: { onStart: () => {}, onProgress: () => {} },
    working: () => {},
    manual,
    today: "2026-11-23",
    now: Date.now,
  });
  return { out, err, status };
}
