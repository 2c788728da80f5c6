import type { Party } from "./parties.ts";

/**
 * By what name a party holds something: who speaks for a state, as that; null for both sides
 * together, which hold nothing against each other alone.
 */
export function nameOf({ actor, name, isVague }: Party): string | null {
  if (isVague) return null;
  // Who only doubts holds nothing up.
  if (actor?.kind === "person" && actor.of === null && expert.test(actor.role ?? "")) return null;
  if (
    actor?.kind === "person" &&
    actor.of !== null &&
    /minister|president|premier|chancellor|spokes|ambassador|envoy|official|secretary|negotiator|diplomat/i.test(
      actor.role ?? "",
    )
  )
    return actor.of;
  return name;
}

const expert =
  /lawyer|analyst|expert|professor|research|scholar|economist|ologist|historian|scientist|fellow|consultant|journalist|engineer|lecturer/i;
