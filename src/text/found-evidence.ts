/** Where a piece of evidence stands. */
export interface FoundEvidence {
  /** The innermost section, or null above the first heading. */
  readonly section: string | null;
  /**
   * The sentence that holds it, or the whole passage where it runs over several; of a very long
   * one, what is near.
   */
  readonly passage: string;
  /** The half-open range of the passage that is the evidence. */
  readonly start: number;
  readonly end: number;
  /** What the passage cites, in order; of very many the first. */
  readonly cited: readonly CitedAt[];
}

/** A citation by its label, and behind how many UTF-16 code units of a text it stands. */
export interface CitedAt {
  readonly label: string;
  readonly at: number;
}

const mostCited = 100;

/**
 * The citations of a part of a text, in their order, where they stand in that part: one stands in
 * its sentence or right behind it.
 */
export function citedWithin(
  citations: readonly CitedAt[],
  { start, end }: Readonly<Record<"start" | "end", number>>,
): readonly CitedAt[] {
  const cited: CitedAt[] = [];
  for (let index = firstBehind(citations, start); cited.length < mostCited; index += 1) {
    const citation = citations[index];
    if (citation === undefined || citation.at > end) break;
    cited.push({ label: citation.label, at: citation.at - start });
  }
  return cited;
}

/** The index of the first behind a place; they stand in order, and a text may have very many. */
function firstBehind(citations: readonly CitedAt[], place: number): number {
  let [low, high] = [0, citations.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((citations[middle]?.at ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}
