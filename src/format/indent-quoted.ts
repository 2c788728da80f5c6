/** A key of the first level whose value is a quoted text that does not end on its line. */
const opens = /^[\w-]+:[ \t]+(?:"(?:[^"\\]|\\.)*|'(?:[^']|'')*)$/;

/** As many lines as anyone quotes. */
const mostLines = 100;

/**
 * A YAML text with an indent before the lines in which a quoted text of the first level goes on;
 * null if there is none. As many lines as before.
 */
export function indentQuoted(yaml: string): string | null {
  const lines = yaml.split("\n");
  let isChanged = false;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as string;
    if (!opens.test(line)) continue;
    const quote = line.replace(/^[\w-]+:[ \t]+/, "")[0] as string;
    const end = closingLine(lines, at + 1, quote);
    if (end === -1) continue;
    for (let inner = at + 1; inner <= end; inner += 1) {
      if (!/^(?:\s|$)/.test(lines[inner] as string)) {
        lines[inner] = ` ${lines[inner]}`;
        isChanged = true;
      }
    }
    at = end;
  }
  return isChanged ? lines.join("\n") : null;
}

/**
 * The line, from one on, that ends with the mark and holds no other; -1 if something else comes
 * first.
 */
function closingLine(lines: readonly string[], from: number, quote: string): number {
  const last = Math.min(lines.length, from + mostLines);
  for (let at = from; at < last; at += 1) {
    const line = (lines[at] as string).trimEnd();
    const place = line.replace(/\\./g, "  ").indexOf(quote);
    if (place !== -1) return place === line.length - 1 ? at : -1;
  }
  return -1;
}
