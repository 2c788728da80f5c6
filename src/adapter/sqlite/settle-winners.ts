import { assignWinners } from "../../ingest/assign-winners.ts";
import type { IdClash } from "../../model/assign-ids.ts";
import { idSum, seal } from "./sealed-json.ts";
import type { Database } from "./sqlite.ts";

interface FileRow {
  readonly id: number;
  readonly path: string;
  readonly explicit_id: string | null;
  readonly brief_id: string | null;
  readonly wins: number;
  readonly missed: string | null;
  readonly has_text: number;
}

/**
 * Gives every readable file its id and decides which file wins it. Only winners have a row in the
 * full-text table, so that no shadowed brief skews the statistics of the others.
 */
export function settleWinners(database: Database, rootCount: number): void {
  const select = database.prepare(
    "SELECT id, path, explicit_id, brief_id, wins, missed, has_text FROM files WHERE root = ? AND parsed IS NOT NULL",
  );
  const update = database.prepare(
    "UPDATE files SET brief_id = ?, id_sum = ?, wins = ?, missed = ?, has_text = ? WHERE id = ?",
  );
  const deleteText = database.prepare("DELETE FROM search WHERE rowid = ?");
  const taken = new Set<string>();
  for (let root = 0; root < rootCount; root += 1) {
    const rows = select.all(root) as unknown as FileRow[];
    const claims = rows.map((row) => ({ path: row.path, explicitId: row.explicit_id }));
    for (const [index, { id, wins, missed }] of assignWinners(claims, taken).entries()) {
      const row = rows[index] as FileRow;
      const settled = { brief_id: id, wins: Number(wins), missed: sealMissed(missed, row.path) };
      if (isSettled(row, settled)) continue;
      // A brief is found by its id, too: where that is another, its text is written again.
      const keepsText = wins && row.brief_id === id;
      update.run(id, idSum(id, row.path), settled.wins, settled.missed, keepsText ? row.has_text : 0, row.id);
      if (!keepsText && row.has_text === 1) deleteText.run(row.id);
    }
  }
}

type Settled = Pick<FileRow, "brief_id" | "wins" | "missed">;

function isSettled(row: Settled, { brief_id, wins, missed }: Settled): boolean {
  return row.brief_id === brief_id && row.wins === wins && row.missed === missed;
}

function sealMissed(clash: IdClash | null, path: string): string | null {
  return clash === null ? null : seal(clash, path);
}
