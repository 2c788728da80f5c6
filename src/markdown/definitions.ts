/** The target of links that use its label. */
export interface Definition {
  readonly label: string;
  /** Where the source of the definition ends. */
  readonly end: number;
}

/**
 * The definition of a link's target with which a paragraph's text begins, or null. It ends at a
 * line's end.
 */
export function readDefinition(text: string): Definition | null {
  const [raw, label = "", target = ""] = definition.exec(text) ?? [];
  if (raw === undefined || (!target.startsWith("<") && !isBalanced(target))) return null;
  return { label: normalLabel(label), end: raw.length };
}

/** A label as labels are compared: neither case nor the number of spaces counts. */
export function normalLabel(label: string): string {
  return label.trim().replace(/\s+/g, " ").toLowerCase().toUpperCase().toLowerCase();
}

/** A label, a target, and a title if one stands behind it or on the next line. */
const definition =
  /^\[((?!\s*\])(?:\\[\s\S]|[^[\]\\])+)\]: *(?:\n[ \t]*)?([^<\s][^\s]*|<(?:\\.|[^\n<>\\])*>)(?:(?: +(?:\n[ \t]*)?|\n[ \t]*)(?:"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|\((?:\\[\s\S]|[^()\\])*\)))? *(?=\n|$)/;

function isBalanced(target: string): boolean {
  let depth = 0;
  for (const [mark] of target.matchAll(/\\.|[()]/g)) {
    if (mark === "(") depth += 1;
    else if (mark === ")") depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
