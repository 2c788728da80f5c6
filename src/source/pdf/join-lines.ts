import { isCjk } from "../../markdown/cjk.ts";
import { endsDivided, joinDivided } from "../../text/divided-word.ts";

/**
 * The lines of a paragraph as one. A word that a line divides is whole again. `words` are those
 * that no line of the text divides.
 */
export function joinLines(lines: readonly string[], words: ReadonlySet<string>): string {
  let text = lines[0] ?? "";
  for (const line of lines.slice(1)) text = joined(text, line, words);
  return text;
}

function joined(text: string, line: string, words: ReadonlySet<string>): string {
  if (endsDivided(text)) return joinDivided(text, line, words);
  const [before, after] = [text.codePointAt(text.length - 1) ?? 0, line.codePointAt(0) ?? 0];
  // Korean stands with spaces; Chinese and Japanese do not.
  const isTight = (isCjk(before) && isCjk(after) && !isHangul(before) && !isHangul(after)) || /[—–]$/.test(text);
  return text + (isTight || endsInAddress(text) ? "" : " ") + line;
}

/** An address that a line divides at a slash. */
function endsInAddress(text: string): boolean {
  return text.endsWith("/") && /^\W?https?:/.test(text.slice(text.lastIndexOf(" ") + 1));
}

function isHangul(code: number): boolean {
  return (code >= 0x1100 && code < 0x1200) || (code >= 0x3130 && code < 0x3190) || (code >= 0xac00 && code < 0xd7b0);
}
