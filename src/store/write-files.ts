import { join } from "node:path";
import { parseBrief } from "../format/parse-brief.ts";
import type { ParsedBrief, ParsedHead } from "../model/brief.ts";
import { firstDay } from "../model/date.ts";
import type { Problem } from "../model/problem.ts";
import { mentionKeys } from "./mentions.ts";
import { missing, safeRead } from "./safe-read.ts";
import { sealHead } from "./sealed-head.ts";
import { seal } from "./sealed-json.ts";
import { readHead } from "./select-briefs.ts";
import type { Database } from "./sqlite.ts";
import { timelineRow } from "./timelines.ts";

/** A problem as the index keeps it: its path is that of its row. */
export type KeptProblem = Omit<Problem, "path">;

/** Writes files into the index, all but their texts, and removes them. */
export interface FileWriter {
  /** Reads a file and writes its rows, in place of those it had. */
  readonly write: (file: { readonly root: number; readonly path: string }, stamp: string) => void;
  readonly remove: (file: { readonly root: number; readonly path: string }) => void;
}

/** A writer whose statements are prepared once. */
export function createFileWriter(database: Database, roots: readonly string[]): FileWriter {
  const find = database.prepare("SELECT id, path, stamp, parsed, has_text FROM files WHERE root = ? AND path = ?");
  const deleteFile = database.prepare("DELETE FROM files WHERE id = ?");
  const deleteText = database.prepare("DELETE FROM search WHERE rowid = ?");
  const insertFile = database.prepare(
    "INSERT INTO files (root, path, stamp, explicit_id, day, parsed, problems, defines, wins) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0) RETURNING id",
  );
  const insertTimeline = database.prepare(
    "INSERT INTO timelines (file, first, last, events, nfc) VALUES (?, ?, ?, ?, ?)",
  );
  const deleteTimeline = database.prepare("DELETE FROM timelines WHERE file = ?");
  const insertMention = database.prepare("INSERT INTO mentions (name, file) VALUES (?, ?)");
  const deleteMention = database.prepare("DELETE FROM mentions WHERE name = ? AND file = ?");
  const remove: FileWriter["remove"] = ({ root, path }) => {
    for (const row of find.all(root, path) as unknown as FoundRow[]) {
      if (row.parsed !== null)
        for (const key of mentionKeys(readHead({ ...row, parsed: row.parsed }))) deleteMention.run(key, row.id);
      deleteTimeline.run(row.id);
      deleteFile.run(row.id);
      if (row.has_text === 1) deleteText.run(row.id);
    }
  };
  const writeAbout = (id: number, head: ParsedHead, about: string) => {
    for (const key of mentionKeys(head)) insertMention.run(key, id);
    const timeline = timelineRow(head.timeline, about);
    if (timeline !== null) insertTimeline.run(id, ...timeline);
  };
  return {
    remove,
    write: (file, stamp) => {
      remove(file);
      const { brief, problems } = readFile(join(roots[file.root] as string, file.path));
      // Gone since the directory was read.
      if (problems === null) return;
      const kept = problems.length === 0 ? null : seal(problems);
      const day = brief?.date == null ? null : firstDay(brief.date);
      const parsed = brief === null ? null : sealHead(brief, file.path + stamp);
      const defines = brief !== null && brief.localAgreements.length > 0 ? 1 : 0;
      const values = [file.root, file.path, stamp, brief?.id ?? null, day, parsed, kept, defines];
      const [row] = insertFile.all(...values) as { id: number }[];
      if (brief !== null) writeAbout(row?.id as number, brief, file.path + stamp);
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

function readFile(path: string): { brief: ParsedBrief | null; problems: readonly KeptProblem[] | null } {
  const { text, reason } = safeRead(path);
  if (reason === missing) return { brief: null, problems: null };
  if (text === null)
    return { brief: null, problems: [{ level: "error", line: null, code: "unreadable", message: reason }] };
  const { brief, problems } = parseBrief(text, path);
  return { brief, problems: problems.map(({ path: _, ...problem }) => problem) };
}
