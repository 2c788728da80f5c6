import { elementsOf, type XmlElement } from "../read-xml.ts";

/**
 * The XML of a Word document, in which each paragraph of a counted list says its number between
 * signs of no document's own: what makes HTML of it counts each list anew. Labels of words or of
 * several numbers, "Article 2" or "1.1", are written before their paragraphs.
 */
export function withListNumbers(xml: string, numbering: XmlElement | null): string {
  if (numbering === null || !xml.includes("<w:numPr>")) return xml;
  const count = counter(numbering);
  let [written, copied] = ["", 0];
  for (let at = xml.indexOf("<w:numPr>"); at >= 0; at = xml.indexOf("<w:numPr>", at + 9)) {
    const end = xml.indexOf("</w:numPr>", at);
    const close = xml.indexOf("</w:pPr>", at);
    if (end < 0 || close < 0) break;
    const said = xml.slice(at, Math.min(end, at + 500));
    const label = count(
      /w:numId w:val="(\d+)"/.exec(said)?.[1] ?? "",
      Number(/w:ilvl w:val="(\d)"/.exec(said)?.[1] ?? 0),
    );
    if (label === null || end > close) continue;
    const rest = xml.slice(end + 10, close + 8);
    const run = `<w:r><w:t xml:space="preserve">${label.text}</w:t></w:r>`;
    written += xml.slice(copied, label.isWords ? at : end + 10) + rest + run;
    copied = close + 8;
  }
  return written + xml.slice(copied);
}

/** Lists of HTML that begin where their numbers do. */
export function withStarts(html: string): string {
  return html
    .replace(/<ol><li>\ue010(\d{1,9})\ue011/g, (_, number: string) => `<ol start="${number}"><li>`)
    .replace(/\ue010\d{1,9}\ue011/g, "");
}

interface Label {
  readonly text: string;
  /** Whether it is written as it is, no item of a list. */
  readonly isWords: boolean;
}

interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
}

type Count = (list: string, level: number) => Label | null;

/** Counts the paragraphs of each list, in their order; null for bullets and for no list's. */
function counter(numbering: XmlElement): Count {
  const kinds = new Map(
    elementsOf(numbering, "abstractnum").map((kind) => [kind.attributes.get("abstractnumid") ?? "", levelsOf(kind)]),
  );
  const lists = new Map(
    elementsOf(numbering, "num").map((list) => [list.attributes.get("numid") ?? "", listOf(list)] as const),
  );
  const counts = new Map<string, number[]>();
  const begun = new Set<string>();
  return (id, depth) => {
    const list = lists.get(id);
    const kind = list?.kind ?? "";
    const levels = kinds.get(kind);
    const level = levels?.[depth];
    if (list === undefined || levels === undefined || level === undefined) return null;
    const numbers = counts.get(kind) ?? [];
    counts.set(kind, numbers);
    const anew = begun.has(`${id} ${depth}`) ? null : (list.starts.get(String(depth)) ?? null);
    begun.add(`${id} ${depth}`);
    numbers[depth] = anew ?? (numbers[depth] === undefined ? level.start : numbers[depth] + 1);
    numbers.length = depth + 1;
    return labelOf(levels, depth, numbers);
  };
}

function labelOf(levels: readonly Level[], depth: number, numbers: readonly number[]): Label | null {
  const { format, text } = levels[depth] as Level;
  if (format === "bullet" || format === "none") return null;
  const isWords = /\p{L}|§|%\d.*%\d/u.test(text);
  if (!isWords) return { text: `\ue010${numbers[depth] ?? 1}\ue011`, isWords };
  const said = text.replace(/%(\d)/g, (_, place: string) => {
    const index = Number(place) - 1;
    return written(numbers[index] ?? levels[index]?.start ?? 1, levels[index]?.format ?? "decimal");
  });
  return { text: `${said.replace(/[<>&]/g, "")} `, isWords };
}

function levelsOf(kind: XmlElement): Level[] {
  const levels: Level[] = [];
  for (const level of elementsOf(kind, "lvl")) {
    const depth = Number(level.attributes.get("ilvl") ?? -1);
    if (!(depth >= 0 && depth < 9)) continue;
    levels[depth] = {
      start: Number(saidOf(level, "start") ?? 1) || 0,
      format: saidOf(level, "numfmt") ?? "decimal",
      text: saidOf(level, "lvltext") ?? "",
    };
  }
  return levels;
}

/** Which kind a list is of, and where its levels begin if not where the kind's do. */
function listOf(list: XmlElement): { readonly kind: string; readonly starts: ReadonlyMap<string, number> } {
  const starts = elementsOf(list, "lvloverride").flatMap((override) => {
    const start = saidOf(override, "startoverride");
    return start === null ? [] : [[override.attributes.get("ilvl") ?? "", Number(start) || 0] as const];
  });
  return { kind: saidOf(list, "abstractnumid") ?? "", starts: new Map(starts) };
}

function saidOf(element: XmlElement, name: string): string | null {
  return elementsOf(element, name)[0]?.attributes.get("val") ?? null;
}

function written(number: number, format: string): string {
  const letter = String.fromCharCode(97 + ((number + 25) % 26));
  if (format === "lowerLetter") return letter;
  if (format === "upperLetter") return letter.toUpperCase();
  if (format === "lowerRoman") return roman(number).toLowerCase();
  return format === "upperRoman" ? roman(number) : String(number);
}

const romans: readonly (readonly [number, string])[] = [
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function roman(number: number): string {
  if (!(number > 0 && number < 400)) return String(number);
  let [rest, text] = [number, ""];
  for (const [value, sign] of romans) for (; rest >= value; rest -= value) text += sign;
  return text;
}
