import { asWindows1252 } from "../text/windows-1252.ts";
import { guessCharset } from "./guess-charset.ts";

/** What a text was read as. */
export interface DecodedText {
  /** Without a byte-order mark, its line ends as they are. */
  readonly text: string;
  /** The name of the Encoding standard, in lower case. */
  readonly charset: string;
}

/** Where else a text may say what it is written in. */
export interface Declaration {
  /** What a header beside it says, of mail or HTTP; null if nothing does. */
  readonly charset?: string | null;
  /** Whether it may say so itself: in a `meta` of HTML, or the first line of XML. */
  readonly within?: "html" | "xml";
}

/** How far into a text HTML may name its charset, in bytes. Pages put scripts before it. */
const headLength = 4096;

/**
 * The text of bytes in any charset of the Encoding standard: by its byte-order mark, else by what
 * is valid UTF-8 and beyond ASCII, else by what is declared, else by what its letters are. Never
 * throws: what is no character of the charset becomes U+FFFD.
 */
export function decodeText(bytes: Uint8Array, { charset = null, within }: Declaration = {}): DecodedText {
  const marked = byMark(bytes);
  if (marked !== null) return decodeAs(bytes, marked);
  const declared = known(charset) ?? (within === undefined ? null : known(declaredWithin(bytes, within)));
  if (declared !== null && isStateful(declared)) return decodeAs(bytes, declared);
  const unicode = asUtf8(bytes);
  // Bytes beyond ASCII are hardly ever valid UTF-8 by chance, whatever a template declares.
  if (unicode !== null && (beyondAscii(bytes) > 0 || declared === null || declared === "utf-8")) {
    return isJapaneseMail(unicode) ? decodeAs(bytes, "iso-2022-jp") : { text: unicode, charset: "utf-8" };
  }
  if (declared === null || declared === "utf-8") return decodeAs(bytes, declared ?? guessCharset(bytes), declared);
  return decodeAs(bytes, declared);
}

/**
 * Decodes; what was declared to be UTF-8 and is not so in more than a few places is of another
 * charset after all.
 */
function decodeAs(bytes: Uint8Array, charset: string, doubted: string | null = null): DecodedText {
  if (charset === "windows-1252") {
    return { text: asWindows1252(new TextDecoder("latin1").decode(bytes)), charset };
  }
  const text = new TextDecoder(charset).decode(bytes);
  if (doubted === null) return { text, charset };
  const wrong = text.split("\ufffd").length - 1;
  return wrong * 20 > beyondAscii(bytes) ? decodeAs(bytes, guessCharset(bytes)) : { text, charset };
}

function beyondAscii(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) if (byte >= 0x80) count += 1;
  return count;
}

function byMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}

/** Charsets of which ASCII bytes do not stand for themselves. */
function isStateful(charset: string): boolean {
  return charset === "iso-2022-jp" || charset.startsWith("utf-16");
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

/** The standard's name of a charset by any of its labels; null for one that it does not know. */
function known(label: string | null): string | null {
  if (label === null) return null;
  const name = label.trim().toLowerCase();
  if (name === "x-user-defined" || latinLabels.has(name)) return "windows-1252";
  if (koreanLabels.has(name)) return "euc-kr";
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return null;
  }
}

/** HTML takes all of these for Windows 1252. */
const latinLabels: ReadonlySet<string> = new Set(
  "windows-1252 cp1252 x-cp1252 latin1 l1 iso-8859-1 iso8859-1 iso_8859-1 ascii us-ascii ibm819 cp819".split(" "),
);

/** Mail writes names of Windows 949 that the standard leaves out. */
const koreanLabels: ReadonlySet<string> = new Set(["cp949", "ms949", "x-windows-949", "uhc"]);

/** The charset that a page or an XML file names in its first lines; null if it does not. */
function declaredWithin(bytes: Uint8Array, within: "html" | "xml"): string | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, headLength));
  const xml = /^\s*<\?xml\b[^<>]*?\bencoding\s*=\s*["']([^"'<>\s]+)/.exec(head)?.[1];
  if (xml !== undefined || within === "xml") return notWide(xml ?? null);
  for (const [tag] of head.matchAll(/<meta\b[^<>]*>/gi)) {
    const charset = /\bcharset\s*=\s*["']?\s*([^"'<>;\s/]+)/i.exec(tag)?.[1];
    if (charset !== undefined) return notWide(charset);
  }
  return null;
}

/** What was read byte by byte cannot be UTF-16: as HTML has it, UTF-8 is meant. */
function notWide(charset: string | null): string | null {
  return charset !== null && /^utf-?16/i.test(charset) ? "utf-8" : charset;
}
