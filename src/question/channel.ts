import type { NamedActor } from "../model/actor.ts";
import type { Ground } from "./tie-graph.ts";

/** One hop of a channel: who passes to whom, and the agreements that allow it. */
export interface Step {
  readonly from: NamedActor;
  readonly to: NamedActor;
  readonly grounds: readonly Ground[];
}

/**
 * How information can get from one actor to another: `direct` by one agreement, `relayed` by one
 * agreement's mediator, `chained` through separate agreements, most of which forbid passing on what
 * was received.
 */
export interface Channel {
  readonly kind: "direct" | "relayed" | "chained";
  /** Unknown where nobody knows of a step whether it holds, or what it covers. */
  readonly holds: "yes" | "unknown";
  readonly steps: readonly Step[];
  /** The matters that all steps cover; none where nobody has stated them. */
  readonly passes: readonly string[];
  /** How many more between the two, as good as this, there are at least and are not told. */
  readonly moreAtLeast: number;
}

/** Of equally good channels between two actors no more than these are told. */
export const mostChannels = 100;

/**
 * So many agreements are named in the chains of one answer, each as often as it is: the chains of a
 * small library can be more than anybody could count. A first chain is told however long it is.
 */
export const mostNamed = 20_000;

const kinds = ["direct", "relayed", "chained"] as const;

/** The place of a kind: the lower the better. */
export function rankOf({ kind }: Pick<Channel, "kind">): number {
  return kinds.indexOf(kind);
}
