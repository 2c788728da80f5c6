import { didYouMean } from "./did-you-mean.ts";
import { fieldProblem, type Rule } from "./subject.ts";

/** Related briefs that no library has. */
export const checkRelated: Rule = (subject) =>
  subject.brief.related.flatMap((id, index) => {
    if (subject.ids.has(id)) return [];
    const message = `no brief has the id "${id}"${didYouMean(id, subject.ids)}`;
    return [fieldProblem(subject, ["related", index], { level: "warning", code: "unknown-brief", message })];
  });
