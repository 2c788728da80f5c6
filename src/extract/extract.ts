import { readMarkdown } from "../markdown/read-markdown.ts";
import { readPlain } from "../markdown/read-plain.ts";
import { type ExtractedKind, extractedKinds } from "../model/extracted.ts";
import { type KnownNames, mergeNames } from "../model/known-names.ts";
import { findActors } from "./actors/find-actors.ts";
import { findAgreements } from "./agreements/find-agreements.ts";
import { findEvents } from "./events/find-events.ts";
import type { Extraction } from "./extraction.ts";
import { findObstacles } from "./obstacles/find-obstacles.ts";
import { readDocument, type Stated } from "./read-document.ts";
import { forgetForms } from "./words.ts";

/** What is known before a text is read: the catalogue, and what was stated of the document. */
export interface Beforehand extends Stated {
  readonly known: KnownNames;
  /** What is looked for; nothing is found of other kinds than these and actors. */
  readonly kinds: readonly ExtractedKind[];
}

/**
 * What a text says of who acts, what stands in the way, what was agreed and what happened when. All
 * of it points to sentences of the text; the same text gives the same answer everywhere.
 */
export function extractText(source: string, beforehand: Partial<Beforehand> = {}): Extraction {
  const { known = mergeNames([]), title = null, date = null, kinds = extractedKinds } = beforehand;
  forgetForms();
  const reading = hasMarkup(source) ? readMarkdown(source) : readPlain(source);
  const document = readDocument(reading, { title, date });
  const who = findActors(document, known);
  const { head, lead } = document;
  return {
    title: head.title,
    date: head.date,
    publisher: head.publisher,
    author: head.author,
    language: head.language,
    lead,
    actors: who.actors,
    obstacles: kinds.includes("obstacles") ? findObstacles(document, who) : [],
    agreements: kinds.includes("agreements") ? findAgreements(document, who, known) : [],
    events: kinds.includes("timeline") ? findEvents(document) : [],
  };
}

/** Whether a text holds marks of Markdown, else its lines are to be read as they stand. */
function hasMarkup(source: string): boolean {
  return /^(?:#{1,6}[ \t]|```|~~~|\[[^\]\n]{1,200}\]:|\||[-*+] \[[ xX]\] )|\]\(|\[\^|\[\[[^\]\n]|\*\*\S|\\[[\]*_<>#|\n]/m.test(
    source,
  );
}
