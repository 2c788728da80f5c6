import type { Declaration, DecodedText } from "./decoded-text.ts";

/**
 * The text of bytes in any charset of the Encoding standard: by its byte-order mark, else by what
 * is valid UTF-8, else by what is declared, else by what its letters are. Never throws: what is no
 * character of the charset becomes U+FFFD. What reads other charsets is loaded where there is one.
 */
export async function decodeText(bytes: Uint8Array, declaration: Declaration = {}): Promise<DecodedText> {
  return unicodeText(bytes) ?? (await import("./legacy-text.ts")).legacyText(bytes, declaration);
}

/**
 * The text of bytes that have a byte-order mark or are valid UTF-8, whatever a template declares:
 * those of another charset hardly ever are by chance. Null for all others, and for ISO-2022-JP.
 */
export function unicodeText(bytes: Uint8Array): DecodedText | null {
  const marked = byMark(bytes);
  if (marked !== null) return { text: new TextDecoder(marked).decode(bytes), charset: marked };
  const text = asUtf8(bytes);
  return text === null || isJapaneseMail(text) ? null : { text, charset: "utf-8" };
}

function byMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}

/** Escapes switch between the letters of ISO-2022-JP, each of which is written in ASCII. */
function isJapaneseMail(text: string): boolean {
  return ["\u001b$B", "\u001b$@", "\u001b(J"].some((mark) => text.includes(mark));
}

function asUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
