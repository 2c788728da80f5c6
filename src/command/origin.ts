import type { Brief } from "../model/brief.ts";
import type { ExtractedKind } from "../model/extracted.ts";
import { originOf, origins, type Traced } from "../model/trace.ts";
import type { Context } from "./context.ts";
import type { ParameterSet, ValuesOf } from "./parameter.ts";

/** Whose word counts: a person's in the front matter, the text's by our rules, or either. */
export const originParameter = {
  origin: {
    kind: "choice",
    of: [...origins, "any"],
    placeholder: "origin",
    group: "Filters:",
    says: "what a person stated, what is extracted from texts, or any",
  },
} as const satisfies ParameterSet;

/** The origin that was asked for; null is any. */
export type OriginValue = ValuesOf<typeof originParameter>["origin"];

/**
 * Whether texts have to be asked: not for what a person stated, unless somebody confirmed any of
 * what was found in them.
 */
export function asksTexts({ verdicts }: Pick<Context, "verdicts">, origin: OriginValue): boolean {
  if (origin !== "authored") return true;
  return [...verdicts.read().verdicts.values()].some(({ verdict }) => verdict === "confirmed");
}

/** The kinds that texts have to be asked for. */
export function completedFor(
  context: Pick<Context, "verdicts">,
  origin: OriginValue,
  kinds: readonly ExtractedKind[],
): readonly ExtractedKind[] {
  return asksTexts(context, origin) ? kinds : [];
}

/** Whether something is of the origin that was asked for. */
export function isOfOrigin(origin: OriginValue): (entry: Traced) => boolean {
  return (entry) => origin === null || origin === "any" || originOf(entry) === origin;
}

/** A brief as that origin tells it. */
export function ofOrigin(brief: Brief, origin: OriginValue): Brief {
  if (origin === null || origin === "any") return brief;
  const isOf = isOfOrigin(origin);
  const { actors, obstacles, timeline } = brief;
  const told = { actors: actors.filter(isOf), obstacles: obstacles.filter(isOf), timeline: timeline.filter(isOf) };
  return { ...brief, ...told };
}
