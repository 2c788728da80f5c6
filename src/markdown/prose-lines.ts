/** What is known of the lines before one. */
interface State {
  /** The marks that opened fenced code, or empty. */
  fence: string;
  isAfterBlank: boolean;
  isInList: boolean;
}

/**
 * The lines of a text outside fenced and indented code, with their zero-based numbers, what stands
 * in backticks left out: where tags and links may stand. Of each line the caller says, before code
 * is left out, whether it is wanted. Not the page's own reading, which costs ten times as much and
 * is not made of every file.
 */
export function* proseLines(body: string, isWanted: (text: string) => boolean): Generator<readonly [number, string]> {
  const state: State = { fence: "", isAfterBlank: true, isInList: false };
  let line = 0;
  for (const text of body.split("\n")) {
    if (isProse(text, state) && isWanted(text)) yield [line, withoutCode(text)];
    line += 1;
  }
}

function isProse(text: string, state: State): boolean {
  return beginsWithLetter(text) ? isPlainProse(state) : isOtherProse(text, state);
}

/** What nearly all lines begin with, and neither an item nor code nor a fence does. */
function beginsWithLetter(text: string): boolean {
  const code = text.charCodeAt(0) | 0x20;
  return code >= 0x61 && code <= 0x7a;
}

function isPlainProse(state: State): boolean {
  if (state.fence !== "") return false;
  if (state.isAfterBlank) state.isInList = false;
  state.isAfterBlank = false;
  return true;
}

function isOtherProse(text: string, state: State): boolean {
  if (isFenced(text, state)) return false;
  if (text.trim() === "") {
    state.isAfterBlank = true;
    return false;
  }
  const isIndented = /^(?: {4}|\t)/.test(text);
  // What an admonition or a tab holds is indented as an item's.
  const isItem = /^\s*(?:[-*+]|\d{1,9}[.)]|!!!|\?\?\?\+?|===)\s/.test(text) && (!isIndented || state.isInList);
  if (isItem || (state.isAfterBlank && !/^\s/.test(text))) state.isInList = isItem;
  const isCode = isIndented && state.isAfterBlank && !state.isInList;
  state.isAfterBlank = isCode;
  return !isCode;
}

function isFenced(text: string, state: State): boolean {
  const mark = text.includes("```") || text.includes("~~~") ? fenceMark.exec(text)?.[1] : undefined;
  if (state.fence === "") state.fence = mark ?? "";
  else if (mark?.startsWith(state.fence) && text.trimEnd().endsWith(mark)) {
    state.fence = "";
    return true;
  }
  return state.fence !== "";
}

const fenceMark = /^(?:[ \t]|>)*(?:[-*+][ \t]+)?(`{3,}(?=[^`]*$)|~{3,})/;

/**
 * What opens with so many backticks ends with as many; of one that ends nowhere nothing is code.
 */
function withoutCode(text: string): string {
  if (!text.includes("`")) return text;
  const runs = [...text.matchAll(/`+/g)];
  let kept = "";
  let from = 0;
  for (let at = 0; at < runs.length; at += 1) {
    const { 0: run, index } = runs[at] as RegExpExecArray;
    const closes = runs.slice(at + 1, at + 50).findIndex(([other]) => other.length === run.length);
    const closing = closes === -1 ? undefined : runs[at + 1 + closes];
    if (closing === undefined) continue;
    kept += `${text.slice(from, index)} `;
    from = closing.index + closing[0].length;
    at += 1 + closes;
  }
  return kept + text.slice(from);
}
