import type { PageLine } from "./text-run.ts";

/** A note at the foot of a page, with the label that its mark bears in the text. */
export interface PageNote {
  readonly label: string;
  readonly lines: readonly string[];
}

/** Pages without their notes, whose marks stand between signs of no document's own; the notes. */
export interface NotedPages {
  readonly pages: readonly (readonly (readonly PageLine[])[])[];
  readonly notes: readonly PageNote[];
}

/**
 * Parts the notes at the foot of columns from the text: smaller lines, counted, whose numbers stand
 * raised in the text of the page. Numbers that begin anew on a page get labels of their own.
 */
export function withPageNotes(pages: readonly (readonly (readonly PageLine[])[])[]): NotedPages {
  const usual = usualSize(pages.flat(2));
  const notes: PageNote[] = [];
  const used = new Set<string>();
  const parted = pages.map((columns, page) => {
    const marks = new Set(columns.flat().flatMap(({ text }) => text.match(raised) ?? []));
    if (marks.size === 0) return columns;
    const labels = new Map<string, string>();
    const kept = columns.map((lines) => {
      const start = startOfNotes(lines, usual, marks);
      for (const note of notesOf(lines.slice(start))) {
        const label = used.has(note.label) ? `${page + 1}-${note.label}` : note.label;
        if (used.has(label)) continue;
        used.add(label);
        labels.set(note.label, label);
        notes.push({ label, lines: note.lines });
      }
      return lines.slice(0, start);
    });
    return kept.map((lines) => lines.map((line) => withMarks(line, labels)));
  });
  return { pages: parted, notes };
}

/** Marks of notes in text that is Markdown but for them. */
export function noteMarks(markdown: string): string {
  return markdown.replace(/\ue003([\d-]{1,20})\ue004/g, "[^$1]");
}

/** Text without the marks of notes, as a title has it. */
export function withoutMarks(text: string): string {
  return text.replace(/\ue003[\d-]{1,20}\ue004/g, "");
}

const raised = /(?<=\S)[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}/g;
const start = /^(?:\[?(\d{1,3})\]?[.)]?\s+|([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})\s*)(?=\S)/;

function withMarks(line: PageLine, labels: ReadonlyMap<string, string>): PageLine {
  const marked = (text: string) =>
    text.replace(raised, (mark) => {
      const label = labels.get(digitsOf(mark));
      return label === undefined ? mark : `\ue003${label}\ue004`;
    });
  const cells = line.cells.map((cell) => ({ ...cell, text: marked(cell.text) }));
  return { ...line, cells, text: marked(line.text) };
}

/** The first line of the notes that end a column; behind its last where it has none. */
function startOfNotes(lines: readonly PageLine[], usual: number, marks: ReadonlySet<string>): number {
  let first = lines.length;
  while (first > 0 && (lines[first - 1] as PageLine).size < usual * 0.93) first--;
  const found = lines.slice(first).findIndex(({ text }) => {
    const number = numberOf(text);
    return number !== null && [...marks].some((mark) => digitsOf(mark) === number);
  });
  return found < 0 ? lines.length : first + found;
}

function notesOf(lines: readonly PageLine[]): PageNote[] {
  const notes: { label: string; lines: string[] }[] = [];
  for (const { text } of lines) {
    const number = numberOf(text);
    const before = notes.at(-1);
    if (number !== null && (before === undefined || Number(number) === Number(before.label) + 1)) {
      notes.push({ label: number, lines: [text.replace(start, "")] });
    } else before?.lines.push(text);
  }
  return notes;
}

function numberOf(text: string): string | null {
  const [, plain, mark] = start.exec(text) ?? [];
  return plain ?? (mark === undefined ? null : digitsOf(mark));
}

function digitsOf(mark: string): string {
  return mark.replace(/./gu, (digit) => String("⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(digit)));
}

/** The size of most letters. */
function usualSize(lines: readonly PageLine[]): number {
  const weights = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    weights.set(rounded, (weights.get(rounded) ?? 0) + text.length);
  }
  return [...weights].reduce((most, entry) => (entry[1] > most[1] ? entry : most), [0, 0] as const)[0];
}
