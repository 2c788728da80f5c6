import type { ParsedHead } from "../../model/brief.ts";
import { firstDay } from "../../model/date.ts";
import { isIncomplete } from "../../model/extracted.ts";
import type { FileEntry, Place } from "../../port/index-port.ts";
import { createExtractedWriter, extraction } from "./extracted.ts";
import { readHead } from "./file-row.ts";
import { mentionKeys } from "./mentions.ts";
import { linkKeys, nameKeys, relatedKeys } from "./note-links.ts";
import { sealHead } from "./sealed-head.ts";
import { seal } from "./sealed-json.ts";
import type { Database } from "./sqlite.ts";
import { timelineRow } from "./timelines.ts";

/** Writes files into the index, all but their texts, and removes them. */
export interface FileWriter {
  /** Writes a file's rows, in place of those it had. */
  readonly write: (place: Place, stamp: string, entry: FileEntry) => void;
  readonly remove: (place: Place) => void;
}

/** A writer whose statements are prepared once. */
export function createFileWriter(database: Database): FileWriter {
  const find = database.prepare("SELECT id, path, stamp, parsed, has_text FROM files WHERE root = ? AND path = ?");
  const deleteFile = database.prepare("DELETE FROM files WHERE id = ?");
  const deleteText = database.prepare("DELETE FROM search WHERE rowid = ?");
  const insertFile = database.prepare(
    "INSERT INTO files (root, path, stamp, explicit_id, day, parsed, problems, defines, hampers, extraction, wins) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0) RETURNING id",
  );
  const insertTimeline = database.prepare(
    "INSERT INTO timelines (file, first, last, events, nfc) VALUES (?, ?, ?, ?, ?)",
  );
  const deleteTimeline = database.prepare("DELETE FROM timelines WHERE file = ?");
  const insertMention = database.prepare("INSERT INTO mentions (name, file) VALUES (?, ?)");
  const deleteMention = database.prepare("DELETE FROM mentions WHERE name = ? AND file = ?");
  const extracted = createExtractedWriter(database);
  const names = keyTable(database, "names");
  const links = keyTable(database, "links");
  const related = keyTable(database, "related");
  const remove: FileWriter["remove"] = ({ root, path }) => {
    for (const row of find.all(root, path) as unknown as FoundRow[]) {
      if (row.parsed !== null) {
        const head = readHead({ ...row, parsed: row.parsed });
        for (const key of mentionKeys(head)) deleteMention.run(key, row.id);
        names.remove(nameKeys(head, path), row.id);
        links.remove(linkKeys(head), row.id);
        related.remove(relatedKeys(head), row.id);
      }
      deleteTimeline.run(row.id);
      extracted.remove(row.id);
      deleteFile.run(row.id);
      if (row.has_text === 1) deleteText.run(row.id);
    }
  };
  const writeAbout = (id: number, head: ParsedHead, { path, about }: { path: string; about: string }) => {
    for (const key of mentionKeys(head)) insertMention.run(key, id);
    names.add(nameKeys(head, path), id);
    links.add(linkKeys(head), id);
    related.add(relatedKeys(head), id);
    const timeline = timelineRow(head.timeline, about);
    if (timeline === null) return;
    const { first, last, events, nfc } = timeline;
    insertTimeline.run(id, first, last, events, nfc);
  };
  return {
    remove,
    write: ({ root, path }, stamp, { head, problems }) => {
      remove({ root, path });
      const kept = problems.length === 0 ? null : seal(problems);
      const day = head?.date == null ? null : firstDay(head.date);
      const parsed = head === null ? null : sealHead(head, path + stamp);
      const defines = isHeld(head?.localAgreements);
      const hampers = isHeld(head?.obstacles);
      const asked = head !== null && isIncomplete(head) ? extraction.due : extraction.needless;
      const id = head?.id ?? null;
      const [row] = insertFile.all(root, path, stamp, id, day, parsed, kept, defines, hampers, asked) as {
        id: number;
      }[];
      if (head !== null) writeAbout(row?.id as number, head, { path, about: path + stamp });
    },
  };
}

/** 1 where there is any. */
function isHeld(list: readonly unknown[] = []): number {
  return list.length > 0 ? 1 : 0;
}

/** The keys of a file in a relation of keys. */
function keyTable(database: Database, relation: "names" | "links" | "related") {
  const insert = database.prepare(`INSERT OR IGNORE INTO ${relation} (name, file) VALUES (?, ?)`);
  const drop = database.prepare(`DELETE FROM ${relation} WHERE name = ? AND file = ?`);
  return {
    add: (keys: Iterable<number>, file: number) => {
      for (const key of keys) insert.run(key, file);
    },
    remove: (keys: Iterable<number>, file: number) => {
      for (const key of keys) drop.run(key, file);
    },
  };
}

interface FoundRow {
  readonly id: number;
  readonly path: string;
  readonly stamp: string;
  readonly parsed: string | null;
  readonly has_text: number;
}
