import type { KnownNames } from "../../model/known-names.ts";
import type { ActorFindings } from "../extraction.ts";
import type { TextDocument, TextSentence } from "../text-document.ts";
import { classesIn } from "../word-class.ts";
import { wordsOf } from "../words.ts";
import { castOf } from "./cast.ts";
import { type Discovery, discover } from "./discover.ts";
import { foreignLookup, type KnownLookup, knownLookup } from "./known-lookup.ts";
import { forgetNames } from "./name-facts.ts";
import { mentionReader, type Placed } from "./place-mentions.ts";
import { rankActors } from "./rank-actors.ts";
import { scriptReader } from "./script-names.ts";
import { type Pieces, readPieces } from "./sentence-pieces.ts";

/**
 * The actors of a document, those of the catalogue by its names. A first reading finds the names
 * that the text introduces, a second every place that names one. In other languages than English
 * there is no first: states, the catalogue's names and acronyms are found.
 */
export function findActors(document: TextDocument, known: KnownNames): ActorFindings {
  const { language, title } = document.head;
  const isEnglish = language === null || language === "en";
  const lookup = isEnglish ? knownLookup(known) : foreignLookup(known);
  forgetNames();
  texts += 1;
  const number = texts;
  // The title first: what stands in small letters there alone is not common.
  const titlePieces = piecesOfTitle(title ?? "", lookup);
  const pieces: Pieces[] = [];
  const { sentences } = document;
  for (let at = 0; at < sentences.length; at += 1)
    pieces.push(readPieces(sentences[at] as TextSentence, lookup, number));
  const discovery = isEnglish ? discover(document, { pieces, title: titlePieces, number }) : nothing;
  const cast = castOf(discovery, known, { lookup, number });
  const read = mentionReader(cast, discovery, { isEnglish, scripts: scriptReader(known, document) });
  const placed: (readonly Placed[])[] = [];
  for (let at = 0; at < sentences.length; at += 1)
    placed.push(read((sentences[at] as TextSentence).text, pieces[at] as Pieces));
  return rankActors(document, cast.drafts, { pieces, placed, title: read(title ?? "", titlePieces) });
}

/** How many texts were read: the number of one tells its marks on words from those of others. */
let texts = 0;

function piecesOfTitle(text: string, lookup: KnownLookup): Pieces {
  const words = wordsOf(text);
  return readPieces({ text, words, classes: classesIn(words) }, lookup, 0);
}

const nothing: Discovery = { names: [], acronyms: new Map(), named: new Set() };
