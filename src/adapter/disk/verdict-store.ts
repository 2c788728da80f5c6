import { lstatSync, type Stats } from "node:fs";
import { isAbsolute, join } from "node:path";
import { printVerdict, readVerdict } from "../../format/verdict-line.ts";
import { Failure } from "../../model/failure.ts";
import type { Problem } from "../../model/problem.ts";
import { noVerdicts, type Verdict } from "../../model/verdict.ts";
import type { KeptVerdicts, VerdictStore } from "../../port/verdicts.ts";
import { appendLines } from "./append-line.ts";
import { makeDirectory } from "./make-directory.ts";
import { missing, safeRead, sizeLimit } from "./safe-read.ts";
import { writingFailure } from "./write-new.ts";

/** What says where programs keep what they are told. */
export interface StatePlace {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly home: string | null;
  /** Who we are; undefined where the system has no user ids. */
  readonly userId: number | undefined;
}

/**
 * The verdicts in `$XDG_STATE_HOME/brief/verdicts.jsonl`, else `~/.local/state/brief`: a line each,
 * added and never changed, the last about a thing counts. A folder or file that is not ours alone
 * to write is not believed.
 */
export function verdictStore(place: StatePlace): VerdictStore {
  const folder = stateFolder(place);
  if (folder === null) return homeless;
  const path = `${folder}/verdicts.jsonl`;
  return {
    read: () => {
      const reason = foreign(folder, place) ?? foreign(path, place);
      if (reason !== null) return unbelieved(path, reason);
      const { text, reason: unread } = safeRead(path);
      if (unread === missing) return none;
      return text === null ? unbelieved(path, unread) : readLines(text, path);
    },
    keep: (said) => {
      const lines = Array.from(said, ([key, verdict]) => printVerdict(key, verdict));
      if (lines.length === 0) return;
      try {
        makeDirectory(folder, 0o700);
        const reason = foreign(folder, place);
        if (reason !== null) throw new Error(reason);
        appendLines(path, lines, (facts) => refused(facts, place) ?? (isFull(facts, lines) ? "it is full" : null));
      } catch (error) {
        throw writingFailure(path, error);
      }
    },
  };
}

const none: KeptVerdicts = { verdicts: noVerdicts, problems: [] };

const homeless: VerdictStore = {
  read: () => none,
  keep: () => {
    throw new Failure("io", "there is no HOME to remember verdicts in", { hint: "set XDG_STATE_HOME" });
  },
};

function stateFolder({ environment, home }: StatePlace): string | null {
  const base = environment["XDG_STATE_HOME"];
  if (base !== undefined && isAbsolute(base)) return join(base, "brief");
  return home === null || !isAbsolute(home) ? null : join(home, ".local", "state", "brief");
}

/** Why what stands at a path is not believed; null where nothing does. */
function foreign(path: string, place: StatePlace): string | null {
  try {
    const facts = lstatSync(path, { throwIfNoEntry: false });
    return facts === undefined ? null : refused(facts, place);
  } catch {
    // What cannot be looked at cannot be read either, which says why.
    return null;
  }
}

function refused(facts: Stats, { userId }: StatePlace): string | null {
  if (facts.isSymbolicLink()) return "it is a symbolic link";
  if (userId !== undefined && facts.uid !== userId) return "it belongs to somebody else";
  return (facts.mode & 0o022) === 0 ? null : "others may write to it";
}

/** What would no longer be read is not written. */
function isFull({ size }: Stats, lines: readonly string[]): boolean {
  return size + lines.join("\n").length + 2 > sizeLimit;
}

function unbelieved(path: string, reason: string): KeptVerdicts {
  return { verdicts: noVerdicts, problems: [problem(path, null, `${reason}; the verdicts in it are ignored`)] };
}

function problem(path: string, line: number | null, message: string): Problem {
  return { level: "warning", path, line, code: "verdicts", message };
}

/** What a full disk cut off, or somebody wrote by hand, costs itself alone. */
function readLines(text: string, path: string): KeptVerdicts {
  const verdicts = new Map<string, Verdict>();
  const wrong: number[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (line === "") continue;
    const read = readVerdict(line);
    if (read === null) wrong.push(index + 1);
    else verdicts.set(read.key, read.verdict);
  }
  const [first = null] = wrong;
  const problems = first === null ? [] : [problem(path, first, describeWrong(wrong.length))];
  return { verdicts, problems };
}

function describeWrong(count: number): string {
  return count === 1 ? "is no verdict, and is ignored" : `is no verdict, and is ignored, as are ${count - 1} more`;
}
