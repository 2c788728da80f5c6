/** A text's words in lower case, without accents, marks, articles and the 's of a genitive. */
function plainWords(text: string): readonly string[] {
  const plain = text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\bthe\b/g, " ")
    .replace(/'s\b/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ");
  return plain.split(" ").filter((word) => word !== "");
}

/** The words as one string: what two ways of writing a name have in common. */
export function plain(text: string): string {
  return plainWords(text).join(" ");
}

/** F1 of the words that two texts share, each counted as often as it stands in both. */
export function likeness(one: string, other: string): number {
  const [left, right] = [plainWords(one), plainWords(other)];
  const unmatched = new Map<string, number>();
  for (const word of left) unmatched.set(word, (unmatched.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of right) {
    const count = unmatched.get(word) ?? 0;
    if (count === 0) continue;
    unmatched.set(word, count - 1);
    shared += 1;
  }
  return shared === 0 ? 0 : (2 * shared) / (left.length + right.length);
}

/** From here on two texts are one. */
const alike = 0.6;

/** Whether evidence is of this sentence: a part of four words or more, little more than it, or much alike. */
export function isOfSentence(evidence: string, sentence: string): boolean {
  const [part, whole] = [plain(evidence), plain(sentence)];
  if (part === "" || whole === "") return false;
  const [partLength, wholeLength] = [plainWords(evidence).length, plainWords(sentence).length];
  if (whole.includes(part) && partLength >= 4) return true;
  if (part.includes(whole) && partLength <= wholeLength * 1.7) return true;
  return likeness(evidence, sentence) >= alike;
}

/** Whether two names are of one agreement: equal, or of two words and more, the one within the other or much alike. */
export function areOneAgreement(one: string, other: string): boolean {
  const [left, right] = [plain(one), plain(other)];
  if (left === "" || right === "") return false;
  if (left === right) return true;
  if (Math.min(plainWords(one).length, plainWords(other).length) < 2) return false;
  return likeness(one, other) >= alike || standsIn(left, right) || standsIn(right, left);
}

function standsIn(words: string, whole: string): boolean {
  return ` ${whole} `.includes(` ${words} `);
}
