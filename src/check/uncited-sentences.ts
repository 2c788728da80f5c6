import { rawPassages } from "../text/passages.ts";
import { bodyProblem, type Rule } from "./subject.ts";

/** Sentences of the body without a citation, as notes: they may be judgements. Nothing is said of a brief without sources. */
export const checkUncitedSentences: Rule = (subject) => {
  if (subject.brief.sources.length === 0) return [];
  return rawPassages(subject.brief.body.split("\n")).flatMap(({ text, line }) =>
    splitCited(text)
      .filter((sentence) => /\p{L}/u.test(sentence) && !/\[\^[^[\]\s]{1,200}\]/u.test(sentence))
      .map((sentence) => {
        const message = `a sentence without a citation: "${shorten(sentence)}"`;
        return bodyProblem(subject, line, { level: "note", code: "uncited-sentence", message });
      }),
  );
};

/** Sentences with the citations that follow their stop. */
function splitCited(text: string): string[] {
  return text.split(/(?<=[.!?。！？]["'”’)*_]*(?:\[\^[^[\]\s]+\])*)\s+(?=[^\p{Ll}\s])/u);
}

function shorten(sentence: string): string {
  const plain = sentence.replace(/\s+/gu, " ").trim();
  return plain.length > 60 ? `${plain.slice(0, 59)}…` : plain;
}
