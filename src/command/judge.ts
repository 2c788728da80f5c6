import { actorKinds } from "../model/actor.ts";
import { Failure } from "../model/failure.ts";
import { obstacleKinds } from "../model/obstacle.ts";
import type { Verdict } from "../model/verdict.ts";
import type { OpenedBrief } from "../port/briefs.ts";
import { type OpenEntry, openEntries } from "../question/open-entries.ts";
import { closest } from "../text/closest.ts";
import { quoted } from "../text/quoted.ts";
import type { JudgedAnswer, JudgedRow } from "../view/judged-list.ts";
import type { Context } from "./context.ts";
import { openBrief } from "./find-briefs.ts";
import type { ParameterSet } from "./parameter.ts";

/** The parameters of commands that say something of entries of a brief. */
export const judgedParameters = {
  brief: { kind: "brief", isArgument: true, isRequired: true, says: "an id or a file" },
  keys: { kind: "key", isArgument: true, isRequired: true, isRepeatable: true, says: "as review or --json show them" },
} as const satisfies ParameterSet;

/** So often is a file read anew that others write at the same time. */
const mostTries = 20;

/**
 * Says of entries of a brief that they are right, or that they are not. What stands in the front
 * matter of a brief of the user's own library is changed there; all else is remembered. Throws a
 * `Failure` for a key that no entry has, before anything is written.
 */
export async function judge(
  context: Context,
  { brief: name, keys }: { readonly brief: string; readonly keys: readonly string[] },
  said: Verdict,
): Promise<JudgedAnswer> {
  for (let tries = 1; ; tries += 1) {
    const opened = await openBrief(context, name);
    const entries = keys.length === 0 ? [] : chooseEntries(openEntries(await opened.unjudged()), keys, name);
    refuseOdd(entries, said);
    const { written, changed } = await changeOwn(entries, opened, context, said);
    if (changed !== null && !(await context.writing.replace(opened.brief.path, opened.text, changed))) {
      if (tries < mostTries) continue;
      throw new Failure("io", `${opened.brief.path} changed while it was read`, { hint: "nothing was written" });
    }
    // What is dismissed would be found in the text again once the front matter states nothing of
    // its kind.
    const kept = entries.filter((entry) => said.verdict === "dismissed" || !written.includes(entry));
    context.verdicts.keep(new Map(kept.map(({ key }) => [key, said])));
    const rows = entries.map((entry): JudgedRow => {
      const isWritten = written.includes(entry);
      return { brief: opened.brief.id, entry, verdict: said.verdict, path: isWritten ? opened.brief.path : null };
    });
    return { rows, problems: opened.problems };
  }
}

function chooseEntries(entries: readonly OpenEntry[], keys: readonly string[], name: string): OpenEntry[] {
  return [...new Set(keys)].map((key) => {
    const found = entries.find((entry) => entry.key === key);
    if (found !== undefined) return found;
    const near = closest(
      key,
      entries.map((entry) => entry.key),
    );
    const hint = near === null ? `brief review ${name} shows the keys` : `did you mean ${near}?`;
    throw new Failure("unknown-id", `nothing that was extracted from ${name} has the key ${quoted(key)}`, { hint });
  });
}

/** Obstacles and actors have kinds of their own; a holder and a weight only an obstacle has. */
function refuseOdd(entries: readonly OpenEntry[], { mended: { kind, ...others } }: Verdict): void {
  for (const entry of entries) {
    const kinds: readonly string[] =
      entry.kind === "obstacles" ? obstacleKinds : entry.kind === "actors" ? actorKinds : [];
    if (kind !== undefined && !kinds.includes(kind))
      throw new Failure("usage", `${quoted(entry.what)} is of no kind ${kind}; expected ${kinds.join(", ") || "none"}`);
    if (entry.kind !== "obstacles" && Object.keys(others).length > 0)
      throw new Failure("usage", `${quoted(entry.what)} has neither holder nor severity; expected an obstacle`);
  }
}

interface OwnChange {
  /** The entries that the change is about. */
  readonly written: readonly OpenEntry[];
  /** The file's text after it; null where nothing in it is to be changed. */
  readonly changed: string | null;
}

/**
 * What changes in the file of a brief that may be changed. What reads front matter is loaded then.
 */
async function changeOwn(
  entries: readonly OpenEntry[],
  { brief: { path }, text }: OpenedBrief,
  { writing }: Context,
  said: Verdict,
): Promise<OwnChange> {
  if (entries.length === 0 || writing.belonging(path) !== "own") return { written: [], changed: null };
  const { changeStated } = await import("./change-stated.ts");
  return changeStated({ text, path }, entries, said);
}
