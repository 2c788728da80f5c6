import { isCjk } from "../../markdown/cjk.ts";

/**
 * The lines of a paragraph as one. A word that a line divides is whole again: with its hyphen where
 * the text has it so elsewhere, or where what follows is a name or a number.
 */
export function joinLines(lines: readonly string[], words: ReadonlySet<string>): string {
  let text = lines[0] ?? "";
  for (const line of lines.slice(1)) text = joined(text, line, words);
  return text;
}

/** The words of some lines that no line divides, in lower case, hyphens within them kept. */
export function wholeWords(lines: Iterable<string>): Set<string> {
  const words = new Set<string>();
  for (const line of lines) for (const [word] of line.matchAll(wordPattern)) words.add(word.toLowerCase());
  return words;
}

/** Whether a line goes on in the next, by its last character. */
export function endsDivided(line: string): boolean {
  return /\p{L}[-‐\u00ad]$/u.test(line);
}

const wordPattern = /[\p{L}\p{M}]+(?:[-‐][\p{L}\p{M}]+)*/gu;

function joined(text: string, line: string, words: ReadonlySet<string>): string {
  if (endsDivided(text)) return joinDivided(text, line, words);
  const [before, after] = [text.codePointAt(text.length - 1) ?? 0, line.codePointAt(0) ?? 0];
  // Korean stands with spaces; Chinese and Japanese do not.
  const isTight = (isCjk(before) && isCjk(after) && !isHangul(before) && !isHangul(after)) || /[—–]$/.test(text);
  return text + (isTight || endsInAddress(text) ? "" : " ") + line;
}

function joinDivided(text: string, line: string, words: ReadonlySet<string>): string {
  const stem = text.slice(0, -1);
  if (text.endsWith("\u00ad")) return stem + line;
  if (!/^\p{Ll}/u.test(line)) return text + line;
  const first =
    stem
      .slice(-80)
      .split(/[^\p{L}\p{M}\-‐]/u)
      .at(-1)
      ?.toLowerCase() ?? "";
  const second = /^[\p{L}\p{M}]+/u.exec(line.slice(0, 60))?.[0].toLowerCase() ?? "";
  return !words.has(first + second) && words.has(`${first}-${second}`) ? text + line : stem + line;
}

/** An address that a line divides at a slash. */
function endsInAddress(text: string): boolean {
  return text.endsWith("/") && /^\W?https?:/.test(text.slice(text.lastIndexOf(" ") + 1));
}

function isHangul(code: number): boolean {
  return (code >= 0x1100 && code < 0x1200) || (code >= 0x3130 && code < 0x3190) || (code >= 0xac00 && code < 0xd7b0);
}
