import type { TextLine } from "../text-document.ts";

/** What a line looks like, before it is known what it is. */
export interface LineShape {
  /** Words between spaces; of a script without them, characters by threes. */
  readonly words: number;
  /** Whether it ends as a sentence does. */
  readonly isEnded: boolean;
  /** Whether it says something in a sentence. */
  readonly isProse: boolean;
}

/** The shape of a line. */
export function lineShape({ text, kind }: TextLine): LineShape {
  const words = countWords(text);
  const isEnded = endsSentence(text);
  // A short line that asks or calls, or stands in brackets, is of the page as often as a sentence.
  const isSentence =
    (words >= longLabel && !isPath(text)) ||
    (isEnded && words >= 3 && !(words < 15 && isCall(text)) && !(words < 7 && labelEnd.test(text)));
  return { words, isEnded, isProse: kind !== "heading" && kind !== "cell" && isSentence };
}

function isCall(text: string): boolean {
  return (callEnd.test(text) || bracketed.test(text)) && !innerStop.test(text);
}

const callEnd = /[?!]$/;
const bracketed = /^\(.*\)$/;
const innerStop = /[.!?] /;
const labelEnd = /[:;：]$/;

/** `Home > News > Releases > 2004`: where a page stands in its site. */
function isPath(text: string): boolean {
  return text.length < longestPath && / [>»›] /.test(text) && marksOfPath.some((mark) => text.split(mark).length > 3);
}

const longestPath = 500;
const marksOfPath = [" > ", " » ", " › "];

/** More words than a label, a subheading or a caption has without a stop. */
const longLabel = 28;

function endsSentence(text: string): boolean {
  const end = text.slice(-3);
  // A clipped initial is an abbreviation: Washington, D.C.
  if (unlikelyStop.test(end) && /(?:^|[ .])\p{Lu}\.$/u.test(text.slice(-4))) return false;
  return sentenceEnd.test(end);
}

const unlikelyStop = /[^a-z]\.$/;
const sentenceEnd = /[.!?…。！？:;][\])"'”’»」』）]{0,2}$/;

function countWords(text: string): number {
  const words = countSpaced(text);
  if (words >= enough || !wide.test(text)) return words;
  let count = 0;
  for (let at = 0; at < text.length; at += 1) if (isWide(text.charCodeAt(at))) count += 1;
  return words + Math.floor(count / 3);
}

/** What a script without spaces is written in. */
const wide = /[\u3040-\u9fff]/;

function isWide(code: number): boolean {
  return code >= 0x3040 && code < 0xa000;
}

/** Words between spaces, of which no copies are made. */
function countSpaced(text: string): number {
  if (text.length > usual && enoughWords.test(text)) return enough;
  let words = 0;
  for (let at = 0; at < text.length && words < enough; ) {
    const space = text.indexOf(" ", at);
    const end = space === -1 ? text.length : space;
    if (end > at) words += 1;
    at = end + 1;
  }
  return words;
}

/** No line of so many words is counted to its end: that it has more tells nothing. */
const enough = 31;
const enoughWords = /^ *[^ ]+(?: +[^ ]+){30}/;

/** A line that is longer has so many words, unless these are long: that is asked at once. */
const usual = 200;
