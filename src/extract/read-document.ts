import type { Leaf } from "../markdown/block.ts";
import type { Reading } from "../markdown/read-markdown.ts";
import { type Sentence, sentences as sentencesIn } from "../markdown/sentences.ts";
import { atWord } from "../text/at-word.ts";
import { isSalutation } from "../text/salutation.ts";
import { type Page, type PageText, readPages } from "./document/read-page.ts";
import { splitLeaves } from "./document/source-lines.ts";
import { tellLanguage } from "./document/tell-language.ts";
import type { LineKind, TextDocument, TextLine, TextSentence } from "./text-document.ts";
import { classesIn } from "./word-class.ts";
import { wordsOf } from "./words.ts";

/** What is known of a document from outside its text, which wins over what the text says. */
export interface Stated {
  readonly title: string | null;
  readonly date: string | null;
}

/** A text as extraction reads it. The time is linear. */
export function readDocument(reading: Reading, stated: Stated): TextDocument {
  return readDocuments([{ reading, stated }])[0] as TextDocument;
}

/** Texts as extraction reads them, each step for all: see `extractTexts`. */
export function readDocuments(texts: readonly ReadText[]): TextDocument[] {
  return readPages(texts.map(cutLeaves).map(readLines)).map(keepLines).map(cutSentences).map(readWords).map(documentOf);
}

interface ReadText {
  readonly reading: Reading;
  readonly stated: Stated;
}

interface LeavesText extends ReadText {
  readonly leaves: readonly Leaf[];
}

function cutLeaves({ reading, stated }: ReadText): LeavesText {
  return { reading, stated, leaves: splitLeaves(reading.source, [...reading.leaves()]) };
}

function readLines({ reading, stated, leaves }: LeavesText): PageText {
  return { lines: linesOf(reading, leaves), stated };
}

/** A page by what is part of what it says, and what is not. */
interface KeptPage extends Pick<TextDocument, "lines" | "leftOut"> {
  readonly head: Page["head"];
  readonly kept: readonly TextLine[];
}

function keepLines({ head, lines: all }: Page): KeptPage {
  const lines: TextLine[] = [];
  const kept: TextLine[] = [];
  const leftOut: TextDocument["leftOut"][number][] = [];
  for (const { line, reason } of all) {
    lines.push(line);
    if (reason === null) kept.push(line);
    else leftOut.push({ line, reason });
  }
  return { head, lines, kept, leftOut };
}

/** A page with the sentences of its lines, which have no words so far. */
interface CutPage extends KeptPage {
  readonly cut: readonly Omit<TextSentence, "words" | "classes">[];
}

function cutSentences({ head, lines, kept, leftOut }: KeptPage): CutPage {
  return { head, lines, kept, leftOut, cut: sentencesOf(kept) };
}

/** A page with its sentences. */
interface SaidPage extends KeptPage {
  readonly sentences: readonly TextSentence[];
}

function readWords({ head, lines, kept, leftOut, cut }: CutPage): SaidPage {
  return { head, lines, kept, leftOut, sentences: cut.map(withWords) };
}

function withWords({ text, index, line, start, end }: CutPage["cut"][number]): TextSentence {
  const words = wordsOf(text);
  return { text, index, line, start, end, words, classes: classesIn(words) };
}

function documentOf({ head: told, lines, kept, leftOut, sentences }: SaidPage): TextDocument {
  const { title, date, publisher, author } = told;
  const head = { title, date, publisher, author, language: tellLanguage(kept, sentences) };
  const opening = kept.find((line) => line.kind === "paragraph" && isOpening(line));
  return { head, lead: opening === undefined ? null : leadOf(opening.text), lines, sentences, leftOut };
}

/** A first paragraph without what calls it a summary: `1. (U) SUMMARY: … End summary.` */
function leadOf(text: string): string {
  const bare = text.replace(labelAhead, "");
  return atWord(bare === text ? text : bare.replace(/ end (?:of )?summary\.?$/i, ""), longestLead);
}

/** As long as anyone reads ahead of a text. */
const longestLead = 600;

/** What is asked, or said by who gives others the word, is no beginning of what is told. */
function isOpening({ text }: TextLine): boolean {
  return !isSalutation(text) && !/^(?:q|question|moderator|interviewer|operator|chair|host) ?[:.] /i.test(text);
}

const labelAhead =
  /^(?:\d{1,3}\. ?)?(?:\([A-Z/]{1,8}\) ?)?(?:begin |executive )?(?:summary|abstract|bottom line|bluf)(?: and (?:comment|action request))?(?: ?[:.–—]| -) ?(?=\S)/i;

function linesOf(reading: Reading, leaves: readonly Leaf[]): TextLine[] {
  const lines: TextLine[] = [];
  let section: string | null = null;
  for (const leaf of leaves) {
    const kind = kindOf(leaf);
    if (kind === null) continue;
    const { text, citations } = reading.plain(leaf);
    if (text === "") continue;
    if (kind === "heading") section = text;
    lines.push({ text, kind, index: lines.length, sourceLine: leaf.line + 1, section, citations });
  }
  return lines;
}

/** Null for what says nothing in sentences: code, rules and targets. */
function kindOf({ kind, container }: Leaf): LineKind | null {
  if (kind === "heading") return "heading";
  if (kind === "table") return "cell";
  if (kind !== "paragraph" && kind !== "html") return null;
  if (container === null || container.kind === "note") return "paragraph";
  return container.kind === "quote" ? "quotation" : "item";
}

function sentencesOf(lines: readonly TextLine[]): CutPage["cut"] {
  const found: CutPage["cut"][number][] = [];
  for (const line of lines) {
    const read = line.kind === "cell" ? cellSentences(line.text) : sentencesIn(line.text);
    for (let at = 0; at < read.length; at += 1) {
      const { text, start, end } = read[at] as Sentence;
      found.push({ text, index: found.length, line, start, end });
    }
  }
  return found;
}

/** What the cells of a row say, each by itself: no sentence goes on in the next. */
function cellSentences(row: string): Sentence[] {
  return [...row.matchAll(/[^|\s][^|]*/g)].flatMap(({ 0: cell, index }) =>
    sentencesIn(cell).map(({ text, start, end }) => ({ text, start: index + start, end: index + end })),
  );
}
