import type { KnownNames } from "../../model/known-names.ts";
import type { ActorFindings } from "../extraction.ts";
import type { TextDocument } from "../text-document.ts";
import { wordsOf } from "../words.ts";
import { castOf } from "./cast.ts";
import { type Discovery, discover } from "./discover.ts";
import { foreignLookup, knownLookup } from "./known-lookup.ts";
import { namePieces } from "./name-pieces.ts";
import { mentionReader } from "./place-mentions.ts";
import { rankActors } from "./rank-actors.ts";
import { scriptReader } from "./script-names.ts";

/**
 * The actors of a document, those of the catalogue by its names. A first reading finds the names
 * that the text introduces, a second every place that names one. In other languages than English
 * there is no first: states, the catalogue's names and acronyms are found.
 */
export function findActors(document: TextDocument, known: KnownNames): ActorFindings {
  const { language, title } = document.head;
  const isEnglish = language === null || language === "en";
  const lookup = isEnglish ? knownLookup(known) : foreignLookup(known);
  const pieces = document.sentences.map(({ text, words }) => (text.includes("-") ? namePieces(words) : words));
  const discovery = isEnglish ? discover(document, pieces, lookup) : nothing;
  const cast = castOf(discovery, known, lookup);
  const read = mentionReader(cast, discovery, { lookup, isEnglish, scripts: scriptReader(known) });
  const placed = document.sentences.map(({ text, index }) => read(text, pieces[index] ?? []));
  const inTitle = read(title ?? "", namePieces(wordsOf(title ?? "")));
  return rankActors(document, cast.drafts, { pieces, placed, title: inTitle });
}

const nothing: Discovery = { names: [], acronyms: new Map(), named: new Set() };
