import { Inflate } from "fflate";
import { latin1Of } from "../../text/latin1.ts";
import { isUnreadable, UnreadableSource } from "../source-document.ts";
import { indexOfBytes } from "./index-of-bytes.ts";
import { fromAscii85, fromHex, lzwLength } from "./stream-filters.ts";

/** What a PDF's packed streams may grow to, pictures apart: all of them together, and one alone. */
const mostInAll = 128 << 20;
const mostInOne = 32 << 20;
const mostInPicture = 160 << 20;

/**
 * Throws an `UnreadableSource` where the streams of a PDF would grow too much: who reads it keeps
 * each as a whole, however large. It is told by letting them grow and keeping nothing.
 */
export function boundStreams(bytes: Uint8Array): void {
  let all = 0;
  for (let at = 0; ; ) {
    const found = indexOfBytes(bytes, "stream", at);
    if (found < 0) return;
    const start = startOfContent(bytes, found + 6);
    const dictionary = dictionaryBefore(bytes, found);
    const filters = Array.from(dictionary.matchAll(filterNames), ([, name = ""]) => name);
    if (start === null || filters.length === 0) {
      at = found + 6;
      continue;
    }
    const closing = indexOfBytes(bytes, "endstream", start);
    const end = closing < 0 ? bytes.length : closing;
    const isPicture = /\/(?:Image|EmbeddedFile)\b/.test(dictionary);
    const length = grownLength(bytes.subarray(start, end), filters, isPicture ? mostInPicture : mostInOne);
    if (!isPicture) all += length;
    if (all > mostInAll) throw tooLarge();
    at = end + 9;
  }
}

const filterNames = /\/(FlateDecode|Fl|LZWDecode|LZW|ASCII85Decode|A85|ASCIIHexDecode|AHx|RunLengthDecode|RL)\b/g;

/** Behind the word stands the end of its line; elsewhere it is a word of a text. */
function startOfContent(bytes: Uint8Array, at: number): number | null {
  if (bytes[at] === 0x0a) return at + 1;
  if (bytes[at] === 0x0d) return at + (bytes[at + 1] === 0x0a ? 2 : 1);
  return bytes[at] === 0x20 ? at + 1 : null;
}

function dictionaryBefore(bytes: Uint8Array, at: number): string {
  const text = latin1Of(bytes.subarray(Math.max(0, at - 1000), at));
  return text.slice(Math.max(text.lastIndexOf(" obj"), text.lastIndexOf("endobj"), 0));
}

/** How long a stream becomes; 0 where it is not what its filters say. */
function grownLength(packed: Uint8Array, filters: readonly string[], most: number): number {
  if (filters.length > 4) throw new UnreadableSource("is packed in a way that is not known");
  let content = packed;
  for (const [index, filter] of filters.entries()) {
    if (filter.startsWith("A8") || filter === "ASCII85Decode") content = fromAscii85(content);
    else if (filter.startsWith("A")) content = fromHex(content);
    else if (filter.startsWith("R")) return content.length * 64 > most ? fail() : content.length * 64;
    else if (filter.startsWith("L")) return bounded(lzwLength(content), most);
    else {
      const flates = filters.slice(index).filter((name) => name.startsWith("F")).length;
      return inflatedLength(content, flates, most);
    }
  }
  return content.length;
}

function inflatedLength(packed: Uint8Array, times: number, most: number): number {
  let length = 0;
  let next = (chunk: Uint8Array) => {
    length += chunk.length;
    if (length > most) throw tooLarge();
  };
  for (let time = 0; time < times; time++) next = inflater(next);
  try {
    for (let at = 0; at < packed.length; at += 4096) next(packed.subarray(at, at + 4096));
  } catch (error) {
    if (isUnreadable(error)) throw error;
  }
  return length;
}

/** Takes packed bytes, two of which say how they are packed, and hands on what they become. */
function inflater(next: (chunk: Uint8Array) => void): (chunk: Uint8Array) => void {
  const stream = new Inflate(next);
  let skipped = 0;
  return (chunk) => {
    const skip = Math.min(2 - skipped, chunk.length);
    skipped += skip;
    stream.push(chunk.subarray(skip));
  };
}

function bounded(length: number, most: number): number {
  return length > most ? fail() : length;
}

function fail(): never {
  throw tooLarge();
}

function tooLarge(): UnreadableSource {
  return new UnreadableSource("is too large once expanded");
}
