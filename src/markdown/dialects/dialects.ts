import { blockForm } from "./block-forms.ts";
import { containersOf, type OpenContainers } from "./containers.ts";
import { definedLabels } from "./defined-labels.ts";
import { hiddenLines } from "./hidden-lines.ts";
import { inlineForms, withoutName } from "./inline-forms.ts";
import { outsideCode } from "./outside-code.ts";
import { shortcodeFence } from "./shortcodes.ts";

/** What only other dialects write; most texts hold none of it, and stay as they are. */
const anyForm =
  /\[[[!]|==|%%|\^(?:\[|(?<=[ \n]\^)[\w-]+(?:\n|$))|\{[{%#:./]|::|!!! ?[\w"]|\?\?\?\+? |<[A-Z][a-z]|\n(?: {0,3}:[ \t]|import |export )/;

/** What only a line's beginning tells, where no line is before it. */
const firstForm = /^(?: {0,3}:[ \t]|import |export )/;

/**
 * A text as CommonMark has it, line for line: callouts and admonitions are quotations with a title,
 * wiki links links, definitions lists; comments are gone. The page and all that asks for words read
 * this, so that both know the same. In linear time; what stands in code stays.
 */
export function inCommonMark(source: string): string {
  if (source === lastPlain) return source;
  if (!mayHoldForm(source)) {
    lastPlain = source;
    return source;
  }
  if (last.source !== source) last = { source, formed: formLines(source) };
  return last.formed;
}

function mayHoldForm(source: string): boolean {
  return anyForm.test(source) || firstForm.test(source);
}

/** One text is read several times in a row: for its title, its summary, its page. */
let last = { source: "", formed: "" };
let lastPlain = "";

function formLines(source: string): string {
  const lines = source.split("\n");
  const defined = definedLabels(source);
  const hidden = hiddenLines(lines);
  const open: OpenContainers = containersOf(lines);
  const state: LineState = { fence: "", isAfterBlank: true, isInList: false, before: "" };
  return lines
    .map((line, at) => {
      const isInCode = state.fence !== "" || (open.isEmpty() && isIndentedCode(line, { ...state }));
      const { prefix, rest, isMark } = open.take(line, at, { isInCode });
      return isMark ? rest : prefix + lineForm(hidden.has(at) ? "" : rest, state, defined);
    })
    .join("\n");
}

/** What is known of the lines before one. */
interface LineState {
  /** The marks that opened fenced code, or empty. */
  fence: string;
  isAfterBlank: boolean;
  isInList: boolean;
  /** The last line with anything on it. */
  before: string;
}

function lineForm(line: string, state: LineState, defined: ReadonlySet<string>): string {
  const fence = state.fence === "" ? shortcodeFence(line) : line.includes("highlight") ? shortcodeFence(line) : null;
  const text = fence ?? line;
  if (isFenced(text, state)) return text;
  const isBlank = text.trim() === "";
  if (isBlank || isIndentedCode(text, state)) {
    state.isAfterBlank = true;
    return text;
  }
  const { before, isAfterBlank } = state;
  state.isAfterBlank = false;
  state.before = text;
  const formed = blockForm(text, { before, isAfterBlank });
  return withoutName(outsideCode(formed, (part) => inlineForms(part, defined)));
}

const fenceMark = /^(?:[ \t]|>)*(?:[-*+][ \t]+)?(`{3,}(?=[^`]*$)|~{3,})/;

/** HTML whose text is no Markdown. */
const rawHtml = /^[ \t]*<(pre|script|style|textarea)(?=[\s>])/i;

function isFenced(text: string, state: LineState): boolean {
  if (state.fence.startsWith("<")) {
    if (text.toLowerCase().includes(state.fence)) state.fence = "";
    return true;
  }
  const raw = state.fence === "" && text.includes("<") ? rawHtml.exec(text)?.[1]?.toLowerCase() : undefined;
  if (raw !== undefined) {
    if (!text.toLowerCase().includes(`</${raw}`)) state.fence = `</${raw}`;
    return true;
  }
  const mark = text.includes("```") || text.includes("~~~") ? fenceMark.exec(text)?.[1] : undefined;
  if (state.fence === "") state.fence = mark ?? "";
  else if (mark?.startsWith(state.fence) && text.trimEnd().endsWith(mark)) {
    state.fence = "";
    state.isAfterBlank = true;
    return true;
  }
  return state.fence !== "";
}

function isIndentedCode(text: string, state: LineState): boolean {
  const isIndented = /^(?: {4}|\t)/.test(text);
  const isItem = /^\s*(?:[-*+]|\d{1,9}[.)])\s/.test(text) && (!isIndented || state.isInList);
  if (isItem || (state.isAfterBlank && !/^\s/.test(text))) state.isInList = isItem;
  return isIndented && state.isAfterBlank && !state.isInList;
}
