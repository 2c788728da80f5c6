import { didYouMean } from "./did-you-mean.ts";
import { fieldProblem, type Rule } from "./subject.ts";

/** Agreements that neither `library.yaml` nor any brief defines. */
export const checkAgreements: Rule = (subject) => {
  const known = subject.agreements;
  return subject.brief.agreements.flatMap((id, index) => {
    if (known.has(id)) return [];
    const message = `no agreement has the id "${id}"${didYouMean(id, known)}`;
    return [fieldProblem(subject, ["agreements", index], { level: "warning", code: "unknown-agreement", message })];
  });
};
