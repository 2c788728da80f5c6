import { likelyId } from "../../model/assign-ids.ts";
import type { ParsedHead } from "../../model/brief.ts";
import { firstDay } from "../../model/date.ts";
import { isIncomplete } from "../../model/extracted.ts";
import type { FileEntry, Place } from "../../port/index-port.ts";
import { atMost } from "../../text/at-most.ts";
import { createExtractedWriter, extraction } from "./extracted.ts";
import { readHead } from "./file-row.ts";
import { mentionKeys } from "./mentions.ts";
import { linkKeys, nameKeys, relatedKeys } from "./note-links.ts";
import { filesWithHeads, type HeadRow, headColumns, sealHead } from "./sealed-head.ts";
import { idSum, seal } from "./sealed-json.ts";
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
  const find = database.prepare(
    `SELECT id, path, stamp, has_text, ${headColumns} FROM ${filesWithHeads} WHERE root = ? AND path = ?`,
  );
  const deleteFile = database.prepare("DELETE FROM files WHERE id = ?");
  const insertHead = database.prepare(
    "INSERT INTO heads (file, long, copy) SELECT ?, long, CAST(? || long AS BLOB) FROM (SELECT ? AS long)",
  );
  const deleteHead = database.prepare("DELETE FROM heads WHERE file = ?");
  const deleteText = database.prepare("DELETE FROM search WHERE rowid = ?");
  const insertFile = database.prepare(
    `INSERT INTO files (id, root, path, stamp, problems, explicit_id, brief_id, id_sum, wins, day, parsed, defines, hampers, extraction)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const [{ last }] = database.prepare("SELECT coalesce(max(id), 0) AS last FROM files").all() as [{ last: number }];
  // Of a new index there is nothing to remove, which is not looked for then.
  const isNew = last === 0;
  let newest = last;
  const insertTimeline = database.prepare(
    "INSERT INTO timelines (file, first, last, events, copy, nfc) VALUES (?, ?, ?, ?, ?, ?)",
  );
  const deleteTimeline = database.prepare("DELETE FROM timelines WHERE file = ?");
  const insertMention = database.prepare("INSERT INTO mentions (name, file) VALUES (?, ?)");
  const deleteMention = database.prepare("DELETE FROM mentions WHERE name = ? AND file = ?");
  const extracted = createExtractedWriter(database);
  const names = keyTable(database, "names");
  const links = keyTable(database, "links");
  const related = keyTable(database, "related");
  const remove: FileWriter["remove"] = ({ root, path }) => {
    if (isNew) return;
    for (const row of find.all(root, path) as unknown as FoundRow[]) {
      if (row.parsed !== null) {
        const head = readHead({ ...row, parsed: row.parsed });
        deleteHead.run(row.id);
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
    const { first, last, events, copy, nfc } = timeline;
    insertTimeline.run(id, first, last, events, copy, nfc);
  };
  return {
    remove,
    write: ({ root, path }, stamp, { head, problems }) => {
      remove({ root, path });
      newest += 1;
      const about = path + stamp;
      const kept = problems.length === 0 ? null : seal(problems);
      if (head === null) insertFile.run(newest, root, path, stamp, kept, ...atMost(9, unread));
      else {
        const { parsed, long } = sealHead(head, about);
        insertFile.run(newest, root, path, stamp, kept, ...atMost(9, decidedColumns(head, path, parsed)));
        insertHead.run(newest, about, long);
        writeAbout(newest, head, { path, about });
      }
    },
  };
}

/** The columns of a file without front matter that could be read. */
const unread = [null, null, null, 0, null, null, 0, 0, extraction.needless] as const;

/** The columns that front matter decides, in their order. */
function decidedColumns(head: ParsedHead, path: string, parsed: string): (string | number | null)[] {
  // As it most likely is: `settleWinners` writes only what is otherwise.
  const id = likelyId({ path, explicitId: head.id });
  const day = head.date === null ? null : firstDay(head.date);
  const asked = isIncomplete(head) ? extraction.due : extraction.needless;
  const held = [isHeld(head.localAgreements), isHeld(head.obstacles)];
  return [head.id, id, idSum(id, path), 1, day, parsed, ...held, asked];
}

/** 1 where there is any. */
function isHeld(list: readonly unknown[]): number {
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

interface FoundRow extends Omit<HeadRow, "parsed"> {
  readonly id: number;
  readonly path: string;
  readonly stamp: string;
  readonly parsed: string | null;
  readonly has_text: number;
}
