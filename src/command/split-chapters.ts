import type { SourceDocument } from "../source/source-document.ts";

/**
 * A document as one for each of its chapters: the highest headings of which there are several. One
 * without such stays whole; what stands before the first is a chapter of the document's name.
 */
export function chaptersOf(document: SourceDocument): readonly SourceDocument[] {
  const starts = chapterStarts(document.body);
  if (starts.length < 2) return [document];
  const [first] = starts as [Start];
  const before = document.body.slice(0, first.at).trim();
  const chapters = starts.map(({ at, title }, index) => {
    const body = document.body
      .slice(at, starts[index + 1]?.at)
      .replace(/^#+[^\n]*\n*/, "")
      .trim();
    return { ...document, title: document.title === null ? title : `${document.title}: ${title}`, body };
  });
  const named = before === "" ? chapters : [{ ...document, body: before }, ...chapters];
  return named.map((chapter, index) => (index === 0 ? chapter : { ...chapter, notes: [], attachments: [] }));
}

interface Start {
  readonly at: number;
  readonly title: string;
}

function chapterStarts(body: string): Start[] {
  for (const level of [1, 2, 3]) {
    const found = Array.from(body.matchAll(/^(#{1,3}) +(\S[^\n]*)/gm)).filter(
      ([, marks = ""]) => marks.length === level,
    );
    if (found.length > 1) return found.map(({ index, 2: title = "" }) => ({ at: index, title }));
  }
  return [];
}
