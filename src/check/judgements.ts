import { sentences } from "../markdown/sentences.ts";
import { citedSentences, shortened } from "./cited-sentences.ts";
import { bodyProblem, fieldProblem, type Rule, type Subject } from "./subject.ts";

const likelihood =
  /\b(?:almost no chance|roughly even (?:chance|odds)|(?:very |highly )?(?:un)?likely|(?:very |highly )?(?:im)?probabl[ey]|(?:almost|nearly) certain(?:ly)?)\b/i;
const confidence = /\b(?:low|moderate|high) confidence\b/i;
/** How a text marks what its author holds. */
const judging =
  /\b(?:(?:our|my|this brief's) (?:judge?ment|assessment|view)|(?:we|I) (?:judge|assess|believe|think|expect|doubt))\b/i;
const hedging = /\b(?:judge?ment|judged?|assess(?:ed|ment)?|seem(?:s|ed)?|appear(?:s|ed)?|may|might|could|perhaps)\b/i;

/**
 * A likelihood and a confidence in one sentence, of which a reader cannot tell what each is about;
 * and sentences of the summary that state flatly what the body calls a judgement.
 */
export const checkJudgements: Rule = (subject) => {
  const { body, judgements } = subject.brief;
  const ofBody = citedSentences(body);
  return [
    ...judgements.flatMap(({ text }, index) =>
      sentences(text).some((sentence) => isMixed(sentence.text))
        ? [fieldProblem(subject, ["judgements", index], mixed(text))]
        : [],
    ),
    ...ofBody.flatMap(({ text, line }) => (isMixed(text) ? [bodyProblem(subject, line, mixed(text))] : [])),
    ...flatSummary(subject, [
      ...judgements.map(({ text }) => text),
      ...ofBody.flatMap(({ text }) => (judging.test(text) ? [text] : [])),
    ]),
  ];
};

function isMixed(sentence: string): boolean {
  return likelihood.test(sentence) && confidence.test(sentence);
}

function mixed(text: string) {
  const message = `a likelihood and a confidence in one sentence; expected one each: "${shortened(text)}"`;
  return { level: "warning" as const, code: "mixed-certainty", message };
}

/** The share of the shorter wording's words that the other must have, and the least count. */
const [leastShare, leastWords] = [0.6, 4];

/** So many sentences are compared with so many: each with each of a long text would have no end. */
const mostCompared = 200;

function flatSummary(subject: Subject, judged: readonly string[]): ReturnType<Rule> {
  if (judged.length === 0) return [];
  const wordings = judged.slice(0, mostCompared).map(subject.wordsOf);
  const inSummary = sentences(subject.brief.summary ?? "").slice(0, mostCompared);
  return inSummary.flatMap(({ text }) => {
    if (judging.test(text) || hedging.test(text) || likelihood.test(text)) return [];
    const words = subject.wordsOf(text);
    if (!wordings.some((wording) => isAlike(words, wording))) return [];
    const message = `the summary states as a fact what the brief calls a judgement: "${shortened(text)}"`;
    return [fieldProblem(subject, ["summary"], { level: "warning", code: "flat-judgement", message })];
  });
}

function isAlike(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  const [few, many] = left.size <= right.size ? [left, right] : [right, left];
  let count = 0;
  for (const word of few) if (many.has(word)) count += 1;
  return count >= leastWords && count >= leastShare * few.size;
}
