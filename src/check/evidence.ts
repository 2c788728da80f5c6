import { fieldProblem, type Rule } from "./subject.ts";

/**
 * Evidence that does not stand verbatim in the body, markup, footnote marks and runs of white space
 * aside.
 */
export const checkEvidence: Rule = (subject) =>
  subject.brief.obstacles.flatMap(({ evidence, found }, index) => {
    if (evidence === null || found !== null) return [];
    const message = "the evidence does not stand in the body; expected its words verbatim";
    return [fieldProblem(subject, ["obstacles", index, "evidence"], { level: "error", code: "evidence", message })];
  });
