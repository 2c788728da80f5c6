import type { CommandDefinition } from "./command.ts";

/** A command that is known by name and loaded when it is run. */
export interface LazyCommand {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<CommandDefinition>;
}

/**
 * Every command, in the order in which help lists them. A new one is one file and one line here.
 */
export const commands: readonly LazyCommand[] = [
  { name: "list", summary: "List briefs, newest first", load: async () => (await import("./list.ts")).list },
  {
    name: "show",
    summary: "Show one brief, or any Markdown, as a page",
    load: async () => (await import("./show.ts")).show,
  },
  {
    name: "summary",
    summary: "Bottom line, key actors, obstacles and what to watch",
    load: async () => (await import("./summary.ts")).summary,
  },
  {
    name: "search",
    summary: "Find briefs by their words, best first",
    load: async () => (await import("./search.ts")).search,
  },
  {
    name: "actors",
    summary: "The actors of briefs, or of the library",
    load: async () => (await import("./actors.ts")).actors,
  },
  {
    name: "obstacles",
    summary: "What stands in the way, who holds it, and whom it hinders",
    load: async () => (await import("./obstacles.ts")).obstacles,
  },
  {
    name: "agreements",
    summary: "Who agreed on what, and how it stands on a day",
    load: async () => (await import("./agreements.ts")).agreements,
  },
  {
    name: "ties",
    summary: "Who can share information with whom on a day, and by which agreements",
    load: async () => (await import("./ties.ts")).ties,
  },
  {
    name: "timeline",
    summary: "What happened when, over the briefs and the agreements' histories",
    load: async () => (await import("./timeline.ts")).timeline,
  },
  {
    name: "compare",
    summary: "What changed between two briefs, or over more of them",
    load: async () => (await import("./compare.ts")).compare,
  },
  {
    name: "cite",
    summary: "A reference to a source or a brief, for papers: plain, Markdown, BibTeX, CSL-JSON",
    load: async () => (await import("./cite.ts")).cite,
  },
  {
    name: "graph",
    summary: "Actors, agreements and obstacles, and how they bear on each other",
    load: async () => (await import("./graph.ts")).graph,
  },
  { name: "tags", summary: "Tags and regions, with counts", load: async () => (await import("./tags.ts")).tags },
  {
    name: "similar",
    summary: "Briefs like this one, by its most telling words",
    load: async () => (await import("./similar.ts")).similar,
  },
  {
    name: "links",
    summary: "What links to a brief and where its links lead; broken ones, and orphans",
    load: async () => (await import("./links.ts")).links,
  },
  {
    name: "check",
    summary: "Every problem of a library or file, as path:line: message",
    load: async () => (await import("./check.ts")).check,
  },
  {
    name: "import",
    summary: "Web pages, PDF, Word, mail, books, feeds and text as briefs of your library",
    load: async () => (await import("./import.ts")).importBriefs,
  },
  {
    name: "new",
    summary: "A brief to fill in, in your own library",
    load: async () => (await import("./new.ts")).newBrief,
  },
  {
    name: "edit",
    summary: "Your editor at a brief, which is checked on return",
    load: async () => (await import("./edit.ts")).edit,
  },
  {
    name: "review",
    summary: "What was extracted and nobody confirmed, one after the other",
    load: async () => (await import("./review.ts")).review,
  },
  {
    name: "confirm",
    summary: "Say that something extracted is right",
    load: async () => (await import("./confirm.ts")).confirm,
  },
  {
    name: "dismiss",
    summary: "Say that something extracted is wrong",
    load: async () => (await import("./dismiss.ts")).dismiss,
  },
  {
    name: "status",
    summary: "Libraries, index and settings, and where each comes from",
    load: async () => (await import("./status.ts")).status,
  },
  {
    name: "completion",
    summary: "Teach bash, zsh or fish to complete commands, options, ids and actors",
    load: async () => (await import("./completion.ts")).completion,
  },
  {
    name: "help",
    summary: "Help on a command, or a chapter: format, import, query, questions, output, environment, json",
    load: async () => (await import("./help.ts")).help,
  },
];

/** What `brief` runs when no command is named. */
export const startCommand: LazyCommand = {
  name: "start",
  summary: "How many briefs there are, the newest, and things to try",
  load: async () => (await import("./start-page.ts")).start,
};
