/** A text without accents, vowel signs and other marks: `été` and `ete` are alike. */
export function withoutMarks(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .normalize("NFC");
}
