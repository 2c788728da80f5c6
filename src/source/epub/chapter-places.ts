import type { ContentsEntry } from "./package-document.ts";

/** Where in a file chapters begin, and what they are called: one for the whole file, or several. */
export type Places = readonly Pick<ContentsEntry, "place" | "title">[];

/**
 * The chapters of each file that a table of contents names: the entries that stand highest in it,
 * where several lead to places of one file; what is below them are sections.
 */
export function chapterPlaces(entries: readonly ContentsEntry[]): Map<string, Places> {
  const byFile = new Map<string, ContentsEntry[]>();
  for (const entry of entries) {
    const known = byFile.get(entry.file);
    if (known === undefined) byFile.set(entry.file, [entry]);
    else known.push(entry);
  }
  return new Map(
    Array.from(byFile, ([file, all]) => {
      const highest = all.reduce((least, { depth }) => Math.min(least, depth), Number.POSITIVE_INFINITY);
      const chapters = all.filter(({ depth }, index) => depth === highest || index === 0);
      const places = new Map(
        chapters.map((chapter) => [chapter.place, chapter]).reverse() as [string, ContentsEntry][],
      );
      const single = chapters.filter((chapter) => places.get(chapter.place) === chapter);
      return [file, single] as const;
    }),
  );
}

/** A sign of no book's own, between which the number of a chapter stands. */
const [opens, closes] = ["\ue001", "\ue002"];

/** A page with a mark before each place at which a chapter begins, but for the first. */
export function withMarks(xhtml: string, places: Places): string {
  if (places.length < 2) return xhtml;
  const ids = new Map<string, number>();
  for (const { 1: id = "", index } of xhtml.matchAll(/\sid\s?=\s?["']([^"'<>]{1,200})["']/g)) {
    if (!ids.has(id)) ids.set(id, index);
  }
  const begins = places
    .map(({ place }, index) => ({ index, at: index === 0 ? -1 : beginOf(xhtml, ids.get(place) ?? -1) }))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => one.at - other.at);
  let [html, copied] = ["", 0];
  for (const { index, at } of begins) {
    html += `${xhtml.slice(copied, at)}<p>${opens}${index}${closes}</p>`;
    copied = at;
  }
  return html + xhtml.slice(copied);
}

/** The chapters of a page's Markdown, by the marks in it. */
export function partedAtMarks(markdown: string): { readonly index: number; readonly body: string }[] {
  const [first = "", ...others] = markdown.split(opens);
  const parted = others.map((part) => {
    const end = part.indexOf(closes);
    return { index: Number(part.slice(0, end)), body: part.slice(end + 1) };
  });
  return [{ index: 0, body: first }, ...parted];
}

/** Where the element of an attribute begins, or the block around one that stands in a line. */
function beginOf(html: string, at: number): number {
  const start = at < 0 ? -1 : html.lastIndexOf("<", at);
  if (start < 0 || !/^<(?:a|span|b|i|em|strong|img)[\s/>]/i.test(html.slice(start, start + 8))) return start;
  const before = html.slice(Math.max(0, start - 2000), start);
  const block = [...before.matchAll(/<(?:h[1-6]|p|div|section|li)[\s>]/gi)].at(-1)?.index;
  return block === undefined ? start : start - before.length + block;
}
