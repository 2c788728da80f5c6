import type { Agreement } from "../model/agreement.ts";
import type { Matter } from "../model/matter.ts";
import { didYouMean } from "./did-you-mean.ts";
import { fieldProblem, type Rule } from "./subject.ts";

/** What is wrong, and with which entry of a table. */
export interface MatterProblem {
  readonly id: string;
  readonly level: "error" | "warning";
  readonly code: string;
  readonly message: string;
}

/** Matters that are part of none that is known, or of themselves by way of others. */
export function checkMatters(matters: readonly Matter[], known: readonly Matter[]): MatterProblem[] {
  const wholes = new Map(known.map(({ id, partOf }) => [id, partOf]));
  const inRings = ringsOf(wholes);
  return matters.flatMap(({ id, partOf }): MatterProblem[] => {
    if (partOf === null) return [];
    if (!wholes.has(partOf)) {
      const message = `the matter ${id} is part of "${partOf}", which is no matter${didYouMean(partOf, wholes.keys())}`;
      return [{ id, level: "warning", code: "unknown-matter", message }];
    }
    if (!inRings.has(id)) return [];
    const by = partOf === id ? "" : `, by way of ${partOf}`;
    return [{ id, level: "error", code: "matter-ring", message: `the matter ${id} is part of itself${by}` }];
  });
}

/** Matters that an agreement covers and nobody names, and claims that cite none of its sources. */
export function checkCovered(
  { id, matters, binding, sources }: Agreement,
  known: ReadonlySet<string>,
): Omit<MatterProblem, "id">[] {
  const unknown = matters.filter(({ matter }) => !known.has(matter));
  const cited = [
    ...matters.map(({ matter, source }) => [matter, source] as const),
    ["binding", binding?.source ?? null],
  ];
  const ids = new Set(sources.map((source) => source.id));
  return [
    ...unknown.map(({ matter }) => ({
      level: "warning" as const,
      code: "unknown-matter",
      message: `the agreement ${id} covers "${matter}", which is no matter${didYouMean(matter, known)}`,
    })),
    ...cited.flatMap(([claim, source]) =>
      source == null || ids.has(source)
        ? []
        : [
            {
              level: "warning" as const,
              code: "unknown-source",
              message: `the agreement ${id} cites "${source}" for ${claim}, which is none of its sources`,
            },
          ],
    ),
  ];
}

/** The same of the agreements that a brief defines in place. */
export const checkOwnAgreements: Rule = (subject) =>
  subject.brief.localAgreements.flatMap((agreement) => {
    const index = Math.max(0, subject.brief.agreements.indexOf(agreement.id));
    return checkCovered(agreement, subject.matters).map((problem) =>
      fieldProblem(subject, ["agreements", index], problem),
    );
  });

/** Whoever comes back to itself on the way from part to whole; each is walked once. */
function ringsOf(wholes: ReadonlyMap<string, string | null>): ReadonlySet<string> {
  const walked = new Map<string, string>();
  const inRings = new Set<string>();
  for (const start of wholes.keys()) {
    let at: string | null | undefined = start;
    while (typeof at === "string" && !walked.has(at)) {
      walked.set(at, start);
      at = wholes.get(at);
    }
    if (typeof at !== "string" || walked.get(at) !== start) continue;
    for (let member = at; !inRings.has(member); member = wholes.get(member) as string) inRings.add(member);
  }
  return inRings;
}
