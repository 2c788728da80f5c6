/** How the address of a link to a note begins once wiki links are in the form of CommonMark. */
const scheme = "note:";

/** The note that a link means: by its name, or by its path from the file on. */
export interface NoteTarget {
  readonly target: string;
  readonly isPath: boolean;
}

/** The address of a link to a note, as it stands behind the words. */
export function noteLinkTo(target: string): string {
  return `<${scheme}${target.replace(/[<>%&\\]/g, encodeURIComponent)}>`;
}

/** The note that a link's address means, as it is written; null for any other address. */
export function noteTarget(href: string): NoteTarget | null {
  if (href.startsWith(scheme)) return { target: decoded(href.slice(scheme.length)), isPath: false };
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/|#)/i.test(href)) return null;
  const [path = ""] = href.split(/[#?]/, 1);
  return /\.(?:md|markdown|mdown|mdx)$/i.test(path) ? { target: decoded(path), isPath: true } : null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
