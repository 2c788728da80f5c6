import type { ActorFindings, ExtractedObstacle, ObstacleState } from "../extraction.ts";
import type { TextDocument } from "../text-document.ts";
import { cutWhat } from "./cut-what.ts";
import { type DocumentSigns, readDocumentSigns } from "./document-signs.ts";
import { familyClass } from "./family-class.ts";
import { featuresOf, type Weighed, weighFeatures } from "./features.ts";
import type { Clue } from "./find-clues.ts";
import type { Unheld } from "./holder-candidates.ts";
import { type MatterShares, matterShares } from "./kind-features.ts";
import { mainSign } from "./main-sign.ts";
import { mergeAnnounced } from "./merge-announced.ts";
import { mergeObstacles } from "./merge-obstacles.ts";
import type { SentenceSigns } from "./read-signs.ts";
import { type Holding, tellHolders } from "./tell-holder.ts";
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

/**
 * What stands in the way in documents, each with the sentence that says so; of English alone. Each
 * step is taken for all of them before the next, as `extractTexts` tells why.
 */
export function findObstacles(texts: readonly NamedDocument[]): ExtractedObstacle[][] {
  const signs = readDocumentSigns(texts.map(({ document }) => (isEnglish(document) ? document : noText)));
  const asked = texts.map((text, number) => askedOf(text, signs[number] as DocumentSigns));
  tellObstacles(sureOf(asked));
  return asked.map(({ told }) => mergeAnnounced(mergeObstacles(told)));
}

/** A document with the signs of its sentences, and the obstacles that were told of it. */
interface Asked extends NamedDocument, DocumentSigns {
  readonly year: number | null;
  readonly shares: MatterShares;
  readonly told: ExtractedObstacle[];
}

function askedOf({ document, who }: NamedDocument, { all, isOfPeace }: DocumentSigns): Asked {
  return { document, who, all, isOfPeace, year: yearOf(document), shares: matterShares(all), told: [] };
}

const noText: Pick<TextDocument, "sentences"> = { sentences: [] };

function isEnglish({ head: { language } }: TextDocument): boolean {
  return language === null || language === "en";
}

/** A sentence that says that something stands in the way, and how sure that is. */
interface Sure {
  readonly text: Asked;
  readonly signs: SentenceSigns;
  readonly certainty: number;
}

/** The sentences that say so surely enough, and do not say that it is over or never was. */
function sureOf(texts: readonly Asked[]): Sure[] {
  const weighed = texts.flatMap(weighedOf);
  const weights = weighFeatures(weighed);
  const sure: Sure[] = [];
  for (let number = 0; number < weighed.length; number += 1) {
    const { text, at } = weighed[number] as Weighed<Asked>;
    const certainty = certaintyOf(weights[number] as number);
    if (certainty >= leastCertainty) sure.push({ text, signs: text.all[at] as SentenceSigns, certainty });
  }
  return sure
    .filter(({ signs: { sentence } }) => !isToldOver(sentence.words, sentence.classes))
    .filter(({ signs: { sentence } }) => !isToldHarmless(sentence.words, sentence.classes))
    .filter(({ text, signs }) => !isLongAgo(signs.words, text.year));
}

/** The sentences of a text that may tell of an obstacle, with what their words weigh. */
function weighedOf(text: Asked): Weighed<Asked>[] {
  const weighed: Weighed<Asked>[] = [];
  for (let at = 0; at < text.all.length; at += 1) {
    const signs = text.all[at] as SentenceSigns;
    // Where nothing at all tells of an obstacle, the neighbours tell of none.
    if (signs.blocking.length + signs.other.length === 0 || signs.sentence.line.kind === "heading") continue;
    const ofWords = weighWords(signs.words);
    if (ofWords >= leastOfWords || mayBlock(signs)) weighed.push({ text, at, weight: withBias(ofWords) });
  }
  return weighed;
}

/** Adds to each text what its sentences tell of the obstacles that they are sure of. */
function tellObstacles(sure: readonly Sure[]): void {
  const mains = sure.map(({ signs }) => mainSign(signs));
  const holdings = tellHolders(sure.map((one, number) => unheldOf(one, mains[number] ?? null)));
  const whats = sure.map(({ signs }, number) => cutWhat(signs.sentence, mains[number] ?? null));
  const kinds = sure.map(({ text, signs }) => tellKind(signs, text.shares, text.who));
  for (let number = 0; number < sure.length; number += 1) {
    const { text, signs, certainty } = sure[number] as Sure;
    const { sentence, words } = signs;
    const { holder, hinders } = holdings[number] as Holding;
    text.told.push({
      sentence,
      certainty,
      // No getter: V8 gives each object that is written with one a shape of its own, which is kept
      // until the next collection of all, and the whole text with it.
      reasons: () => reasonsOf(featuresOf(text, sentence.index), words),
      what: whats[number] as string,
      kind: kinds[number] ?? null,
      holder,
      hinders,
      severity: tellSeverity(signs, mains[number] ?? null),
      state: stateOf(signs),
    });
  }
}

function unheldOf({ text, signs: { sentence, standing } }: Sure, main: Clue | null): Unheld {
  const before = text.document.sentences[sentence.index - 1] ?? null;
  return { sentence, standing, main, around: { who: text.who, before } };
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
