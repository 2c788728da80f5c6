import type { TextDocument } from "../text-document.ts";
import { wordClass } from "../word-class.ts";
import { readSigns, type SentenceSigns } from "./read-signs.ts";

/** The signs of all sentences of a document, of which each tells something of its neighbours. */
export interface DocumentSigns {
  readonly all: readonly SentenceSigns[];
  /** Whether the text is about making peace, which fighting blocks. */
  readonly isOfPeace: boolean;
}

/** The signs of each sentence of documents. */
export function readDocumentSigns(documents: readonly Pick<TextDocument, "sentences">[]): DocumentSigns[] {
  const signs = readSigns(documents.flatMap(({ sentences }) => sentences));
  let from = 0;
  return documents.map(({ sentences }) => {
    const all = signs.slice(from, from + sentences.length);
    from += sentences.length;
    return { all, isOfPeace: isOfPeace(all) };
  });
}

function isOfPeace(all: readonly SentenceSigns[]): boolean {
  let ofPeace = 0;
  for (let at = 0; at < all.length; at += 1)
    if (((all[at] as SentenceSigns).sentence.classes & peace) !== 0) ofPeace += 1;
  return ofPeace > 2;
}

const peace = wordClass(
  "peace truce ceasefire cease-fire talks negotiation negotiations negotiator negotiators accord armistice",
);
