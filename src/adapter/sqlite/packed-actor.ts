import type { BriefActor } from "../../model/actor.ts";
import type { Trace } from "../../model/trace.ts";

/**
 * An actor of a text as the index keeps it: without the names of its fields, and without those that
 * no text tells.
 */
export type PackedActor = readonly [
  BriefActor["id"],
  BriefActor["name"],
  BriefActor["kind"],
  BriefActor["aliases"],
  BriefActor["role"],
  certainty: number | null,
  sentence: string,
  line: number,
];

/** An actor that was extracted, packed. */
export function packActor({ id, name, kind, aliases, role, trace }: BriefActor): PackedActor {
  const { certainty, sentence, line } = trace as Trace;
  return [id, name, kind, aliases, role, certainty, sentence, line];
}

/** The actor that was packed. */
export function unpackActor(packed: PackedActor): BriefActor {
  return {
    id: packed[0],
    name: packed[1],
    kind: packed[2],
    aliases: packed[3],
    role: packed[4],
    stance: null,
    interests: [],
    source: null,
    trace: { certainty: packed[5], sentence: packed[6], line: packed[7] },
  };
}
