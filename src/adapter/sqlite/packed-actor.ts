import type { BriefActor } from "../../model/actor.ts";
import type { Trace } from "../../model/trace.ts";
import { type PackedSentences, type SentencePacker, unpackTrace } from "./packed-sentences.ts";

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
  sentence: number,
];

/** An actor that was extracted, packed. */
export function packActor(actor: BriefActor, { numberOf }: SentencePacker): PackedActor {
  const trace = actor.trace as Trace;
  return [actor.id, actor.name, actor.kind, actor.aliases, actor.role, trace.certainty, numberOf(trace)];
}

/** The actor that was packed. */
export function unpackActor(packed: PackedActor, sentences: PackedSentences): BriefActor {
  return {
    id: packed[0],
    name: packed[1],
    kind: packed[2],
    aliases: packed[3],
    role: packed[4],
    stance: null,
    interests: [],
    source: null,
    trace: unpackTrace(sentences, packed[6], packed[5]),
  };
}
