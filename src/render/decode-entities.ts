import { decodeHTMLStrict } from "entities/decode";

/**
 * A character reference as CommonMark 0.31 has it: seven decimal digits or six hexadecimal ones at
 * most.
 */
const reference = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]*);/g;

/**
 * The text with its character references decoded, once. What looks like one and is none stays as it
 * is.
 */
export function decodeEntities(text: string): string {
  return text.includes("&") ? text.replace(reference, (found) => decodeHTMLStrict(found)) : text;
}
