/**
 * The words of a line as they are read, of its letters as they stand from left to right: a page
 * says where each stands, not which comes next. In a line from right to left, Latin words and
 * numbers stand in it as they are; in any other, words from right to left do.
 */
export function logicalOrder(seen: string, isRightToLeft: boolean): string {
  if (!rightToLeft.test(seen)) return seen;
  return isRightToLeft ? turned(seen) : seen.replace(turnedWords, turned);
}

/** How many letters of a text are written from right to left, and how many are not. */
export function countDirections(text: string): { readonly right: number; readonly left: number } {
  const right = text.match(rightLetters)?.length ?? 0;
  return { right, left: (text.match(/\p{L}/gu)?.length ?? 0) - right };
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const rightLetters = /(?![\p{N}\p{P}])[\u05d0-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/gu;

/** From the first letter from right to left to the last, but for words that stand between. */
const turnedWords =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc](?:[^\p{L}]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc])*/gu;

function turned(seen: string): string {
  const kept = /[\u0600-\u06ff\ufb50-\ufdff\ufe70-\ufefc]/.test(seen) ? keptInArabic : keptInHebrew;
  const [plain, mirrored]: [string[], string[]] = [[], []];
  let end = seen.length;
  const add = (from: number) => {
    const read = [...seen.slice(from, end)].reverse();
    plain.push(read.join(""));
    mirrored.push(read.map((sign) => mirrors[sign] ?? sign).join(""));
  };
  for (const { 0: piece, index } of [...seen.matchAll(kept)].reverse()) {
    add(index + piece.length);
    plain.push(piece);
    mirrored.push(piece);
    end = index;
  }
  add(0);
  // What opens looks as what closes does elsewhere; some writers say which of both it is.
  const [asTold, asSeen] = [plain.join(""), mirrored.join("")];
  return closesFirst(asSeen) && !closesFirst(asTold) ? asTold : asSeen;
}

const pairs = ["()", "[]", "{}", "<>", "«»", "‹›"];
const mirrors: Readonly<Record<string, string>> = Object.fromEntries(
  pairs.flatMap(([opens = "", closes = ""]) => [
    [opens, closes],
    [closes, opens],
  ]),
);

function closesFirst(text: string): boolean {
  return pairs.some(([opens = "", closes = ""]) => {
    const [first, last] = [text.indexOf(opens), text.indexOf(closes)];
    return last >= 0 && first > last;
  });
}

/**
 * What stands from left to right within: words with what stands between them, and numbers. The
 * percent sign stands behind a number in Hebrew, before it in Arabic (UAX 9, W5 after W2).
 */
const keptInHebrew =
  /[^\P{L}\u0590-\u08ff\ufb1d-\ufefc](?:[^\p{L}\p{N}\n]{0,3}[^\P{L}\u0590-\u08ff\ufb1d-\ufefc]|\p{M}|[ .:-]?\p{Nd})*|[$€£¥₪]?\p{Nd}+(?:[.,:/+-]\p{Nd}+)*[%‰°$€£¥₪]?/gu;
const keptInArabic =
  /[^\P{L}\u0590-\u08ff\ufb1d-\ufefc](?:[^\p{L}\p{N}\n]{0,3}[^\P{L}\u0590-\u08ff\ufb1d-\ufefc]|\p{M}|[ .:-]?\p{Nd})*|\p{Nd}+(?:[.,:/٫٬]\p{Nd}+)*/gu;
