import type { ActorMention } from "../model/actor.ts";
import type { Agreement } from "../model/agreement.ts";
import { compareDates } from "../model/date.ts";
import type { DocumentMetadata } from "../model/document-metadata.ts";
import type { ExtractedHead } from "../model/extracted.ts";
import type { ObstacleMention } from "../model/obstacle.ts";
import type { TimelineEvent } from "../model/timeline.ts";
import { splitFrontMatter } from "./split-front-matter.ts";
import { yamlList, yamlScalar } from "./yaml-scalar.ts";

/** What a document says of itself, and its text. */
export interface DocumentToPrint extends DocumentMetadata {
  readonly body: string;
}

/** Where a document was read, and the sum of those bytes. */
export interface ImportedFrom {
  readonly from: string;
  readonly sha256: string;
  /** The day. */
  readonly on: string;
  /** A sum of the text, by which it is known again. */
  readonly text: string;
}

/** What stands in the front matter of an imported brief besides what the document says. */
export interface ImportedHead {
  readonly id?: string;
  readonly tags?: readonly string[];
  readonly imported?: ImportedFrom;
  /** What was found in the text; each entry says that it was extracted. */
  readonly found?: Pick<ExtractedHead, "actors" | "obstacles" | "localAgreements" | "timeline">;
}

/** Front matter may hold 64 kB: so much of it goes to what was found. */
const longestFound = 48 * 1024;

/**
 * A document as the text of a brief. Front matter that it has is kept as it is, and only what it
 * lacks is added.
 */
export function printImported(document: DocumentToPrint, head: ImportedHead = {}): string {
  const split = splitFrontMatter(document.body);
  const isYaml = split.language === "yaml";
  if (split.language !== null && !isYaml) return document.body;
  const stated = isYaml ? split.fields : "";
  const keys = new Set(Array.from(stated.matchAll(/^(\w+)[ \t]*:/gm), ([, key = ""]) => key.toLowerCase()));
  const lacks = (key: string) => !keys.has(key);
  const added = fieldsOf(document, head, lacks);
  if (added.length === 0) return document.body;
  const body = split.body.replace(/^\n+/, "").trimEnd();
  return `---\n${stated}${added.join("\n")}\n---\n${body}\n`;
}

type Lacks = (key: string) => boolean;

function fieldsOf(document: DocumentToPrint, head: ImportedHead, lacks: Lacks): string[] {
  const { title, date, language, url, authors } = document;
  const { id, tags = [], imported, found } = head;
  const one = (key: string, value: string | null | undefined) =>
    value === null || value === undefined || value === "" || !lacks(key) ? [] : [`${key}: ${value}`];
  return [
    ...one("title", title && yamlScalar(title)),
    ...one("id", id && yamlScalar(id)),
    ...one("date", date),
    ...one("tags", tags.length === 0 ? null : yamlList(tags)),
    ...one("language", language && yamlScalar(language)),
    ...one("url", url && JSON.stringify(url)),
    ...one("author", authors.length === 0 ? null : yamlList(authors)),
    ...(lacks("imported") ? importedLines(imported) : []),
    ...(lacks("sources") ? sourceLines(document) : []),
    ...(found === undefined ? [] : foundLines(found, lacks)),
  ];
}

function importedLines(imported: ImportedFrom | undefined): string[] {
  if (imported === undefined) return [];
  const { from, sha256, on, text } = imported;
  return [
    "imported:",
    `  from: ${yamlScalar(from)}`,
    `  sha256: ${JSON.stringify(sha256)}`,
    `  on: ${on}`,
    `  text: ${JSON.stringify(text)}`,
  ];
}

/** The document is a source of its brief where somebody is said to have published it. */
function sourceLines({ publisher, authors, title, date, url }: DocumentToPrint): string[] {
  const who = publisher ?? (authors.length === 0 ? null : authors.join(", "));
  if (who === null && url === null) return [];
  const fields = [
    ["publisher", who && yamlScalar(who)],
    ["title", title && yamlScalar(title)],
    ["date", date],
    ["url", url && JSON.stringify(url)],
  ].filter(([, value]) => value !== null);
  return ["sources:", "  - id: original", ...fields.map(([key, value]) => `    ${key}: ${value}`)];
}

type Found = NonNullable<ImportedHead["found"]>;

/** The lines of what was found, as many entries of each kind as there is room for. */
function foundLines(found: Found, lacks: Lacks): string[] {
  const kinds: readonly (readonly [key: string, entries: readonly string[]])[] = [
    ["actors", found.actors.map(actorEntry)],
    ["obstacles", found.obstacles.map(obstacleEntry)],
    ["agreements", found.localAgreements.map(agreementEntry)],
    ["timeline", found.timeline.toSorted((one, other) => compareDates(one.date, other.date)).map(eventEntry)],
  ];
  let room = longestFound;
  return kinds.flatMap(([key, entries]) => {
    if (!lacks(key)) return [];
    const fitting = entries.filter((entry) => {
      room -= entry.length + 1;
      return room > 0;
    });
    return fitting.length === 0 ? [] : [`${key}:`, ...fitting];
  });
}

/** An entry of a list, its last line the one that a person deletes who confirms it. */
function entryOf(fields: readonly (readonly [key: string, value: string | null])[]): string {
  const lines = [...fields, ["origin", "extracted"] as const].filter(([, value]) => value !== null);
  return lines.map(([key, value], index) => `${index === 0 ? "  - " : "    "}${key}: ${value}`).join("\n");
}

function actorEntry({ reference, kind, aliases, role }: ActorMention): string {
  return entryOf([
    ["name", yamlScalar(reference)],
    ["kind", kind],
    ["aliases", aliases.length === 0 ? null : yamlList(aliases)],
    ["role", role && yamlScalar(role)],
  ]);
}

function obstacleEntry({ what, kind, holder, hinders, severity, evidence }: ObstacleMention): string {
  return entryOf([
    ["what", yamlScalar(what)],
    ["kind", kind],
    ["holder", holder && yamlScalar(holder)],
    ["hinders", hinders.length === 0 ? null : yamlList(hinders)],
    ["severity", severity],
    ["evidence", evidence && yamlScalar(evidence, 4000)],
  ]);
}

function agreementEntry({ id, name, short, parties, history }: Agreement): string {
  const changes = history.map(({ date, status }) => `{date: ${date}, status: ${status}}`);
  return entryOf([
    ["id", yamlScalar(id)],
    ["name", yamlScalar(name)],
    ["short", short && yamlScalar(short)],
    ["parties", parties.length === 0 ? null : yamlList(parties)],
    ["history", changes.length === 0 ? null : `[${changes.join(", ")}]`],
  ]);
}

function eventEntry({ date, event }: TimelineEvent): string {
  return entryOf([
    ["date", date],
    ["event", yamlScalar(event, 2000)],
  ]);
}
