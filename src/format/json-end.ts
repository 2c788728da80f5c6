/** Nesting that no fields need. */
const deepest = 20;

/** The longest object that is looked through, in characters. */
const longest = 64 * 1024;

/**
 * Where the JSON object ends with which a text begins; -1 if it ends nowhere, or is too long or too
 * deep to be the fields of a file.
 */
export function jsonEnd(text: string): number {
  let depth = 0;
  const mark = /"(?:[^"\\\n]|\\.)*"?|[{}[\]]/g;
  for (let found = mark.exec(text); found !== null && found.index < longest; found = mark.exec(text)) {
    if (found[0] === "{" || found[0] === "[") depth += 1;
    else if (found[0] === "}" || found[0] === "]") depth -= 1;
    if (depth > deepest) return -1;
    if (depth === 0) return mark.lastIndex;
  }
  return -1;
}
