import { lazily } from "../../text/lazily.ts";
import { countries } from "../data/countries.ts";
import { countryNames } from "../data/country-names.ts";
import { organisations } from "../data/organisations.ts";
import { shortCountryNames } from "../data/short-country-names.ts";
import { type Meaning, meaning } from "./meaning.ts";
import { addName, type NameIndex } from "./name-index.ts";

/** A name in a language that is not English, and whom it means. */
export type ForeignName = readonly [name: string, meaning: Meaning];

/** Names of states and unions in other languages, as their dictionaries have them. */
export const foreignNames = lazily((): ForeignName[] => {
  const frameworks = new Set(organisations.split("\n").map((line) => line.split("|")[0] ?? ""));
  const found: ForeignName[] = [];
  for (const line of `${countryNames}\n${shortCountryNames}`.split("\n")) {
    const [name = "", ...others] = line.split(/[|,]/);
    const means = meaning(name, frameworks.has(name) ? "framework" : "state");
    for (const other of others) if (other.length > 1) found.push([other, means]);
  }
  return found;
});

/** Names in scripts that set words apart, with the endings and prefixes that words take in them. */
export const foreignIndex = lazily((): NameIndex<Meaning> => {
  const index: NameIndex<Meaning> = new Map();
  for (const line of countries.split("\n")) {
    const name = line.slice(0, line.indexOf("|"));
    addName(index, name, meaning(name, "state"));
  }
  for (const [name, means] of foreignNames())
    if (!hasOwnSpacing(name)) for (const form of formsOf(name)) addName(index, form, means);
  return index;
});

/** Whether words of a name's script stand without spaces, or grow particles. */
export function hasOwnSpacing(text: string): boolean {
  return isWide.test(text) && /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
}

/** Where these scripts stand, surrogates included: told at once, as properties are not. */
const isWide = /[\u1100-\u11ff\u2e80-\uffff]/;

function formsOf(name: string): string[] {
  if (/\p{Script=Arabic}/u.test(name)) return [name, ...["و", "ب", "ل", "ف", "ك"].map((prefix) => prefix + name)];
  if (/^\p{Script=Cyrillic}+$/u.test(name) && /\p{Ll}/u.test(name)) return cyrillicForms(name);
  return /^\p{Lu}\p{Ll}+(?:land|reich|stan|ien|and|ark|eich)$/u.test(name) ? [name, `${name}s`] : [name];
}

/** Cases of Russian, by the last letter. */
function cyrillicForms(name: string): string[] {
  const stem = name.slice(0, -1);
  const endings: Readonly<Record<string, string>> = {
    я: "я и ю ей е",
    а: "а ы у ой е и",
    й: "й я ю ем е",
    ь: "ь и ю я ем е",
  };
  const cases = endings[name.at(-1) ?? ""];
  if (cases !== undefined) return cases.split(" ").map((ending) => stem + ending);
  return /[оеиуэ]$/.test(name) ? [name] : [name, ...["а", "у", "ом", "е"].map((ending) => name + ending)];
}
