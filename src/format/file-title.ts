import { fileDay } from "./brief-date.ts";

/** What ends the name of a file that is read as a note. */
const extension = /\.(?:md|markdown|mdown|mkd|mdx|txt)$/i;

/** The file's name without directories and without what tells its kind. */
export function stem(path: string): string {
  return path.replace(/^.*\//, "").replace(extension, "");
}

/**
 * A file's name as a title: without the day that it begins with and the kind of the file, and with
 * spaces for hyphens and low lines where it has no spaces of its own.
 */
export function fileTitle(path: string): string {
  const name = decoded(stem(path));
  const rest = fileDay(name)?.rest.replace(/^[-_.\s]+/, "") ?? name;
  const meant = rest === "" ? name : rest;
  const readable = /\s/.test(meant) || rest === "" ? meant : meant.replace(/[-_]+/g, " ");
  return readable.trim() || name;
}

/** Logseq writes `/` in the name of a page as `___` or `%2F`. */
function decoded(name: string): string {
  const slashed = name.replace(/(?<=[^_])___(?=[^_])/g, "/");
  if (!/%[\da-f]{2}/i.test(slashed)) return slashed;
  try {
    return decodeURIComponent(slashed);
  } catch {
    return slashed;
  }
}
