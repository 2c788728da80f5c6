import { irregularForms } from "../data/irregular-forms.ts";

/**
 * What a small word may be a form of, itself first: `denied` of `denied`, `deni` and `deny`. More
 * than English has, as a list is asked for each.
 */
export function basesOf(small: string): string[] {
  const bases = [small];
  if (noForms.has(small)) return bases;
  const irregular = irregularBases().get(small);
  for (const base of irregular ?? []) bases.push(base);
  if (small.endsWith("n't")) bases.push("not");
  for (const ending of endings)
    if (small.length > ending.length + 2 && small.endsWith(ending)) addBases(bases, small, ending);
  return bases;
}

/** Words that look like forms of others. */
const noForms = new Set(
  "according during states wanting ties nothing something anything thing being united".split(" "),
);

const endings = ["s", "ed", "ing"];

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
    for (const form of forms.split(",")) irregulars.set(form, [...(irregulars.get(form) ?? []), base]);
  }
  return irregulars;
}
