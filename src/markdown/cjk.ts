import { lazily } from "../text/lazily.ts";

/**
 * Whether a code point is a Chinese, Japanese or Korean character in the sense of CommonMark's
 * CJK-friendly amendments: of wide, full or half width in the sense of UAX #11 and no emoji by
 * default, or Hangul.
 */
export function isCjk(code: number): boolean {
  if (code < 0x1100) return false;
  const table = bounds();
  let [low, high] = [0, table.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((table[middle] as number) <= code) low = middle + 1;
    else high = middle;
  }
  // Ranges begin at even places, and end before odd ones.
  return low % 2 === 1;
}

/** Unicode 17, since JavaScript knows no widths. */
const ranges = [
  "1100-11ff 20a9 2329-232a 2630-2637 268a-268f 2e80-2e99 2e9b-2ef3 2f00-2fd5 2ff0-303e",
  "3041-3096 3099-30ff 3105-312f 3131-318e 3190-31e5 31ef-321e 3220-3247 3250-a48c",
  "a490-a4c6 a960-a97c ac00-d7a3 d7b0-d7c6 d7cb-d7fb f900-faff fe10-fe19 fe30-fe52",
  "fe54-fe66 fe68-fe6b ff01-ffbe ffc2-ffc7 ffca-ffcf ffd2-ffd7 ffda-ffdc ffe0-ffe6",
  "ffe8-ffee 16fe0-16fe4 16ff0-16ff6 17000-18cd5 18cff-18d1e 18d80-18df2 1aff0-1aff3",
  "1aff5-1affb 1affd-1affe 1b000-1b122 1b132 1b150-1b152 1b155 1b164-1b167 1b170-1b2fb",
  "1d300-1d356 1d360-1d376 1f200 1f202 1f210-1f219 1f21b-1f22e 1f230-1f231 1f237 1f23b",
  "1f240-1f248 1f260-1f265 20000-3fffd",
];

const bounds = lazily(() =>
  ranges
    .join(" ")
    .split(" ")
    .flatMap((range) => {
      const [first = "", last = first] = range.split("-");
      return [Number.parseInt(first, 16), Number.parseInt(last, 16) + 1];
    }),
);
