import type { ParsedHead } from "../../model/brief.ts";
import { chooseNote, linkName, type NamedNote, noteNames } from "../../model/note-names.ts";
import { foldName } from "../../text/fold-name.ts";
import type { NoteLink } from "../../text/note-link.ts";
import { sum32 } from "../cache/sum.ts";
import { type FileRow, fileColumns, type IndexedBrief, type RowContext, readRow } from "./file-row.ts";
import { filesWithHeads } from "./sealed-head.ts";
import type { Database } from "./sqlite.ts";

/** The keys of the names under which links mean a file. */
export function nameKeys({ id, title, aliases }: Pick<ParsedHead, "id" | "title" | "aliases">, path: string): number[] {
  return noteNames({ id, title, aliases, path }).map((name) => sum32(name));
}

/** The keys of the names that the links of a file's text mean. */
export function linkKeys({ links }: Pick<ParsedHead, "links">): Set<number> {
  return keysOf(links.flatMap(({ target }) => (target === "" ? [] : [target])));
}

/** The keys of the names that a file's front matter calls related. */
export function relatedKeys({ related }: Pick<ParsedHead, "related">): Set<number> {
  return keysOf(related);
}

function keysOf(targets: readonly string[]): Set<number> {
  return new Set(targets.map((target) => sum32(linkName(target))));
}

/**
 * The links of a brief to others; with those that its front matter calls related, which have no
 * line.
 */
export function linksIn({ links, related }: Pick<ParsedHead, "links" | "related">, withRelated: boolean): NoteLink[] {
  const own = links.filter(({ target }) => target !== "");
  return withRelated ? [...own, ...related.map((target) => ({ target, isPath: false, line: 0 }))] : own;
}

/** More links of one brief are not looked up, nor more briefs that link to one. */
const mostLinks = 1000;

/** A brief as links know it, and its own. */
export interface LinkingNote extends NamedNote, Pick<ParsedHead, "links" | "related"> {}

/** A brief of the index as links know it. */
export interface IndexedNote extends NamedNote {
  readonly indexed: IndexedBrief;
}

/** The briefs that a name of a link may mean: all that bear it, and by chance others. */
function notesNamed(database: Database, target: string, context: RowContext): IndexedNote[] {
  const name = linkName(target);
  const sql = "(files.brief_id = ? OR files.id IN (SELECT file FROM names WHERE name = ?))";
  return notes(database, sql, [name, sum32(name)], context);
}

/**
 * The ids of the briefs whose title, alias or file name a text is, hyphens and spaces being alike.
 */
export function idsCalled(database: Database, name: string, context: RowContext): string[] {
  const wanted = new Set([name, name.replace(/[-_]+/g, " "), name.replace(/\s+/g, "-")].map(linkName));
  const found = [...wanted].flatMap((one) => notesNamed(database, one, context));
  const called = found.filter((note) => noteNames(note).some((own) => wanted.has(own)));
  return [...new Set(called.map(({ id }) => id))].sort();
}

/**
 * The ids of the briefs whose file is called so, its ending included, else whose title or alias a
 * name is.
 */
export function idsOfFile(database: Database, name: string, context: RowContext): string[] {
  const wanted = foldName(name);
  const found = notesNamed(database, name, context);
  const bearers = (namesOf: (note: IndexedNote) => readonly string[]) =>
    found.filter((note) => namesOf(note).some((own) => foldName(own) === wanted)).map(({ id }) => id);
  const called = bearers(({ path }) => [path.slice(path.lastIndexOf("/") + 1)]);
  return (called.length > 0 ? called : bearers(({ title, aliases }) => [title, ...aliases])).sort();
}

/** The note that a link of a brief leads to, or null. */
function linkedNote(
  database: Database,
  link: Pick<NoteLink, "target" | "isPath">,
  from: Pick<NamedNote, "root" | "path">,
  context: RowContext,
): IndexedNote | null {
  return chooseNote(link, from, notesNamed(database, link.target, context));
}

/** What rows need to become briefs, and whether what is called related is linked. */
interface LinkContext extends RowContext {
  readonly withRelated: boolean;
}

/** The first links of a brief, those to itself left out, each with the note that it leads to. */
export function linksOf(database: Database, from: LinkingNote, context: LinkContext) {
  const known = new Map<string, IndexedNote | null>();
  return linksIn(from, context.withRelated)
    .slice(0, mostLinks)
    .map((link) => {
      const key = `${link.isPath} ${link.target}`;
      const note = known.has(key) ? (known.get(key) ?? null) : linkedNote(database, link, from, context);
      known.set(key, note);
      return { link, note };
    });
}

/** The briefs that link to one, by id. */
export function linkingTo(database: Database, to: NamedNote, context: LinkContext): IndexedNote[] {
  const names = noteNames(to);
  const keys = JSON.stringify(names.map((name) => sum32(name)));
  // Briefs that only call one another related are not opened where only texts count: of a library
  // that does so throughout, that would be every second brief for each page.
  const among = (relation: string) => `SELECT file FROM ${relation} WHERE name IN (SELECT value FROM json_each(?1))`;
  const linking = context.withRelated ? `${among("links")} UNION ${among("related")}` : among("links");
  return notes(database, `files.id IN (${linking} LIMIT ${mostLinks})`, [keys], context).filter(
    (from) =>
      from.id !== to.id &&
      linksIn(from.indexed.head(), context.withRelated).some(
        (link) => names.includes(linkName(link.target)) && linkedNote(database, link, from, context)?.id === to.id,
      ),
  );
}

/** The brief of an id as links know it, or every brief, by id. */
export function selectNotes(database: Database, id: string | null, context: RowContext): IndexedNote[] {
  return id === null ? notes(database, "1", [], context) : notes(database, "brief_id = ?", [id], context);
}

function notes(
  database: Database,
  condition: string,
  [first, second]: readonly [] | readonly [string] | readonly [string, number],
  context: RowContext,
): IndexedNote[] {
  const sql = `SELECT ${fileColumns} FROM ${filesWithHeads} WHERE wins = 1 AND ${condition} ORDER BY brief_id`;
  const select = database.prepare(sql);
  const rows =
    first === undefined ? select.all() : second === undefined ? select.all(first) : select.all(first, second);
  return (rows as unknown as FileRow[]).map((row) => noteOf(row, context));
}

function noteOf(row: FileRow, context: RowContext): IndexedNote {
  const indexed = readRow(row, context);
  const { id, title } = indexed.brief;
  return {
    id,
    title,
    get aliases() {
      return indexed.head().aliases;
    },
    root: row.root,
    path: row.path,
    indexed,
  };
}
