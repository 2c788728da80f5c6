import {
  type Cursor,
  deepest,
  keyEnd,
  readKey,
  type SimpleMap,
  type SimpleValue,
  sign,
  skipSpaces,
  withoutSpaces,
} from "./simple-cursor.ts";
import { readInline } from "./simple-flow.ts";
import { meaning } from "./simple-scalar.ts";

/**
 * Reads the YAML that nearly all front matter is: a map of texts, of lists and of maps, each value
 * on one line. Answers with what the YAML parser says of it, to which a test holds it, or with
 * undefined for all that may mean anything else: that is the parser's to read, which takes ten
 * times as long.
 */
export function readSimpleYaml(yaml: string): SimpleMap | undefined {
  if (unusual.test(yaml)) return undefined;
  const cursor: Cursor = { text: yaml, at: 0, indent: 0, depth: 0 };
  toNextLine(cursor);
  if (cursor.indent !== 0) return undefined;
  const map = readMap(cursor, 0);
  return isAtEnd(cursor) ? map : undefined;
}

/** Tabs, other controls and separators of lines, surrogates, marks of the byte order. */
const unusual = /[^\n -~\u00a0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]/;

/** The indent behind the last line. */
const end = -1;

function isAtEnd({ indent }: Cursor): boolean {
  return indent === end;
}

function readMap(cursor: Cursor, indent: number): SimpleMap | undefined {
  const map: SimpleMap = {};
  while (cursor.indent === indent) {
    const key = readKey(cursor);
    // A key that is there twice is refused; so is one that is every object's.
    if (key === undefined || key in map) return undefined;
    const value = readValue(cursor, indent);
    // What is indented below a value goes on with it.
    if (value === undefined || cursor.indent > indent) return undefined;
    map[key] = value;
  }
  return map;
}

/** The value behind a key: on its line, below it, or nothing. */
function readValue(cursor: Cursor, indent: number): SimpleValue | undefined {
  skipSpaces(cursor);
  if (!isLineEnd(cursor)) return readLine(cursor);
  cursor.at += 1;
  toNextLine(cursor);
  const isList = beginsItem(cursor);
  if (cursor.indent < indent || (cursor.indent === indent && !isList)) return null;
  if (cursor.depth === deepest) return undefined;
  cursor.depth += 1;
  const value = isList ? readList(cursor, cursor.indent) : readMap(cursor, cursor.indent);
  cursor.depth -= 1;
  return value;
}

function readList(cursor: Cursor, indent: number): SimpleValue[] | undefined {
  const list: SimpleValue[] = [];
  while (cursor.indent === indent && beginsItem(cursor)) {
    const item = readItem(cursor, indent);
    if (item === undefined || cursor.indent > indent) return undefined;
    list.push(item);
  }
  return list;
}

/** An item: a map whose first key stands behind the dash, or a value on its line. */
function readItem(cursor: Cursor, indent: number): SimpleValue | undefined {
  const dash = cursor.at;
  cursor.at += 1;
  skipSpaces(cursor);
  if (keyEnd(cursor) === cursor.at) return readLine(cursor);
  cursor.indent = indent + cursor.at - dash;
  return readMap(cursor, cursor.indent);
}

/** A value that is all that is left of its line; the cursor ends at the next. */
function readLine(cursor: Cursor): SimpleValue | undefined {
  const value = readInline(cursor, readPlainLine);
  if (value === undefined) return undefined;
  skipSpaces(cursor);
  if (!isLineEnd(cursor)) return undefined;
  cursor.at += 1;
  toNextLine(cursor);
  return value;
}

function readPlainLine(cursor: Cursor): SimpleValue | undefined {
  const { text, at } = cursor;
  cursor.at = lineEnd(text, at);
  const line = withoutSpaces(text.slice(at, cursor.at));
  const isDoubtful = line.endsWith(":") || line.includes(": ") || line.includes(" #");
  return isDoubtful ? undefined : meaning(line);
}

function isLineEnd({ text, at }: Cursor): boolean {
  return at >= text.length || text.charCodeAt(at) === sign.newline;
}

/** From the beginning of a line to the first sign of one that is neither empty nor a comment. */
function toNextLine(cursor: Cursor): void {
  const { text } = cursor;
  for (let line = cursor.at; line < text.length; ) {
    cursor.at = line;
    skipSpaces(cursor);
    const code = text.charCodeAt(cursor.at);
    if (code === sign.hash) cursor.at = lineEnd(text, cursor.at);
    else if (code !== sign.newline && cursor.at < text.length) {
      cursor.indent = cursor.at - line;
      return;
    }
    line = cursor.at + 1;
  }
  cursor.indent = end;
}

function lineEnd(text: string, at: number): number {
  const found = text.indexOf("\n", at);
  return found === -1 ? text.length : found;
}

function beginsItem({ text, at }: Cursor): boolean {
  return text.charCodeAt(at) === sign.dash && text.charCodeAt(at + 1) === sign.space;
}
