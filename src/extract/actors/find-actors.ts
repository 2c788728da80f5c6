import type { KnownNames } from "../../model/known-names.ts";
import type { ActorFindings } from "../extraction.ts";
import type { TextDocument } from "../text-document.ts";
import { wordsOf } from "../words.ts";
import { castOf } from "./cast.ts";
import { discover } from "./discover.ts";
import { knownLookup } from "./known-lookup.ts";
import { namePieces } from "./name-pieces.ts";
import { mentionReader } from "./place-mentions.ts";
import { rankActors } from "./rank-actors.ts";

/**
 * The actors of a document, those of the catalogue by its names. A first reading finds the names
 * that the text introduces, a second every place that names one.
 */
export function findActors(document: TextDocument, known: KnownNames): ActorFindings {
  const lookup = knownLookup(known);
  const pieces = document.sentences.map(({ words }) => namePieces(words));
  const discovery = discover(document, pieces, lookup);
  const cast = castOf(discovery, known, lookup);
  const read = mentionReader(cast, discovery, lookup);
  const placed = pieces.map(read);
  const title = read(namePieces(wordsOf(document.head.title ?? "")));
  return rankActors(document, cast.drafts, { pieces, placed, title });
}
