import type { Channel } from "../../src/question/channel.ts";
import { bestChannels } from "../../src/question/channels.ts";
import { matterTree } from "../../src/question/matter-tree.ts";
import { tieGraph } from "../../src/question/tie-graph.ts";
import { makeAgreement } from "./make-agreement.ts";

/** `relayed a>b>c by x+y, z`: the way, and the agreements step by step. */
export function describeChannel({ kind, holds, steps, passes }: Channel): string {
  const path = [steps[0]?.from.id, ...steps.map(({ to }) => to.id)].join(">");
  const grounds = steps.map(({ grounds: of }) => of.map(({ agreement }) => agreement.id).join("+"));
  const about = passes.length === 0 ? "" : ` on ${passes.join("+")}`;
  // Nothing is stated of what passes by most of these, so that no chain is certain.
  const mark = holds === "unknown" && (kind !== "chained" || about !== "") ? "? " : "";
  return `${mark}${kind} ${path} by ${grounds.join(", ")}${about}`;
}

/** The best channels as lines; of the matters `ore` has the part `iron`. */
export function channels(
  lines: readonly string[],
  from: string,
  to: string,
  day = "2020-01-01",
  about: string | null = null,
): string[] {
  const agreements = lines.map((line) => makeAgreement(line));
  const tree = matterTree(
    ["ore", "coal", "iron", "gold"].map((id) => ({ id, name: id, aliases: [], partOf: id === "iron" ? "ore" : null })),
  );
  return bestChannels(tieGraph(agreements, day, { tree, about }), [from, to]).map(describeChannel);
}
