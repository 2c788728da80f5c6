/** Where a link's target and title in parentheses end, which begin at `at`; -1 if none do. */
export function targetEnd(source: string, at: number): number {
  let end = spaceEnd(source, at + 1);
  if (source[end] === ")") return end + 1;
  const behind = source[end] === "<" ? bracketedEnd(source, end) : bareEnd(source, end);
  if (behind === -1) return -1;
  end = spaceEnd(source, behind);
  if (end > behind) end = spaceEnd(source, titleEnd(source, end));
  return source[end] === ")" ? end + 1 : -1;
}

function spaceEnd(source: string, at: number): number {
  let end = at;
  while (source[end] === " " || source[end] === "\n" || source[end] === "\t") end += 1;
  return end;
}

function bracketedEnd(source: string, at: number): number {
  const pattern = /(?<!\\)<(?:[^<>\n\\]|\\.)*>/y;
  pattern.lastIndex = at;
  return pattern.test(source) ? pattern.lastIndex : -1;
}

/** Parentheses in one another; more of them are no target. */
const deepestParentheses = 32;

/** Up to white space, or to the closing parenthesis that nothing in the target opened. */
function bareEnd(source: string, at: number): number {
  let depth = 0;
  const mark = /[\0- ]|\\[^\0- ]|[()]/g;
  mark.lastIndex = at;
  for (let found = mark.exec(source); found !== null && depth <= deepestParentheses; found = mark.exec(source)) {
    if (found[0] === "(") depth += 1;
    else if (found[0] === ")" && depth > 0) depth -= 1;
    else if (!found[0].startsWith("\\")) return depth === 0 ? found.index : -1;
  }
  return -1;
}

/** Where a title that begins there ends; that place itself if none does. */
function titleEnd(source: string, at: number): number {
  const opening = source[at];
  if (opening !== '"' && opening !== "'" && opening !== "(") return at;
  const closing = opening === "(" ? ")" : opening;
  for (let end = at + 1; end < source.length; end += 1) {
    if (source[end] === "\\") end += 1;
    else if (source[end] === closing) return end + 1;
    else if (source[end] === opening) return at;
  }
  return at;
}
