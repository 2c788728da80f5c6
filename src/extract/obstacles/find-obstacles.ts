import type { ActorFindings, ExtractedObstacle, ObstacleState } from "../extraction.ts";
import type { TextDocument, TextSentence } from "../text-document.ts";
import { cutWhat } from "./cut-what.ts";
import { familyClass } from "./family-class.ts";
import { type DocumentSigns, featuresOf, readDocumentSigns, weighFeatures } from "./features.ts";
import { type MatterShares, matterShares } from "./kind-features.ts";
import { mainSign } from "./main-sign.ts";
import { mergeAnnounced } from "./merge-announced.ts";
import { mergeObstacles } from "./merge-obstacles.ts";
import type { SentenceSigns } from "./read-signs.ts";
import { tellHolder } from "./tell-holder.ts";
import { tellKind } from "./tell-kind.ts";
import { tellSeverity } from "./tell-severity.ts";
import { isToldHarmless } from "./told-harmless.ts";
import { isLongAgo, isToldOver } from "./told-over.ts";
import { certaintyOf, leastCertainty, reasonsOf, withBias } from "./weigh.ts";
import { weighWords } from "./weigh-words.ts";

/** A document, and who acts in it. */
export interface NamedDocument {
  readonly document: TextDocument;
  readonly who: ActorFindings;
}

/** What stands in the way in documents, each with the sentence that says so; of English alone. */
export function findObstacles(texts: readonly NamedDocument[]): ExtractedObstacle[][] {
  const signs = texts.map(({ document }) => (isEnglish(document) ? readDocumentSigns(document) : null));
  return texts.map((text, number) => obstaclesOf(text, signs[number] ?? null));
}

function isEnglish({ head: { language } }: TextDocument): boolean {
  return language === null || language === "en";
}

function obstaclesOf({ document, who }: NamedDocument, signs: DocumentSigns | null): ExtractedObstacle[] {
  if (signs === null) return [];
  const context: Context = { document, year: yearOf(document), signs, who, shares: matterShares(signs.all) };
  const told: ExtractedObstacle[] = [];
  for (let at = 0; at < signs.all.length; at += 1) {
    const obstacle = obstacleOf(context, at);
    if (obstacle !== null) told.push(obstacle);
  }
  return mergeAnnounced(mergeObstacles(told));
}

interface Context {
  readonly document: TextDocument;
  readonly year: number | null;
  readonly signs: DocumentSigns;
  readonly who: ActorFindings;
  readonly shares: MatterShares;
}

function obstacleOf(context: Context, at: number): ExtractedObstacle | null {
  const { signs: all, year } = context;
  const signs = all.all[at] as SentenceSigns;
  const { sentence } = signs;
  // Where nothing at all tells of an obstacle, the neighbours tell of none.
  if (signs.blocking.length + signs.other.length === 0 || sentence.line.kind === "heading") return null;
  const weight = weighWords(signs.words);
  if (weight < leastOfWords && !mayBlock(signs)) return null;
  const certainty = certaintyOf(weighFeatures(all, at, withBias(weight)));
  return certainty < leastCertainty || isOver(sentence, year) ? null : toldOf(context, at, certainty);
}

/** What a sentence tells that says so surely that something stands in the way. */
function toldOf({ document, signs: all, who, shares }: Context, at: number, certainty: number): ExtractedObstacle {
  const signs = all.all[at] as SentenceSigns;
  const { sentence, words, standing } = signs;
  const main = mainSign(signs);
  const before = document.sentences[sentence.index - 1] ?? null;
  const { holder, hinders } = tellHolder(sentence, main, { who, before }, standing);
  return {
    sentence,
    certainty,
    // No getter: V8 gives each object that is written with one a shape of its own, which is kept
    // until the next collection of all, and the whole text with it.
    reasons: () => reasonsOf(featuresOf(all, at), words),
    what: cutWhat(sentence, main),
    kind: tellKind(signs, shares, who),
    holder,
    hinders,
    severity: tellSeverity(signs, main),
    state: stateOf(signs),
  };
}

/** Whether a sentence says by its form that nothing stands in the way any more, or ever did. */
function isOver({ words, classes }: TextSentence, year: number | null): boolean {
  return isToldOver(words, classes) || isToldHarmless(words, classes) || isLongAgo(words, year);
}

function yearOf({ head }: TextDocument): number | null {
  return head.date === null ? null : Number(head.date.slice(0, 4));
}

/**
 * Whether something in a sentence blocks, negates or contrasts: where its words say little, no
 * neighbours could make another an obstacle.
 */
function mayBlock({ blocking, classes }: SentenceSigns): boolean {
  return blocking.length > 0 || (classes & speaking) !== 0;
}

/** Below it, of a thousand sentences without a sign none was told that should be. */
const leastOfWords = 0.5;

const speaking = familyClass("not few contrast");

/** An obstacle is past or removed where no sign of it stands and one is turned so. */
function stateOf({ blocking, standing }: SentenceSigns): ObstacleState {
  if (standing.length > 0) return "standing";
  if (blocking.some(({ turn }) => turn === "removed")) return "removed";
  return blocking.some(({ turn }) => turn === "past") ? "past" : "standing";
}
