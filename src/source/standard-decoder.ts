import { TextDecoder as StandardDecoder } from "@exodus/bytes/encoding.js";

/**
 * Does something while `TextDecoder` is the standard's: what reads mail makes its own decoders and
 * takes none.
 */
export async function withStandardDecoder<Result>(work: () => Promise<Result>): Promise<Result> {
  const own = globalThis.TextDecoder;
  globalThis.TextDecoder = StandardDecoder as typeof own;
  try {
    return await work();
  } finally {
    globalThis.TextDecoder = own;
  }
}

/**
 * The text of bytes by the tables of the Encoding standard (https://encoding.spec.whatwg.org). What
 * Node's own decoder makes of them are those of ICU: 8,824 syllables of EUC-KR are none there, and
 * 5,092 characters of Big5; before Node 24 Windows 1253 and others differ, too.
 */
export function decodeAs(bytes: Uint8Array, charset: string): string {
  return new StandardDecoder(charset).decode(bytes);
}

/** The same, or null where anything is no character of the charset; the end may be cut. */
export function decodeStrictly(bytes: Uint8Array, charset: string): string | null {
  try {
    return new StandardDecoder(charset, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}

/** The standard's name of a charset by any of its labels, or null. */
export function charsetOf(label: string): string | null {
  if (label === "x-user-defined") return "windows-1252";
  try {
    return new StandardDecoder(label).encoding;
  } catch {
    return null;
  }
}
