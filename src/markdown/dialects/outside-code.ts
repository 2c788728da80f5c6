/**
 * A line with what `change` makes of its parts outside code in backticks and formulas. What opens
 * with so many backticks ends with as many.
 */
export function outsideCode(line: string, change: (part: string) => string): string {
  if (!line.includes("`") && !line.includes("$")) return change(line);
  const marks = [...line.matchAll(/`+|\$+/g)];
  let changed = "";
  let from = 0;
  for (let at = 0; at < marks.length; at += 1) {
    const { 0: mark, index } = marks[at] as RegExpExecArray;
    const behind = marks.slice(at + 1, at + 50).findIndex(([other]) => other === mark);
    const closing = behind === -1 ? undefined : marks[at + 1 + behind];
    if (closing === undefined) continue;
    const end = closing.index + mark.length;
    changed += change(line.slice(from, index)) + line.slice(index, end);
    from = end;
    at += 1 + behind;
  }
  return changed + change(line.slice(from));
}
