import { plainMarkdown } from "../text/markdown-lines.ts";
import { fieldProblem, type Rule } from "./subject.ts";

/** Evidence that does not stand verbatim in the body, markup, footnote marks and runs of white space aside. */
export const checkEvidence: Rule = (subject) => {
  const body = plainMarkdown(subject.brief.body);
  return subject.brief.obstacles.flatMap(({ evidence }, index) => {
    if (evidence === null || body.includes(plainMarkdown(evidence))) return [];
    const message = "the evidence does not stand in the body; expected its words verbatim";
    return [fieldProblem(subject, ["obstacles", index, "evidence"], { level: "error", code: "evidence", message })];
  });
};
