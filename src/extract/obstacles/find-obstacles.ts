import type { ActorFindings, ExtractedObstacle, ObstacleState } from "../extraction.ts";
import type { TextDocument, TextSentence } from "../text-document.ts";
import { cutWhat } from "./cut-what.ts";
import { familyClass } from "./family-class.ts";
import { type DocumentSigns, featuresOf, readDocumentSigns, weighFeatures } from "./features.ts";
import type { Clue } from "./find-clues.ts";
import { type MatterShares, matterShares } from "./kind-features.ts";
import { mainSign } from "./main-sign.ts";
import { mergeAnnounced } from "./merge-announced.ts";
import { mergeObstacles } from "./merge-obstacles.ts";
import type { SentenceSigns } from "./read-signs.ts";
import { type Holding, tellHolders, type Unheld } from "./tell-holder.ts";
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
  const asked = texts.map(askedOf);
  tellObstacles(asked.flatMap(sureOf));
  return asked.map(({ told }) => mergeAnnounced(mergeObstacles(told)));
}

/** A document with what its sentences tell together, and the obstacles that were told of it. */
interface Asked extends NamedDocument {
  readonly signs: DocumentSigns;
  readonly shares: MatterShares;
  readonly told: ExtractedObstacle[];
}

function askedOf({ document, who }: NamedDocument): Asked {
  const signs = isEnglish(document) ? readDocumentSigns(document) : noSigns;
  return { document, who, signs, shares: matterShares(signs.all), told: [] };
}

const noSigns: DocumentSigns = { all: [], isOfPeace: false };

function isEnglish({ head: { language } }: TextDocument): boolean {
  return language === null || language === "en";
}

/** A sentence that says so surely that something stands in the way. */
interface Sure {
  readonly text: Asked;
  readonly signs: SentenceSigns;
  readonly certainty: number;
}

function sureOf(text: Asked): Sure[] {
  const sure: Sure[] = [];
  const { all } = text.signs;
  const year = yearOf(text.document);
  for (let at = 0; at < all.length; at += 1) {
    const certainty = certaintyAt(text.signs, at);
    const signs = all[at] as SentenceSigns;
    if (certainty >= leastCertainty && !isOver(signs.sentence, year)) sure.push({ text, signs, certainty });
  }
  return sure;
}

/** How sure it is that a sentence tells of an obstacle: 0 where nothing says so. */
function certaintyAt(all: DocumentSigns, at: number): number {
  const signs = all.all[at] as SentenceSigns;
  // Where nothing at all tells of an obstacle, the neighbours tell of none.
  if (signs.blocking.length + signs.other.length === 0 || signs.sentence.line.kind === "heading") return 0;
  const weight = weighWords(signs.words);
  if (weight < leastOfWords && !mayBlock(signs)) return 0;
  return certaintyOf(weighFeatures(all, at, withBias(weight)));
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
      reasons: () => reasonsOf(featuresOf(text.signs, sentence.index), words),
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
