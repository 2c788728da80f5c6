import { sanitizeLine } from "../text/sanitize.ts";
import type { View } from "../view/view.ts";
import { dateParts, referencesOf } from "./references.ts";

type Reference = ReturnType<typeof referencesOf>[number];

/**
 * The view's references for BibTeX (http://mirrors.ctan.org/biblio/bibtex/base/btxdoc.pdf) and
 * biblatex, in UTF-8. A date that is known in part has a year, or year and month; what is not known
 * is left out.
 */
export function bibtex(view: View): string {
  const taken = new Set<string>();
  return referencesOf(view, "bibtex")
    .map((reference) => entry(reference, unusedKey(reference.id, taken)))
    .join("\n");
}

function entry({ publisher, title, date, url }: Reference, key: string): string {
  const [year, month] = date === null ? [] : dateParts(date);
  const fields = [
    ...(publisher === null ? [] : [`howpublished = {${escapeText(publisher)}}`]),
    // In double braces: a style that lowers letters would make it "north korea".
    ...(title === null ? [] : [`title = {{${escapeText(title)}}}`]),
    ...(date === null ? [] : [`date = {${date}}`]),
    ...(year === undefined ? [] : [`year = {${String(year).padStart(4, "0")}}`]),
    ...(month === undefined ? [] : [`month = ${months[month - 1]}`]),
    ...(url === null ? [] : [`url = {${escapeUrl(url)}}`]),
  ];
  return `@misc{${[key, ...fields].join(",\n  ")}\n}\n`;
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** The id as a key: `ID:LABEL`. What would end a key, or begin a comment, is a hyphen. */
function unusedKey(id: string, taken: Set<string>): string {
  const key = sanitizeLine(id)
    .replace("#", ":")
    .replace(/[^\p{L}\p{M}\p{N}:._+/-]/gu, "-");
  let unused = key;
  for (let count = 2; taken.has(unused.toLowerCase()); count += 1) unused = `${key}-${count}`;
  taken.add(unused.toLowerCase());
  return unused;
}

/**
 * What TeX would obey is written as what it prints. BibTeX counts braces whatever stands before
 * them, so that each needs a name.
 */
const written: Readonly<Record<string, string>> = {
  "\\": "{\\textbackslash}",
  "{": "{\\textbraceleft}",
  "}": "{\\textbraceright}",
  "^": "{\\textasciicircum}",
  "~": "{\\textasciitilde}",
};

function escapeText(text: string): string {
  return sanitizeLine(text).replace(/[\\{}^~#$%&_]/g, (sign) => written[sign] ?? `\\${sign}`);
}

/** An address is read as it stands, but for braces and what TeX reads even there. */
function escapeUrl(url: string): string {
  return sanitizeLine(url).replace(/[\\{}\s]/g, (sign) => encodeURIComponent(sign));
}
