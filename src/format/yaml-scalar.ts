import { sanitizeLine } from "../text/sanitize.ts";

/** Words that YAML takes for something else than a text. */
const reserved = /^(?:true|false|yes|no|on|off|null|y|n|~)$/i;

/** Begins like a text, and holds nothing that YAML would read as markup of its own. */
const plain = /^[\p{L}][\p{L}\p{M}\p{N} .,()’'“”?!/&+%€$£–—-]*$/u;

/**
 * A text on one line as YAML reads it back: as it stands where that is safe, else in quotation
 * marks. Controls become visible, and what is longer than `longest` is cut.
 */
export function yamlScalar(text: string, longest = 500): string {
  const line = sanitizeLine(text.replace(/\s+/g, " ")).trim();
  const cut = line.length <= longest ? line : `${line.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, "")}…`;
  return plain.test(cut) && !reserved.test(cut) && !/\s$/.test(cut) ? cut : JSON.stringify(cut);
}

/** Texts as a list within a line. */
export function yamlList(texts: readonly string[]): string {
  return `[${texts.map((text) => quotedInList(text)).join(", ")}]`;
}

function quotedInList(text: string): string {
  const scalar = yamlScalar(text);
  return scalar.includes(",") && !scalar.startsWith('"') ? JSON.stringify(scalar) : scalar;
}
