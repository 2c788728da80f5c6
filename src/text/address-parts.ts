import { lazily } from "./lazily.ts";

/** A part of a word: an address with the punctuation that clings to it, or what stands around. */
export interface WordPart {
  readonly text: string;
  readonly isAddress: boolean;
}

/**
 * The parts of a word (text without spaces), those that are addresses told from what stands around
 * them; the parts joined give the word. Addresses are URLs, file paths, hosts with a path, and
 * addresses of mail. A word without any is one part.
 */
export function addressParts(word: string): readonly WordPart[] {
  const parts: WordPart[] = [];
  let from = 0;
  for (const { start, end } of addresses(word)) {
    const first = Math.max(from, start - length(opening, word.slice(Math.max(0, start - mostPunctuation), start)));
    const last = end + length(closing, word.slice(end, end + mostPunctuation));
    if (first > from) parts.push({ text: word.slice(from, first), isAddress: false });
    parts.push({ text: word.slice(first, last), isAddress: true });
    from = last;
  }
  if (from < word.length || parts.length === 0) parts.push({ text: word.slice(from), isAddress: false });
  return parts;
}

/** Whether an address stands in the word. */
export function hasAddress(word: string): boolean {
  return addresses(word).length > 0;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function addresses(word: string): readonly Span[] {
  if (!hint.test(word)) return [];
  const found = Array.from(word.matchAll(url()), ({ index, 0: { length } }) => ({ start: index, end: index + length }));
  if (found.length > 0) return found;
  const path = rooted().exec(word);
  if (path !== null) return [{ start: path.index, end: path.index + path[0].length }];
  return extended.test(word) ? [{ start: 0, end: word.length }] : [];
}

/** All words with an address in them hold one of these; nearly all others do not. */
const hint = /[/\\@]|[a-z]:.|www\./i;

/** No more punctuation than this clings to an address. */
const mostPunctuation = 8;

const opens = "(\"'<\\[{|*_`“‘„«‹（〔［｛〈《「『【";
const closes = ")\"'>\\]}|*_`”’“»›）〕］｝〉》」』】";
const stops = ",;.:!?、。，．・：；！？";

const opening = new RegExp(`[${opens}]{0,${mostPunctuation}}$`);
/** A quotation mark behind a comma opens what follows. */
const closing = new RegExp(`^[${closes}]*[${stops}]*`);

function length(pattern: RegExp, text: string): number {
  return pattern.exec(text)?.[0].length ?? 0;
}

/**
 * What an address is made of: all but spaces, quotation marks, angle brackets, and the stops and
 * brackets of Chinese and Japanese, whose titles hold wide parentheses in pairs.
 */
const character = '[^\\s\\u200b<>"“”„«»‹›、。，；！？（）〔〕［］〈〉《》「」『』【】]';
const rest = `${character}*(?:（${character}*）${character}*)*`;

/**
 * What begins with a scheme (RFC 3986; bounded, so that the time is linear), with one of those that
 * have no slashes, or with `www.`.
 */
const url = lazily(
  () =>
    new RegExp(
      `(?:[a-z][a-z0-9+.-]{0,30}://|(?<![a-z0-9])(?:mailto|tel|doi|urn|magnet):|(?<![a-z0-9.])www\\.)(?=${character})${rest}`,
      "giu",
    ),
);

const host = "[a-z0-9][a-z0-9-]*(?:\\.[a-z0-9][a-z0-9-]*)*\\.[a-z]{2,}";

/**
 * What begins at a root, at home, here or in a variable; on Windows or another machine; with a host
 * and a slash; or with a name at a host. A name with `=` or `:` may stand before it.
 */
const rooted = lazily(() => {
  const begins = [
    "(?:~[\\w.-]*|\\.{1,2}|\\$\\{?\\w+\\}?)?/+(?=[^/]*[\\p{L}\\p{N}])",
    "[a-z]:[\\\\/](?=[^\\s\\\\/])",
    "\\\\\\\\(?=\\w)",
    `${host}(?::\\d+)?/`,
    `[^\\s<>()@/=:]+@${host}`,
  ];
  return new RegExp(
    `(?<=^|\\s)[${opens}]{0,${mostPunctuation}}(?:[^\\s/\\\\<>]*[=:])?(?:${begins.join("|")})${rest}`,
    "iu",
  );
});

/** A path from nowhere: its last step has an extension, and may have a line and a column behind. */
const extended = new RegExp(
  `^\\S*[/\\\\][^\\s/\\\\]*\\.(?=[a-z0-9]{1,8}(?![a-z0-9]))\\d*[a-z][a-z0-9]*(?::\\d+)*[${closes}${stops}]{0,${mostPunctuation}}$`,
  "i",
);
