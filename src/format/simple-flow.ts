import {
  type Cursor,
  deepest,
  readKey,
  type SimpleMap,
  type SimpleValue,
  sign,
  skipSpaces,
  withoutSpaces,
} from "./simple-cursor.ts";
import { beginsPlain, meaning, readQuoted } from "./simple-scalar.ts";

type ReadPlain = (cursor: Cursor) => SimpleValue | undefined;

/** A value within a line; `readPlain` reads one that no sign begins. */
export function readInline(cursor: Cursor, readPlain: ReadPlain): SimpleValue | undefined {
  const code = cursor.text.charCodeAt(cursor.at);
  if (code === sign.quote || code === sign.apostrophe) return readQuoted(cursor, code);
  if (code === sign.list) return readFlowList(cursor);
  if (code === sign.map) return readFlowMap(cursor);
  return beginsPlain(code) ? readPlain(cursor) : undefined;
}

function readFlowList(cursor: Cursor): SimpleValue[] | undefined {
  const list: SimpleValue[] = [];
  return readFlow(cursor, sign.listEnd, () => {
    const item = readInline(cursor, readPlainItem);
    if (item !== undefined) list.push(item);
    return item !== undefined;
  })
    ? list
    : undefined;
}

function readFlowMap(cursor: Cursor): SimpleMap | undefined {
  const map: SimpleMap = {};
  return readFlow(cursor, sign.mapEnd, () => {
    const key = readKey(cursor);
    if (key === undefined || key in map) return false;
    skipSpaces(cursor);
    const value = readInline(cursor, readPlainItem);
    if (value !== undefined) map[key] = value;
    return value !== undefined;
  })
    ? map
    : undefined;
}

/** Reads what stands between brackets and commas; whether all of it was read. */
function readFlow(cursor: Cursor, closing: number, readOne: () => boolean): boolean {
  if (cursor.depth === deepest) return false;
  cursor.depth += 1;
  let isDone = takes(cursor, closing);
  while (!isDone) {
    if (!readOne()) return false;
    skipSpaces(cursor);
    isDone = cursor.text.charCodeAt(cursor.at) === closing;
    if (isDone) break;
    if (cursor.text.charCodeAt(cursor.at) !== sign.comma) return false;
    takes(cursor, closing);
  }
  cursor.at += 1;
  cursor.depth -= 1;
  return true;
}

/** Passes a sign and the spaces behind it; whether the closing one stands there. */
function takes(cursor: Cursor, closing: number): boolean {
  cursor.at += 1;
  skipSpaces(cursor);
  return cursor.text.charCodeAt(cursor.at) === closing;
}

/** A text between the signs of a list or a map. */
function readPlainItem(cursor: Cursor): SimpleValue | undefined {
  const { text, at } = cursor;
  let last = at;
  for (let code = text.charCodeAt(last); code !== sign.comma && !isClosing(code); code = text.charCodeAt(last)) {
    const isOpen = code === sign.list || code === sign.map || code === sign.newline;
    if (isOpen || code === sign.colon || code === sign.hash || last === text.length) {
      if (isOpen || !standsWithin(text, last)) return undefined;
    }
    last += 1;
  }
  cursor.at = last;
  return meaning(withoutSpaces(text.slice(at, last)));
}

/** Whether a colon or hash is a sign of the text around it, as in an address. */
function standsWithin(text: string, at: number): boolean {
  const isHash = text.charCodeAt(at) === sign.hash;
  const beside = text.charCodeAt(isHash ? at - 1 : at + 1);
  // At the end there is none.
  return beside > sign.space && (isHash || (beside !== sign.comma && !isBracket(beside)));
}

function isClosing(code: number): boolean {
  return code === sign.listEnd || code === sign.mapEnd;
}

function isBracket(code: number): boolean {
  return isClosing(code) || code === sign.list || code === sign.map;
}
