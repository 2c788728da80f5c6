import { citedSentences, shortened } from "./cited-sentences.ts";
import { bodyProblem, type Rule } from "./subject.ts";

/**
 * Sentences of the body without a citation, as they may be judgements, and those that rest on a
 * single source, as notes. Nothing is said of a brief without sources.
 */
export const checkUncitedSentences: Rule = (subject) => {
  if (subject.brief.sources.length === 0) return [];
  return citedSentences(subject.brief.body).flatMap(({ text, line, cites }) => {
    const note = (code: string, said: string) => [
      bodyProblem(subject, line, { level: "note", code, message: `${said}: "${shortened(text)}"` }),
    ];
    if (cites.length === 0) return note("uncited-sentence", "a sentence without a citation");
    return cites.length === 1 ? note("single-source", `a claim on a single source, ${cites[0]}`) : [];
  });
};
