/** A footnote citation of a Markdown text. */
export interface Citation {
  readonly label: string;
  /** Zero-based index of its line. */
  readonly line: number;
}

const citationPattern = /\[\^([^[\]\s]{1,200})\](?!:)/gu;
const definitionPattern = /^ {0,3}\[\^([^[\]\s]+)\]:/u;

/** The footnote citations `[^label]` of a text, in order, those in fenced code left out. */
export function citations(lines: readonly string[]): Citation[] {
  return outsideFences(lines).flatMap(({ text, line }) =>
    Array.from(text.matchAll(citationPattern), ([, label]) => ({ label: label as string, line })),
  );
}

/** The labels of the footnotes that a text itself defines, `[^label]: …`. */
export function definedFootnotes(lines: readonly string[]): Set<string> {
  return new Set(
    outsideFences(lines).flatMap(({ text }) => {
      const label = definitionPattern.exec(text)?.[1];
      return label === undefined ? [] : [label];
    }),
  );
}

function outsideFences(lines: readonly string[]): { text: string; line: number }[] {
  let fence: string | null = null;
  return lines.flatMap((text, line) => {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(text)?.[1] ?? null;
    if (fence !== null) {
      if (mark?.startsWith(fence)) fence = null;
      return [];
    }
    fence = mark;
    return mark === null ? [{ text: text.replace(/`[^`]*`/g, ""), line }] : [];
  });
}
