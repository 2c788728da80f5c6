import type { Seek } from "./seek.ts";

/**
 * Where the formula ends that begins with that `$`, or -1 if none does; as in Pandoc's
 * `tex_math_dollars`. `$$` goes on to the next one. Inside `$` no white space stands next to the
 * marks, and no digit behind the last, so that sums of money are text. `seek` finds a text's first
 * place behind another.
 */
export function formulaEnd(source: string, at: number, seek: Seek): number {
  if (source[at + 1] === "$") {
    const end = seek("$$", at + 2);
    return end > at + 2 && !/\n[ \t]*\n/.test(source.slice(at, end)) ? end + 2 : -1;
  }
  if (isSpace(source[at + 1])) return -1;
  // Only marks behind a backslash are passed over, which open nothing: each is looked at once.
  for (let end = source.indexOf("$", at + 1); end !== -1; end = source.indexOf("$", end + 1)) {
    if (isEscaped(source, end, at)) continue;
    return isSpace(source[end - 1]) || /\d/.test(source[end + 1] ?? "") ? -1 : end + 1;
  }
  return -1;
}

/** Whether a backslash, not earlier than `from`, takes its meaning from what stands there. */
export function isEscaped(source: string, at: number, from: number): boolean {
  let start = at;
  while (start > from && source[start - 1] === "\\") start -= 1;
  return (at - start) % 2 === 1;
}

function isSpace(character: string | undefined): boolean {
  return character === undefined || /\s/.test(character);
}
