import { isField, portfolioWords, speakingVerbs, titleWords } from "../data/actor-words.ts";
import { isAcronym } from "./letters.ts";
import type { Run } from "./run.ts";

/**
 * `the rebel leader John Garang`, `its president, John Garang`, `the governor of the south, John
 * Garang`.
 */
export function titleBefore(run: Run, start: number): string | null {
  const { words } = run;
  const near = words[start - 1];
  const of =
    near?.text === "," ? [3, 4].map((back) => start - back).find((at) => words[at]?.small === "of") : undefined;
  const word = near?.text === "," ? words[of === undefined ? start - 2 : of - 1] : near;
  if (near?.text === "," && word?.isCapital === true) return officeBefore(run, start);
  return word !== undefined && !word.isCapital && titleWords.has(word.small) ? word.text : null;
}

/** `The Minister of the Sea and Transport of Croatia, Hrvoje Lukšić`: an office with capitals. */
function officeBefore({ words, end }: Run, start: number): string | null {
  if (end - start < 2 || words.slice(start, end).some(({ small }) => isField(small))) return null;
  for (let at = start - 2; at >= Math.max(0, start - longestOffice); at -= 1) {
    const { small = "", isCapital, text = "" } = words[at] ?? {};
    if (isCapital === true && titleWords.has(small)) return ofOffice.test(words[at + 1]?.small ?? "") ? text : null;
    if (isCapital !== true && text !== "," && !withinOffice.test(small)) return null;
  }
  return null;
}

/** Words of an office with what it is for and its state. */
const longestOffice = 14;
const ofOffice = /^(?:of|for)$/;
const withinOffice = /^(?:of|for|the|and|to)$/;

/** `Hamdullah Mohib, the Afghan ambassador`. */
export function titleAfter({ words, end }: Run): string | null {
  if (words[end]?.text !== ",") return null;
  for (let at = end + 1; at < end + 9; at += 1) {
    const word = words[at];
    if (word === undefined || (word.kind === "mark" && !/^[-.'’]$/.test(word.text))) return null;
    if (titleWords.has(word.small) || (/^whom?$/.test(word.small) && at === end + 1)) return word.text;
    if (at === end + 1 && !word.isCapital && !opensApposition(word.small)) return null;
  }
  return null;
}

function opensApposition(small: string): boolean {
  return determiners.test(small) || portfolioWords.has(small);
}

const determiners = /^(?:the|a|an|his|her|its|their|our|one|former|acting|then|deputy|chief|senior|top|who)$/;

export function speaks({ words, start, end }: Run): string | null {
  const after = words[end];
  if (after?.small === "of" && end - start === 2 && isAcronym(words[end + 1]?.text ?? "")) return "of";
  if (after !== undefined && speakingVerbs.has(after.small)) return after.text;
  const before = words[start - 1];
  return before !== undefined && /^(?:says|said|told|adds|added)$/.test(before.small) ? before.text : null;
}
