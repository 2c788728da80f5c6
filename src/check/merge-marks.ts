import { mergeMarks } from "../markdown/merge-marks.ts";
import { bodyProblem, type Rule } from "./subject.ts";

/** Marks that a merge left in the body: both sides stand there, and nobody has chosen. */
export const checkMergeMarks: Rule = (subject) => {
  const lines = subject.brief.body.split("\n");
  return mergeMarks(subject.brief.body).map((line) => {
    const message = `${(lines[line] as string).slice(0, 7)} is the mark of an unfinished merge; choose one side and delete the marks`;
    return bodyProblem(subject, line, { level: "error", code: "merge-mark", message });
  });
};
