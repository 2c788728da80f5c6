import { latin1Of } from "../text/latin1.ts";
import type { Declaration, DecodedText } from "./decoded-text.ts";
import { guessCharset } from "./guess-charset.ts";
import { charsetOf, decodeAs, withStandardDecoder } from "./standard-decoder.ts";

/** How far into a text HTML may name its charset, in bytes. Pages put scripts before it. */
const headLength = 4096;

/**
 * The text of bytes that are no UTF-8: by what is declared, else by what its letters are. What is
 * declared to be UTF-8 is not so where more than a few places are none.
 */
export function legacyText(bytes: Uint8Array, { charset = null, within }: Declaration): DecodedText {
  const declared = known(charset) ?? (within === undefined ? null : known(declaredWithin(bytes, within)));
  if (declared !== null && declared !== "utf-8") return { text: decodeAs(bytes, declared), charset: declared };
  if (isJapaneseMail(bytes)) return { text: decodeAs(bytes, "iso-2022-jp"), charset: "iso-2022-jp" };
  if (declared === "utf-8") {
    const text = decodeAs(bytes, declared);
    if ((text.split("\ufffd").length - 1) * 20 <= beyondAscii(bytes)) return { text, charset: declared };
  }
  const guessed = guessCharset(bytes);
  return { text: decodeAs(bytes, guessed), charset: guessed };
}

/** `withStandardDecoder`, from the bundle that has the tables. */
export function byTheStandard<Result>(work: () => Promise<Result>): Promise<Result> {
  return withStandardDecoder(work);
}

/** Without a byte beyond ASCII nothing but the escapes of ISO-2022-JP brings a text here. */
function isJapaneseMail(bytes: Uint8Array): boolean {
  return beyondAscii(bytes) === 0;
}

function beyondAscii(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) if (byte >= 0x80) count += 1;
  return count;
}

/** The standard's name of a charset by any of its labels; null for one that it does not know. */
function known(label: string | null): string | null {
  if (label === null) return null;
  const name = label.trim().toLowerCase();
  return koreanLabels.has(name) ? "euc-kr" : charsetOf(name);
}

/** Mail writes names of Windows 949 that the standard leaves out. */
const koreanLabels: ReadonlySet<string> = new Set(["cp949", "ms949", "x-windows-949", "uhc"]);

/** The charset that a page or an XML file names in its first lines; null if it does not. */
function declaredWithin(bytes: Uint8Array, within: "html" | "xml"): string | null {
  const head = latin1Of(bytes.subarray(0, headLength));
  const xml = /^\s*<\?xml\b[^<>]*?\bencoding\s*=\s*["']([^"'<>\s]+)/.exec(head)?.[1];
  if (xml !== undefined || within === "xml") return notWide(xml ?? null);
  for (const [tag] of head.matchAll(/<meta\b[^<>]*>/gi)) {
    const charset = /\bcharset\s*=\s*(?:["']\s*)?([^"'<>;\s/]+)/i.exec(tag)?.[1];
    if (charset !== undefined) return notWide(charset);
  }
  return null;
}

/** What was read byte by byte cannot be UTF-16: as HTML has it, UTF-8 is meant. */
function notWide(charset: string | null): string | null {
  return charset !== null && /^utf-?16/i.test(charset) ? "utf-8" : charset;
}
