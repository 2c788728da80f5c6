import type { Draft } from "./cast.ts";
import { hasSmallLetter } from "./letters.ts";
import type { NameForm } from "./meaning.ts";
import { factsOf } from "./name-facts.ts";
import { longestName, wordsOfName } from "./name-index.ts";
import { worldNames } from "./world-names.ts";

/**
 * A known actor is called as the text calls it, by its common name or else the longest: Burma is
 * not renamed. A state that goes by an acronym or its capital alone has its common name.
 */
export function calledInText({ name, id, kind, reasons }: Draft, aliases: readonly string[]): string {
  const isFixed = id !== null || kind === "person" || kind === "public" || reasons[0]?.rule !== "a known name";
  if (isFixed || aliases.includes(name)) return name;
  let longest = "";
  for (const alias of aliases) {
    const isFit = kind === "state" ? isNameInWords(alias) : !/^(?:capital)?$/.test(formOf(alias) ?? "");
    if (isFit && alias.length > longest.length) longest = alias;
  }
  return longest === "" ? name : longest.replace(/^[Tt]he /, "");
}

/** Not an acronym, a capital, an adjective or a house. */
function isNameInWords(alias: string): boolean {
  if (alias.length < 4 || !hasSmallLetter(alias) || alias.includes(".")) return false;
  return formOf(alias) === "name";
}

/** The sort of name that an alias is in English; null for one of another language. */
function formOf(alias: string): NameForm | null {
  return longestName(worldNames(), wordsOfName(factsOf(alias)), 0)?.meaning.form ?? null;
}
