/** The words by which wordings are compared. */
export type WordsOf = (text: string) => ReadonlySet<string>;

/** How many words two wordings share, and what share of the shorter one's that is (0 to 1). */
export function sharedWords(
  left: ReadonlySet<string>,
  right: ReadonlySet<string>,
): { readonly count: number; readonly share: number } {
  const [few, many] = left.size <= right.size ? [left, right] : [right, left];
  let count = 0;
  for (const word of few) if (many.has(word)) count += 1;
  return { count, share: few.size === 0 ? 0 : count / few.size };
}
