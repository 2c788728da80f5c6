import { isAscii } from "../../text/ascii.ts";

// Of ASCII, which most names are, without the patterns for all scripts: to compile one takes
// longer than to read a page.

/** Whether a text is of capitals alone, three at least. */
export function isAcronym(text: string): boolean {
  return isAscii(text) ? /^[A-Z]{3,}$/.test(text) : /^\p{Lu}{3,}$/u.test(text);
}

/** Whether any letter of a text is small. */
export function hasSmallLetter(text: string): boolean {
  return isAscii(text) ? /[a-z]/.test(text) : /\p{Ll}/u.test(text);
}

/** The letters of a text, without what stands between. */
export function lettersOf(text: string): string {
  return isAscii(text) ? text.replace(/[^A-Za-z]+/g, "") : text.replace(/[^\p{L}]/gu, "");
}

/** A text without diacritics. */
export function withoutMarks(text: string): string {
  const latin = text.normalize("NFKD").replace(/[\u0300-\u036f]+/g, "");
  return isAscii(latin) ? latin : latin.replace(/\p{M}/gu, "");
}

/** The capitals of a text, without what stands between. */
export function capitalsOf(text: string): string {
  if (isAscii(text)) return text.replace(/[^A-Z]+/g, "");
  return [...text].filter((letter) => letter !== letter.toLowerCase()).join("");
}
