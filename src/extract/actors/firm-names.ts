import { firmNouns, isField, openingWords } from "../data/actor-words.ts";
import { wordSet } from "../word-set.ts";
import type { Word } from "../words.ts";

/** `Woodridge Energy`: what a firm deals in, behind a name that is no field itself. */
export function isFirm(names: readonly Word[]): boolean {
  if (names.length !== 2 || !firmNouns.has(names[1]?.small ?? "")) return false;
  const first = names[0]?.small ?? "";
  return !isField(first) && !openingWords.has(first) && !sorts.has(first);
}

/** What goods and trades are called before their noun. */
const sorts =
  wordSet(`renewable solar nuclear atomic wind green clean natural raw crude precious rare industrial mobile commercial
  sovereign critical private venture working human shale heavy organic computer internet`);
