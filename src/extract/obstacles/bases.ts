import { irregularForms } from "../data/irregular-forms.ts";

/**
 * What a small word may be a form of, itself first: `denied` of `denied`, `deni` and `deny`; `#` of
 * a number. More than English has, as a list is asked for each.
 */
export function basesOf(small: string): string[] {
  const bases = [small];
  const amount = amountOf(small);
  if (amount !== null) bases.push(amount);
  if (noForms.has(small)) return bases;
  for (const base of irregularBases().get(small) ?? []) bases.push(base);
  const end = small.charAt(small.length - 1);
  if (!lastLetters.includes(end)) return bases;
  if (small.endsWith("n't")) bases.push("not");
  for (let at = 0; at < endings.length; at += 1) {
    const ending = endings[at] as string;
    if (small.endsWith(ending) && small.length > ending.length + 2) addBases(bases, small, ending);
  }
  // Who notes something denies nothing.
  return small.startsWith("note") || small === "noting" ? bases.filter((base) => base !== "not") : bases;
}

/** `#` of a number, `%` of a part: what phrases of the lexicon call them. */
function amountOf(small: string): "#" | "%" | null {
  const first = small.charCodeAt(0);
  if ((first >= 0x30 && first <= 0x39) || numbers.has(small)) return "#";
  return parts.has(small) ? "%" : null;
}

const numbers = new Set(
  `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen`.split(/\s+/),
);

const parts = new Set(
  `half third quarter fifth sixth seventh eighth tenth thirds quarters fifths sixths tenths fraction handful`.split(
    " ",
  ),
);

/** Words that look like forms of others. */
const noForms = new Set(
  "according during states wanting ties nothing something anything thing being united james scraped scraping".split(
    " ",
  ),
);

const endings = ["s", "ed", "ing"];
/** The last letters of these and of `n't`. */
const lastLetters = "sdgt";

function addBases(bases: string[], small: string, ending: string): void {
  const stem = small.slice(0, -ending.length);
  bases.push(stem);
  if (ending === "s" && stem.endsWith("e")) bases.push(stem.slice(0, -1));
  if (ending === "ed" || ending === "ing") bases.push(`${stem}e`);
  if (stem.endsWith("ie") || (ending === "ed" && stem.endsWith("i"))) bases.push(`${stem.replace(/ie?$/, "")}y`);
  if (ending !== "s" && stem.at(-1) === stem.at(-2)) bases.push(stem.slice(0, -1));
}

let irregulars: Map<string, string[]> | null = null;

function irregularBases(): Map<string, string[]> {
  if (irregulars !== null) return irregulars;
  irregulars = new Map();
  for (const entry of irregularForms.split(/\s+/)) {
    const [base = "", forms = ""] = entry.split(":");
    for (const form of forms.split(",")) {
      const bases = irregulars.get(form);
      if (bases === undefined) irregulars.set(form, [base]);
      else bases.push(base);
    }
  }
  return irregulars;
}
