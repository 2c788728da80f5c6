import { width } from "../src/text/width.ts";

/** What may stand before the text of a line: indents, bars, bullets, numbers, boxes, labels of notes. */
const lead = /^(?:[ │┃]|[-•*] |\d+[.)] |\[[ x]\] |\[(?:\d+|\^[^\]]*)\] )*/;

/** How an address begins behind its punctuation, or what a path from nowhere ends with. */
const address =
  /(?:[a-z][a-z0-9+.-]*:\/\/|mailto:|www\.)\S|^\W*(?:~|\.{1,2})?\/\S|^[^@]+@[^@]+\.|\/\S*\.[a-z]|^\W*[\w.-]+\.[a-z]{2,}\//i;

/** Whether a line holds an address, the punctuation that clings to it, and nothing else but what stands before a line. */
export function isAddressAlone(line: string): boolean {
  const text = line.replace(lead, "");
  return !/\s/.test(text) && address.test(text);
}

/** The lines that are wider than that and may not be: all but those that are one address alone. */
export function tooWide(lines: readonly string[], columns: number): string[] {
  return lines.filter((line) => width(line) > columns && !isAddressAlone(line));
}
