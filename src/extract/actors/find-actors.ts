import type { KnownNames } from "../../model/known-names.ts";
import type { ActorFindings } from "../extraction.ts";
import type { TextDocument, TextSentence } from "../text-document.ts";
import { classesIn } from "../word-class.ts";
import { wordsOf } from "../words.ts";
import { castOf, type Draft } from "./cast.ts";
import { type Discovery, discover } from "./discover.ts";
import { foreignLookup, type KnownLookup, knownLookup } from "./known-lookup.ts";
import { forgetNames } from "./name-facts.ts";
import { mentionReader, type Placed } from "./place-mentions.ts";
import { type Reading, rankActors } from "./rank-actors.ts";
import { scriptReader } from "./script-names.ts";
import { type Pieces, readPieces } from "./sentence-pieces.ts";

/** A document, and the names that the catalogue knows. */
export interface KnownDocument {
  readonly document: TextDocument;
  readonly known: KnownNames;
}

/**
 * The actors of documents, those of the catalogue by its names. A first reading finds the names
 * that a text introduces, a second every place that names one. In other languages than English
 * there is no first: states, the catalogue's names and acronyms are found.
 */
export function findActors(texts: readonly KnownDocument[]): ActorFindings[] {
  forgetNames();
  const first = texts.map(readFirst);
  const named = texts.map((text, number) => readAgain(text, first[number] as FirstReading));
  return texts.map(({ document }, number) => {
    const { drafts, reading } = named[number] as SecondReading;
    return rankActors(document, drafts, reading);
  });
}

interface FirstReading {
  readonly lookup: KnownLookup;
  /** The number of the text in the marks of its words. */
  readonly number: number;
  readonly title: Pieces;
  /** By number of the sentence. */
  readonly pieces: readonly Pieces[];
  readonly discovery: Discovery;
}

function readFirst({ document, known }: KnownDocument): FirstReading {
  const { head, sentences } = document;
  const lookup = isEnglish(document) ? knownLookup(known) : foreignLookup(known);
  texts += 1;
  const number = texts;
  // The title first: what stands in small letters there alone is not common.
  const title = piecesOfTitle(head.title ?? "", lookup);
  const pieces: Pieces[] = [];
  for (let at = 0; at < sentences.length; at += 1)
    pieces.push(readPieces(sentences[at] as TextSentence, lookup, number));
  const discovery = isEnglish(document) ? discover(document, { pieces, title, number }) : nothing;
  return { lookup, number, title, pieces, discovery };
}

interface SecondReading {
  readonly drafts: readonly Draft[];
  readonly reading: Reading;
}

function readAgain({ document, known }: KnownDocument, first: FirstReading): SecondReading {
  const { lookup, number, title, pieces, discovery } = first;
  const { head, sentences } = document;
  const cast = castOf(discovery, known, { lookup, number });
  const scripts = scriptReader(known, document);
  const read = mentionReader(cast, discovery, { isEnglish: isEnglish(document), scripts });
  const placed: (readonly Placed[])[] = [];
  for (let at = 0; at < sentences.length; at += 1)
    placed.push(read((sentences[at] as TextSentence).text, pieces[at] as Pieces));
  return { drafts: cast.drafts, reading: { pieces, placed, title: read(head.title ?? "", title) } };
}

function isEnglish({ head: { language } }: TextDocument): boolean {
  return language === null || language === "en";
}

/** How many texts were read: the number of one tells its marks on words from those of others. */
let texts = 0;

function piecesOfTitle(text: string, lookup: KnownLookup): Pieces {
  const words = wordsOf(text);
  return readPieces({ text, words, classes: classesIn(words) }, lookup, 0);
}

const nothing: Discovery = { names: [], acronyms: new Map(), named: new Set() };
