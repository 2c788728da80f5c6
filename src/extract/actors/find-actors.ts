import type { KnownNames } from "../../model/known-names.ts";
import type { ActorFindings } from "../extraction.ts";
import type { TextDocument } from "../text-document.ts";
import { classesIn } from "../word-class.ts";
import { wordsOf } from "../words.ts";
import { castOf } from "./cast.ts";
import { type Discovery, discover } from "./discover.ts";
import { foreignLookup, type KnownLookup, knownLookup } from "./known-lookup.ts";
import { mentionReader } from "./place-mentions.ts";
import { rankActors } from "./rank-actors.ts";
import { scriptReader } from "./script-names.ts";
import { type Pieces, pieceReader } from "./sentence-pieces.ts";

/**
 * The actors of a document, those of the catalogue by its names. A first reading finds the names
 * that the text introduces, a second every place that names one. In other languages than English
 * there is no first: states, the catalogue's names and acronyms are found.
 */
export function findActors(document: TextDocument, known: KnownNames): ActorFindings {
  const { language, title } = document.head;
  const isEnglish = language === null || language === "en";
  const lookup = isEnglish ? knownLookup(known) : foreignLookup(known);
  const common = new Set<string>();
  const pieces = document.sentences.map(pieceReader(lookup, common));
  const titlePieces = piecesOfTitle(title ?? "", lookup);
  const discovery = isEnglish ? discover(document, { pieces, title: titlePieces, common }) : nothing;
  const cast = castOf(discovery, known, lookup);
  const read = mentionReader(cast, discovery, { isEnglish, scripts: scriptReader(known) });
  const placed = document.sentences.map(({ text, index }) => read(text, pieces[index] as Pieces));
  return rankActors(document, cast.drafts, { pieces, placed, title: read(title ?? "", titlePieces) });
}

function piecesOfTitle(text: string, lookup: KnownLookup): Pieces {
  const words = wordsOf(text);
  return pieceReader(lookup, new Set())({ text, words, classes: classesIn(words) });
}

const nothing: Discovery = { names: [], acronyms: new Map(), named: new Set() };
