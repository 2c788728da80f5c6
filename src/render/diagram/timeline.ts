import { indented, labelText } from "./statements.ts";

/** A timeline as lines `year: event`, or null where it holds what is not known. */
export function timelineLines(lines: readonly string[]): string[] | null {
  const shown: string[] = [];
  let depth = 0;
  let period = "";
  for (const line of lines) {
    const [, kind, heading = ""] = /^(title|section)[ \t]+(\S.*)$/.exec(line) ?? [];
    if (kind === "title") {
      shown.push(labelText(heading));
      continue;
    }
    if (kind === "section") {
      depth = 1;
      shown.push(`${labelText(heading)}:`);
      continue;
    }
    const events = eventLines(line, period);
    if (events === null) return null;
    ({ period } = events);
    for (const text of events.lines) shown.push(indented(text, depth));
  }
  return shown;
}

function eventLines(line: string, above: string): { readonly period: string; readonly lines: string[] } | null {
  const [before = "", ...events] = line.split(/:[ \t]+/).map(labelText);
  const period = before || above;
  if (period === "" || /^(?:acc(?:Title|Descr)\b|%%)/.test(line)) return null;
  return { period, lines: events.length === 0 ? [period] : events.map((event) => `${period}: ${event}`) };
}
