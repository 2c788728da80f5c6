import { foldName } from "../text/fold-name.ts";
import type { NoteLink } from "../text/note-link.ts";
import { compareText } from "./sort.ts";

/** A brief by all that links may call it, and where it stands. */
export interface NamedNote {
  readonly id: string;
  readonly title: string;
  readonly aliases: readonly string[];
  /** The root of its library, and its path below that. */
  readonly root: number;
  readonly path: string;
}

/** The names, folded and without folders, under which links mean a note: its file's and others. */
export function noteNames({
  id,
  title,
  aliases,
  path,
}: Omit<NamedNote, "root" | "id"> & { id: string | null }): string[] {
  return [...new Set([...(id === null ? [] : [id]), path, title, ...aliases].map(linkName))];
}

/** The name by which a link means a note: folded, without folders and the kind of the file. */
export function linkName(target: string): string {
  const name = withoutKind(target);
  return foldName(name.slice(name.lastIndexOf("/") + 1));
}

/**
 * The note that a link means of those that bear its name: at its path; else by id, file name, title
 * and alias in this order, of equals in the folder of the link's own file, then the shortest path.
 */
export function chooseNote<Note extends NamedNote>(
  link: Pick<NoteLink, "target" | "isPath">,
  from: Pick<NamedNote, "root" | "path">,
  candidates: readonly Note[],
): Note | null {
  const folder = folderOf(from.path);
  const rank = link.isPath ? rankOfPath(pathFrom(folder, link.target), from.root) : rankOfName(link.target);
  const ranked = candidates
    .map((note) => ({ note, rank: rank(note) }))
    .filter((one) => one.rank >= 0)
    .sort(
      (left, right) =>
        left.rank - right.rank ||
        Number(folderOf(right.note.path) === folder) - Number(folderOf(left.note.path) === folder) ||
        left.note.path.length - right.note.path.length ||
        compareText(left.note.path, right.note.path),
    );
  return ranked[0]?.note ?? null;
}

/** How well a note fits, 0 best; below 0 for one that does not. */
type Rank = (note: NamedNote) => number;

function rankOfPath(path: string, root: number): Rank {
  const wanted = foldName(withoutKind(path));
  return (note) => (note.root === root && foldName(withoutKind(note.path)) === wanted ? 0 : -1);
}

function rankOfName(target: string): Rank {
  const wanted = foldName(withoutKind(target).replace(/^\/+/, ""));
  const isWanted = (name: string) => foldName(name) === wanted;
  return ({ id, path, title, aliases }) => {
    const place = withoutKind(path);
    if (id === wanted) return 0;
    if (isWanted(place) || foldName(place).endsWith(`/${wanted}`)) return 1;
    if (isWanted(title)) return 2;
    return aliases.some(isWanted) ? 3 : -1;
  };
}

function withoutKind(path: string): string {
  return path.replace(/\.(?:md|markdown|mdown|mdx|txt)$/i, "");
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

/** A path from a folder on, `.` and `..` gone; from the library's root on where it begins so. */
function pathFrom(folder: string, target: string): string {
  const parts = target.startsWith("/") || folder === "" ? [] : folder.split("/");
  for (const part of target.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts.join("/");
}
