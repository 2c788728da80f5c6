import { words } from "./simple-words.ts";
import type { Spelled } from "./spelled.ts";

/** What simple YAML says: plain data, numbers and truths as they are spelled. */
export interface SimpleMap {
  [key: string]: SimpleValue;
}

/** A value of simple YAML. */
export type SimpleValue = string | null | Spelled | SimpleMap | SimpleValue[];

/** Where the reading is: at the first sign of a line with that indent, or within it. */
export interface Cursor {
  readonly text: string;
  at: number;
  indent: number;
  depth: number;
}

/** Fewer levels than the parser allows. */
export const deepest = 8;

/** What is a sign of YAML. */
export const sign = {
  newline: 0x0a,
  space: 0x20,
  quote: 0x22,
  hash: 0x23,
  apostrophe: 0x27,
  comma: 0x2c,
  dash: 0x2d,
  colon: 0x3a,
  list: 0x5b,
  backslash: 0x5c,
  listEnd: 0x5d,
  map: 0x7b,
  mapEnd: 0x7d,
} as const;

/** Passes over spaces. */
export function skipSpaces(cursor: Cursor): void {
  while (cursor.text.charCodeAt(cursor.at) === sign.space) cursor.at += 1;
}

/** A text without the spaces behind it. */
export function withoutSpaces(text: string): string {
  let last = text.length;
  while (text.charCodeAt(last - 1) === sign.space) last -= 1;
  return last === text.length ? text : text.slice(0, last);
}

/** Reads a key of ASCII letters and the colon behind it. */
export function readKey(cursor: Cursor): string | undefined {
  const { text, at } = cursor;
  const last = keyEnd(cursor);
  if (last === at) return undefined;
  cursor.at = last + 1;
  const key = text.slice(at, last);
  return words.has(key) ? undefined : key;
}

/** Where a key ends whose colon is one; where it begins if none does. */
export function keyEnd({ text, at }: Cursor): number {
  let last = at;
  while (isKeySign(text.charCodeAt(last), last > at)) last += 1;
  if (text.charCodeAt(last) !== sign.colon) return at;
  const next = text.charCodeAt(last + 1);
  return next === sign.space || next === sign.newline || last + 1 === text.length ? last : at;
}

function isKeySign(code: number, isInner: boolean): boolean {
  if ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)) return true;
  return isInner && ((code >= 0x30 && code <= 0x39) || code === sign.dash || code === 0x5f);
}
