import { type Reading, readMarkdown } from "../markdown/read-markdown.ts";
import { readPlain } from "../markdown/read-plain.ts";
import { type ExtractedKind, extractedKinds } from "../model/extracted.ts";
import { type KnownNames, mergeNames } from "../model/known-names.ts";
import { findActors, type KnownDocument } from "./actors/find-actors.ts";
import { findAgreements } from "./agreements/find-agreements.ts";
import { findEvents } from "./events/find-events.ts";
import type { ActorFindings, Extraction } from "./extraction.ts";
import { findObstacles, type NamedDocument } from "./obstacles/find-obstacles.ts";
import { readDocuments, type Stated } from "./read-document.ts";
import type { TextDocument } from "./text-document.ts";
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
  const readings = texts.map(({ source, title, date }) => ({ reading: readingOf(source), stated: { title, date } }));
  const documents = readDocuments(readings);
  const whole = texts.map(({ known, kinds }, number) => ({
    document: documents[number] as TextDocument,
    known,
    kinds,
  }));
  const actors = findActors(whole);
  const named = whole.map((text, number) => ({ ...text, who: actors[number] as ActorFindings }));
  const obstacles = findIn(named, "obstacles", findObstacles);
  const agreements = findIn(named, "agreements", (asked) =>
    asked.map(({ document, who, known }) => findAgreements(document, who, known)),
  );
  const events = findIn(named, "timeline", (asked) => asked.map(({ document }) => findEvents(document)));
  return named.map(({ document: { head, lead }, who }, number) => ({
    title: head.title,
    date: head.date,
    publisher: head.publisher,
    author: head.author,
    language: head.language,
    lead,
    actors: who.actors,
    obstacles: obstacles[number] ?? [],
    agreements: agreements[number] ?? [],
    events: events[number] ?? [],
  }));
}

interface NamedText extends KnownDocument, NamedDocument, Pick<SourceText, "kinds"> {}

/** What is found of a kind in the texts that are asked for it, by the number of each text. */
function findIn<Found>(
  texts: readonly NamedText[],
  kind: ExtractedKind,
  find: (asked: readonly NamedText[]) => readonly Found[][],
): (Found[] | undefined)[] {
  const found = find(texts.filter(({ kinds }) => kinds.includes(kind))).values();
  return texts.map(({ kinds }) => (kinds.includes(kind) ? found.next().value : undefined));
}

function readingOf(source: string): Reading {
  return hasMarkup(source) ? readMarkdown(source) : readPlain(source);
}

/** Whether a text holds marks of Markdown, else its lines are to be read as they stand. */
function hasMarkup(source: string): boolean {
  return /^(?:#{1,6}[ \t]|```|~~~|\[[^\]\n]{1,200}\]:|\||[-*+] \[[ xX]\] )|\]\(|\[\^|\[\[[^\]\n]|\*\*\S|\\[[\]*_<>#|\n]/m.test(
    source,
  );
}
