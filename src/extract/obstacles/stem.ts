/**
 * What the forms of a small word have in common, roughly: `refus` of `refuse`, `refuses` and
 * `refused`; `#` of a number in digits.
 */
export function stemOf(small: string): string {
  const first = small.charCodeAt(0);
  if (first >= 0x30 && first <= 0x39) return "#";
  let stem = small;
  if (stem.length > 4) {
    if (stem.endsWith("ies") || stem.endsWith("ied")) stem = `${stem.slice(0, -3)}y`;
    else if (stem.endsWith("s") && !stem.endsWith("ss")) stem = stem.slice(0, -1);
  }
  if (stem.length > 5) {
    if (stem.endsWith("ing")) stem = stem.slice(0, -3);
    else if (stem.endsWith("ed")) stem = stem.slice(0, -2);
  }
  return stem.length > 4 ? withoutEnd(stem) : stem;
}

/** Without a mute `e` or the second of two letters: `stop` of `stopp`. */
function withoutEnd(stem: string): string {
  if (stem.endsWith("e")) return stem.slice(0, -1);
  const last = stem.at(-1) ?? "";
  return last === stem.at(-2) && !"aeiouls".includes(last) ? stem.slice(0, -1) : stem;
}
