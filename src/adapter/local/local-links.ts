import { relative, sep } from "node:path";
import type { Brief } from "../../model/brief.ts";
import type { LibraryRoot } from "../../model/library-root.ts";
import { chooseNote, linkName, noteNames } from "../../model/note-names.ts";
import type { BriefLinks, LedLink, Links } from "../../port/links.ts";
import { type IndexedNote, type LinkingNote, linkingTo, linksIn, linksOf, selectNotes } from "../sqlite/note-links.ts";
import type { Database } from "../sqlite/sqlite.ts";
import { type LocalState, rowContext } from "./local-state.ts";
import { isCurrent } from "./moved.ts";

/** The links between the briefs of this machine's libraries. */
export function localLinks(state: LocalState): Links {
  const { session } = state;
  const linksOfOne = (database: Database, brief: Brief, withRelated: boolean): BriefLinks | null => {
    const note = noteOfBrief(brief, state.roots);
    if (note === null) return null;
    const context = { ...rowContext(database, state), withRelated };
    const links = linksOf(database, note, context).map(({ link, note: to }) => ({ link, to: briefOf(to) }));
    const from = linkingTo(database, note, context).filter(({ indexed }) => isCurrent(indexed));
    return { brief, links, from: from.map(({ indexed }) => indexed.brief) };
  };
  return {
    of: (brief) => session.useAsIs((database) => linksOfOne(database, brief, false)),
    sweep: (id) =>
      session.use(
        (database) => {
          if (id === null) return linksOfAll(selectNotes(database, null, rowContext(database, state)));
          const [note] = selectNotes(database, id, rowContext(database, state));
          const one = note === undefined ? null : linksOfOne(database, note.indexed.brief, true);
          return one === null ? [] : [one];
        },
        { isForced: true },
      ),
  };
}

/** A brief of these libraries as links know it; null for one that is in none of them. */
function noteOfBrief(brief: Brief, roots: readonly LibraryRoot[]): LinkingNote | null {
  const { id, title, aliases, links, related } = brief;
  const root = roots.findIndex((one) => one.root === brief.library);
  if (root < 0) return null;
  const path = relative(roots[root]?.root ?? "", brief.path).replaceAll(sep, "/");
  return { id, title, aliases, links, related, root, path };
}

function briefOf(note: IndexedNote | null) {
  return note === null ? null : note.indexed.brief;
}

/** All at once, by a table of all names: to ask the index for each link would take far longer. */
function linksOfAll(all: readonly IndexedNote[]): BriefLinks[] {
  const named = new Map<string, IndexedNote[]>();
  for (const note of all) {
    for (const name of noteNames(note)) {
      const before = named.get(name);
      if (before === undefined) named.set(name, [note]);
      else before.push(note);
    }
  }
  const from = new Map<IndexedNote, Set<IndexedNote>>();
  const ledFrom = (note: IndexedNote): LedLink[] =>
    linksIn(note.indexed.head(), true).map((link) => {
      const to = chooseNote(link, note, named.get(linkName(link.target)) ?? []);
      if (to !== null && to !== note) {
        const linking = from.get(to) ?? new Set();
        from.set(to, linking.add(note));
      }
      return { link, to: briefOf(to) };
    });
  const led = all.map((note) => ({ note, links: ledFrom(note) }));
  return led.map(({ note, links }) => ({
    brief: note.indexed.brief,
    links,
    from: Array.from(from.get(note) ?? [], ({ indexed }) => indexed.brief),
  }));
}
