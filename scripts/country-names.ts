/**
 * Writes `src/extract/data/country-names.ts`: what states are called in other languages, as Node's
 * own CLDR has it. Run by hand, `node scripts/country-names.ts` on a Node that reads TypeScript;
 * the program reads what it wrote, so that a text gives the same answer on every Node.
 */
import { writeFileSync } from "node:fs";
import { countries } from "../src/extract/data/countries.ts";

const languages = ["ko", "ja", "zh", "zh-Hant", "fr", "de", "es", "pt", "ru", "ar"];
const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

const ours = new Map<string, string>();
for (const line of countries.split("\n")) {
  const [name = "", aliases = ""] = line.split("|");
  for (const alias of [name, ...aliases.split(",")]) if (alias !== "") ours.set(plain(alias), name);
}

function plain(name: string): string {
  const small = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return small
    .replace(/ \(.*$/, "")
    .replaceAll("&", "and")
    .replaceAll("’", "'")
    .replace(/^the /, "")
    .replace(/^st\. /, "saint ");
}

/** CLDR's English names that are not among ours. */
const others: Readonly<Record<string, string>> = {
  CD: "Democratic Republic of the Congo",
  CG: "Republic of the Congo",
  PS: "Palestine",
  VC: "Saint Vincent and the Grenadines",
};

const areas = new Set(["Hong Kong", "Macau"]);
const english = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
const tables = languages.map((language) => new Intl.DisplayNames(language, { type: "region", fallback: "none" }));
const rows = new Map<string, string>();
for (const first of letters)
  for (const second of letters) {
    const code = first + second;
    const name = others[code] ?? ours.get(plain(english.of(code) ?? ""));
    // Codes of the past name states of today once more; areas of China are called by long titles.
    if (name === undefined || rows.has(name) || areas.has(name)) continue;
    rows.set(name, [name, ...tables.map((table) => clean(table.of(code) ?? ""))].join("|"));
  }

/** Without what a table adds in brackets. */
function clean(name: string): string {
  return name.replace(/\s*[(（].*$/, "").trim();
}

const head = `/**
 * What states are called in other languages, one a line: the common English name, then Korean,
 * Japanese, Chinese, Chinese in Taiwan, French, German, Spanish, Portuguese, Russian, Arabic.
 * Written by scripts/country-names.ts, from Unicode CLDR.
 */
export const countryNames = \`${[...rows.values()].sort().join("\n")}\`;
`;
writeFileSync(new URL("../src/extract/data/country-names.ts", import.meta.url), head);
