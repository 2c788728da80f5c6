import type { ExtractedKind } from "../model/extracted.ts";
import type { Traced } from "../model/trace.ts";
import { fieldProblem, type Rule } from "./subject.ts";

/** The code of these notes, by which they are asked for alone. */
export const extractedCode = "extracted";

/** Entries that were taken from the text, and that nobody has confirmed. */
export const checkExtracted: Rule = (subject) => {
  const { actors, obstacles, agreements, localAgreements, timeline } = subject.brief;
  const waiting = (kind: ExtractedKind, entries: readonly Traced[], say: (index: number) => string) =>
    entries.flatMap(({ trace }, index) => {
      if (trace === undefined) return [];
      const message = `${say(index)} was extracted from the text; delete its line "origin: extracted" to confirm it`;
      const at = kind === "agreements" ? agreements.indexOf(localAgreements[index]?.id ?? "") : index;
      return [fieldProblem(subject, [kind, at], { level: "note", code: extractedCode, message })];
    });
  return [
    ...waiting("actors", actors, (index) => `the actor ${actors[index]?.reference ?? ""}`),
    ...waiting("obstacles", obstacles, (index) => `the obstacle "${obstacles[index]?.what ?? ""}"`),
    ...waiting("agreements", localAgreements, (index) => `the agreement ${localAgreements[index]?.name ?? ""}`),
    ...waiting("timeline", timeline, (index) => `the event of ${timeline[index]?.date ?? ""}`),
  ];
};
