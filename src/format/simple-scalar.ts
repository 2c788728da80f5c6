import { isAsciiLetterOrDigit } from "../text/ascii.ts";
import { type Cursor, type SimpleValue, sign } from "./simple-cursor.ts";
import { words } from "./simple-words.ts";
import { spell } from "./spelled.ts";

/** A text in quotation marks without escapes. */
export function readQuoted(cursor: Cursor, mark: number): string | undefined {
  const { text, at } = cursor;
  let last = at + 1;
  for (let code = text.charCodeAt(last); code !== mark; code = text.charCodeAt(last)) {
    if (code === sign.newline || code === sign.backslash || last === text.length) return undefined;
    last += 1;
  }
  cursor.at = last + 1;
  // One mark doubled stands for itself.
  return text.charCodeAt(last + 1) === mark ? undefined : text.slice(at + 1, last);
}

/** Whether a text that begins so is one, whatever follows. */
export function beginsPlain(code: number): boolean {
  return isAsciiLetterOrDigit(code) || code >= 0xa0 || code === 0x28 || code === 0x2f || code === 0x5f;
}

/** What a text without marks means; undefined for what may be a number of another form. */
export function meaning(text: string): SimpleValue | undefined {
  const code = text.charCodeAt(0);
  if (code < 0x30 || code > 0x39) {
    const word = text.length > longestWord ? undefined : words.get(text);
    return word === undefined ? text : word;
  }
  if (/^(?:0|[1-9]\d{0,14})$/.test(text)) return spell(text, Number(text));
  return /^\d{4}-\d\d(?:-\d\d)?$/.test(text) || /[^\da-fox._+-]/i.test(text) ? text : undefined;
}

const longestWord = 5;
