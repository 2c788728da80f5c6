import type { Leaf } from "../markdown/block.ts";
import type { Reading } from "../markdown/read-markdown.ts";
import { type Sentence, sentences } from "../markdown/sentences.ts";
import { atWord } from "../text/at-word.ts";
import { isSalutation } from "../text/salutation.ts";
import { type Page, readPage } from "./document/read-page.ts";
import { splitLeaves } from "./document/source-lines.ts";
import { tellLanguage } from "./document/tell-language.ts";
import type { LeftOutReason, LineKind, TextDocument, TextLine, TextSentence } from "./text-document.ts";
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
  const lines = texts.map(({ reading }) => linesOf(reading));
  const pages = texts.map(({ stated }, number) => readPage(lines[number] as TextLine[], stated));
  return pages.map(documentOf);
}

interface ReadText {
  readonly reading: Reading;
  readonly stated: Stated;
}

function documentOf(page: Page): TextDocument {
  const lines: TextLine[] = [];
  const kept: TextLine[] = [];
  const leftOut: { line: TextLine; reason: LeftOutReason }[] = [];
  let lead: string | null = null;
  for (const { line, reason } of page.lines) {
    lines.push(line);
    if (reason !== null) leftOut.push({ line, reason });
    else {
      kept.push(line);
      if (lead === null && line.kind === "paragraph" && isOpening(line)) lead = leadOf(line.text);
    }
  }
  const said = sentencesOf(kept);
  const { title, date, publisher, author } = page.head;
  const head = { title, date, publisher, author, language: tellLanguage(kept, said) };
  return { head, lead, lines, sentences: said, leftOut };
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

function linesOf(reading: Reading): TextLine[] {
  const lines: TextLine[] = [];
  let section: string | null = null;
  for (const leaf of splitLeaves(reading.source, [...reading.leaves()])) {
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

function sentencesOf(lines: readonly TextLine[]): TextSentence[] {
  const found: TextSentence[] = [];
  for (const line of lines) {
    const read = line.kind === "cell" ? cellSentences(line.text) : sentences(line.text);
    for (let at = 0; at < read.length; at += 1) {
      const { text, start, end } = read[at] as Sentence;
      const words = wordsOf(text);
      found.push({ text, index: found.length, line, start, end, words, classes: classesIn(words) });
    }
  }
  return found;
}

/** What the cells of a row say, each by itself: no sentence goes on in the next. */
function cellSentences(row: string): Sentence[] {
  return [...row.matchAll(/[^|\s][^|]*/g)].flatMap(({ 0: cell, index }) =>
    sentences(cell).map(({ text, start, end }) => ({ text, start: index + start, end: index + end })),
  );
}
