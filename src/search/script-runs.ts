import { lazily } from "../text/lazily.ts";
import { tokens } from "./fold.ts";

/**
 * How a script is searched: by words; by characters, as Chinese, Japanese and Korean; or by
 * letters, as Thai, Lao, Khmer and Burmese, which part no words either.
 */
export type ScriptKind = "words" | "characters" | "letters";

const character = lazily(
  () => /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u30fc\u3099-\u309c]\p{M}*$/u,
);
const letter = lazily(() => /^[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u);
const sayable = lazily(() => /[\p{L}\p{N}]/u);

/** How the script of a folded term is searched. */
export function scriptKind(term: string): ScriptKind {
  if (term.charCodeAt(0) < 0x0e00) return "words";
  if (letter().test(term)) return "letters";
  return character().test(term) ? "characters" : "words";
}

/** The folded terms of a piece of a query, parted where the kind of script changes. */
export function scriptRuns(text: string): string[][] {
  const runs: string[][] = [];
  let before: ScriptKind | null = null;
  for (const { term } of tokens(text)) {
    const kind = scriptKind(term);
    // A combining mark that stands alone is no term.
    if (kind !== "letters" && !sayable().test(term)) continue;
    if (kind === before) runs.at(-1)?.push(term);
    else runs.push([term]);
    before = kind;
  }
  return runs;
}
