import type { Problem } from "../model/problem.ts";
import { checkActors } from "./actors.ts";
import { checkAgreements } from "./agreements.ts";
import { checkCitations } from "./citations.ts";
import { checkEvidence } from "./evidence.ts";
import { checkExtracted } from "./extracted.ts";
import { checkJudgements } from "./judgements.ts";
import { checkLinks } from "./links.ts";
import { checkOwnAgreements } from "./matters.ts";
import { checkMergeMarks } from "./merge-marks.ts";
import { checkParties } from "./parties.ts";
import { checkRelated } from "./related.ts";
import { checkSources } from "./sources.ts";
import type { Rule, Subject } from "./subject.ts";
import { checkTimeline } from "./timeline.ts";
import { checkUncitedSentences } from "./uncited-sentences.ts";

/** What is an accident in any note. */
const rulesOfNotes: readonly Rule[] = [checkMergeMarks];

/**
 * Every other rule, in the order in which problems of one line are told. A new one is one file and
 * one line here.
 */
const rules: readonly Rule[] = [
  checkActors,
  checkAgreements,
  checkOwnAgreements,
  checkParties,
  checkRelated,
  checkTimeline,
  checkCitations,
  checkSources,
  checkEvidence,
  checkLinks,
  checkJudgements,
  checkUncitedSentences,
  checkExtracted,
];

/** What the rules find wrong with a brief. Of a note without front matter nothing is demanded. */
export function checkBrief(subject: Subject): readonly Problem[] {
  const own = subject.brief.hasFrontMatter ? [...rulesOfNotes, ...rules] : rulesOfNotes;
  return own.flatMap((rule) => rule(subject));
}
