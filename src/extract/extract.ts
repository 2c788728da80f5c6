import { readMarkdown } from "../markdown/read-markdown.ts";
import { readPlain } from "../markdown/read-plain.ts";
import { type ExtractedKind, extractedKinds } from "../model/extracted.ts";
import { type KnownNames, mergeNames } from "../model/known-names.ts";
import { findActors, type KnownDocument } from "./actors/find-actors.ts";
import { findAgreements } from "./agreements/find-agreements.ts";
import { findEvents } from "./events/find-events.ts";
import type { ActorFindings, ExtractedAgreement, ExtractedEvent, ExtractedObstacle, Extraction } from "./extraction.ts";
import { findObstacles } from "./obstacles/find-obstacles.ts";
import { readDocument, type Stated } from "./read-document.ts";
import { forgetForms } from "./words.ts";

/** What is known before a text is read: the catalogue, and what was stated of the document. */
export interface Beforehand extends Stated {
  readonly known: KnownNames;
  /** What is looked for; nothing is found of other kinds than these and actors. */
  readonly kinds: readonly ExtractedKind[];
}

/** A text with what is known before. */
export interface SourceText extends Beforehand {
  readonly source: string;
}

/**
 * What a text says of who acts, what stands in the way, what was agreed and what happened when. All
 * of it points to sentences of the text; the same text gives the same answer everywhere.
 */
export function extractText(source: string, beforehand: Partial<Beforehand> = {}): Extraction {
  const { known = mergeNames([]), title = null, date = null, kinds = extractedKinds } = beforehand;
  return extractTexts([{ source, known, title, date, kinds }])[0] as Extraction;
}

/**
 * What several texts say, as `extractText` tells it of each. Every step is taken for all of them
 * before the next: the code of one step stays in the processor's cache, that of all does not, and
 * to fetch it again for each short text takes a fifth of the time.
 */
export function extractTexts(texts: readonly SourceText[]): Extraction[] {
  forgetForms();
  const read = texts.map(documentOf);
  const named = findActors(read);
  const obstacles = read.map(({ document, kinds }, number) =>
    kinds.includes("obstacles") ? findObstacles(document, named[number] as ActorFindings) : [],
  );
  const agreements = read.map(({ document, known, kinds }, number) =>
    kinds.includes("agreements") ? findAgreements(document, named[number] as ActorFindings, known) : [],
  );
  const events = read.map(({ document, kinds }) => (kinds.includes("timeline") ? findEvents(document) : []));
  return read.map(({ document: { head, lead } }, number) => ({
    title: head.title,
    date: head.date,
    publisher: head.publisher,
    author: head.author,
    language: head.language,
    lead,
    actors: (named[number] as ActorFindings).actors,
    obstacles: obstacles[number] as ExtractedObstacle[],
    agreements: agreements[number] as ExtractedAgreement[],
    events: events[number] as ExtractedEvent[],
  }));
}

interface ReadText extends KnownDocument, Pick<SourceText, "kinds"> {}

function documentOf({ source, title, date, known, kinds }: SourceText): ReadText {
  const reading = hasMarkup(source) ? readMarkdown(source) : readPlain(source);
  return { document: readDocument(reading, { title, date }), known, kinds };
}

/** Whether a text holds marks of Markdown, else its lines are to be read as they stand. */
function hasMarkup(source: string): boolean {
  return /^(?:#{1,6}[ \t]|```|~~~|\[[^\]\n]{1,200}\]:|\|)|\]\(|\[\^|\*\*\S/m.test(source);
}
