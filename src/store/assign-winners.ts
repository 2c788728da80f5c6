import { assignIds } from "../model/assign-ids.ts";
import type { Database } from "./sqlite.ts";
import type { FileWriter } from "./write-files.ts";

interface FileRow {
  readonly id: number;
  readonly path: string;
  readonly explicit_id: string | null;
  readonly brief_id: string | null;
  readonly wins: number;
}

/**
 * Gives every readable file its id and decides which file wins it: the higher library, in one library the first path. Only
 * winners have a row in the full-text table, so that no shadowed brief skews the statistics of the others.
 */
export function assignWinners(database: Database, rootCount: number, writer: FileWriter): void {
  const select = database.prepare(
    "SELECT id, path, explicit_id, brief_id, wins FROM files WHERE root = ? AND parsed IS NOT NULL",
  );
  const update = database.prepare("UPDATE files SET brief_id = ?, wins = ? WHERE id = ?");
  const taken = new Set<string>();
  for (let root = 0; root < rootCount; root += 1) {
    const rows = select.all(root) as unknown as FileRow[];
    const { ids, losers } = assignIds(rows.map((row) => ({ path: row.path, explicitId: row.explicit_id })));
    const lost = new Map(losers.map(({ path, id }) => [path, id]));
    for (const row of rows) {
      const own = ids.get(row.path);
      const wins = own !== undefined && !taken.has(own);
      if (wins) taken.add(own);
      settle(row, (own ?? lost.get(row.path)) as string, wins, root);
    }
  }

  function settle(row: FileRow, own: string, wins: boolean, root: number): void {
    const isNew = row.brief_id === null && row.wins === 0;
    if (row.brief_id !== own || row.wins !== Number(wins)) update.run(own, Number(wins), row.id);
    if (!wins && (isNew || row.wins === 1)) writer.removeSearch(row.id);
    if (wins && !isNew && row.wins === 0) writer.writeSearch(row.id, { root, path: row.path });
  }
}
