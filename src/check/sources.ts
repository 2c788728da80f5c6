import { fieldProblem, type Rule } from "./subject.ts";

/** Sources with the id of one before them, which no citation can mean. */
export const checkSources: Rule = (subject) => {
  const seen = new Set<string>();
  return subject.brief.sources.flatMap(({ id }, index) => {
    if (seen.size < seen.add(id).size) return [];
    const message = `two sources are called "${id}"`;
    return [fieldProblem(subject, ["sources", index], { level: "warning", code: "duplicate-source", message })];
  });
};
