import { join } from "node:path";
import { expect, test } from "vitest";
import { settle } from "../adapter/indexed-library.ts";
import { lastingLibrary, temporaryLibrary } from "../adapter/temporary-library.ts";
import { root } from "../run-brief.ts";
import { copyCache, emptyHome, misdeeds } from "./hostile-run.ts";
import { warmProgram } from "./warm-run.ts";

const library = lastingLibrary({
  "library.yaml": "actors: {korea: {name: South Korea, kind: state}}\n",
  "one.md": "---\ntitle: One\ndate: 2020-01-01\nactors: [korea]\n---\nWords of one.\n",
  "deep/two.md": "---\ntitle: Two\n---\nWords of two.\n",
  "deep/three.md": "---\ntitle: Three\n---\nWords of three.\n",
});

const program = warmProgram({ options: ["--require", `${root}tests/hostile/fault.cjs`] });

/** A run in which the call of that number fails, and what it was that failed; 0 for none. */
async function withFault(args: readonly string[], cache: string, number: number, code = "") {
  const environment = {
    PATH: process.env["PATH"],
    HOME: emptyHome,
    BRIEF_PATH: library,
    BRIEF_BUNDLED: "off",
    XDG_CACHE_HOME: cache,
    BRIEF_TEST_FAIL: String(number),
    BRIEF_TEST_CODE: code,
  };
  const run = await program.run({ args, environment, cwd: emptyHome, patience: 20_000 });
  const [count = "", ...failed] = run.told.split(" ");
  return { run, count: Number(count), failed: failed.join(" ") };
}

type Fault = Awaited<ReturnType<typeof withFault>> & { readonly cache: string };

/** The answer without what is said of one brief. */
function without(stdout: string, id: string): string {
  return JSON.stringify((JSON.parse(stdout) as { id: string }[]).filter((brief) => brief.id !== id));
}

const commands = [
  ["list", "--json"],
  ["search", "words", "--json", "--fields", "id,title"],
];

const caches = ["no index", "an index"];
const codes = ["EIO", "ENOSPC", "EACCES", "EMFILE"];

test.each(codes.flatMap((code) => caches.map((cache) => [code, cache] as const)))(
  "every call of the file system failing once with %s, where there is %s",
  async (code, state) => {
    await settle();
    const warm = temporaryLibrary();
    for (const args of commands) {
      const truth = (await withFault(args, warm, 0)).run.stdout;
      const faults = await everyFault(args, code, state === "an index" ? warm : null);
      expect(faults.flatMap((fault) => wrongWith(fault, truth))).toEqual([]);
      expect(faults.length).toBeGreaterThan(10);
    }
  },
);

/** A run for each of the calls that a run makes, in which that call fails, up to the first in which none does. */
async function everyFault(args: readonly string[], code: string, warm: string | null): Promise<Fault[]> {
  const faults: Fault[] = [];
  do {
    const cache = temporaryLibrary();
    if (warm !== null) copyCache(join(warm, "brief"), join(cache, "brief"));
    faults.push({ cache, ...(await withFault(args, cache, faults.length + 1, code)) });
    // A run that a fault cut short made fewer calls than the next will.
  } while (faults.at(-1)?.failed !== "");
  return faults;
}

function wrongWith({ run, failed, cache }: Fault, truth: string): string[] {
  const isSame = run.stdout === truth && run.stderr === "" && run.status === 0;
  const isRight = isSame || (!failed.includes(cache) && told(run, truth));
  const wrong = misdeeds(run).concat(isRight ? [] : [run.stderr, run.stdout.slice(0, 200)]);
  return wrong.length === 0 ? [] : [`${failed}: ${wrong.join(" | ")}`];
}

/** Whether the answer is the whole one, or lacks what is named once on stderr, and nothing else. */
function told(
  { stdout, stderr, status }: { stdout: string; stderr: string; status: number | null },
  truth: string,
): boolean {
  const lines = stderr
    .split("\n")
    .filter((line) => line !== "" && !/^brief: (?:the library is empty|nothing)/.test(line));
  if (lines.length > 1) return false;
  const [line = ""] = lines;
  if (stdout === truth && status === 0) return true;
  if (line === "") return false;
  if (line.includes("library.yaml")) return status === 0 && JSON.parse(stdout).length === 3;
  const id = /([a-z]+)\.md:/.exec(line)?.[1];
  if (id !== undefined) return without(stdout, "") === without(truth, id);
  // A directory that cannot be read hides what is in it, and the library's own all of it.
  return JSON.parse(stdout === "" ? "[]" : stdout).length < 3 && line.includes(library);
}
