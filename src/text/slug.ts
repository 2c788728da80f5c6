import { lazily } from "./lazily.ts";

/** The most characters of an id. */
const longest = 100;

/** What most ids look like: of thousands to make each anew takes a quarter of a second. */
const itself = /^[a-z\d][a-z\d._-]{0,99}$/;

/** Words of ASCII between single spaces, as most names are. */
const words = /^[A-Za-z\d]+(?: [A-Za-z\d]+)*$/;

/** What an id keeps of a text: letters with their marks, digits, `.`, `_` and `-`. */
const otherRun = lazily(() => /[^\p{L}\p{M}\p{N}._-]+/gu);

/**
 * Lower-case NFC text in which every run of characters that an id may not hold has become a hyphen;
 * `untitled` if nothing is left. With a suffix it ends in a hyphen and that, and is not longer.
 */
export function slug(text: string, suffix = ""): string {
  if (suffix === "" && itself.test(text) && !/(?:\.md|-)$/.test(text)) return text;
  if (suffix === "" && text.length <= longest && words.test(text)) {
    const small = text.toLowerCase();
    return small.includes(" ") ? small.replace(/ /g, "-") : small;
  }
  const plain = lowerCase(text).replace(otherRun(), "-");
  const ending = suffix === "" ? "" : `-${suffix}`;
  // A letter or digit first: a mark would be one of nothing, and a dot would hide a file.
  const start = /^[a-z\d]/.test(plain) ? plain : plain.replace(/^[\p{M}._-]+/u, "");
  const short = firstOf(start, longest - ending.length);
  return (short.replace(/(?<!\.md|-)(?:\.md|-)+$/u, "") || "untitled") + ending;
}

/** So many characters of a text at most, none cut in two. */
function firstOf(text: string, most: number): string {
  if (text.length <= most) return text;
  return Array.from(text.slice(0, 2 * longest))
    .slice(0, most)
    .join("");
}

/**
 * A text in the case and the Unicode form of ids: some letters have a composed form in lower case
 * alone.
 */
export function lowerCase(text: string): string {
  return text.normalize("NFC").toLowerCase().normalize("NFC");
}
