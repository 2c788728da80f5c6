import type { Agreement } from "../model/agreement.ts";
import type { Brief } from "../model/brief.ts";
import type { Catalogue } from "../model/catalogue.ts";
import { type KnownAgreement, resolveAgreement } from "../model/known-agreement.ts";
import { readMeta } from "./index-schema.ts";
import { unseal } from "./sealed-json.ts";
import { type FileRow, fileColumns, type IndexedBrief, readRow, type Tables } from "./select-briefs.ts";
import type { Database } from "./sqlite.ts";

/** The agreements of the libraries' tables, merged, as the index has them. */
export function readAgreements(database: Database, catalogue: Catalogue): KnownAgreement[] {
  const json = readMeta(database, "agreements");
  const agreements = json === null ? [] : (unseal(json) as Agreement[]);
  return agreements.map((agreement) => resolveAgreement(agreement, catalogue, null));
}

/** The briefs that define agreements in place, newest first: the newest knows most. */
export function selectDefining(database: Database, { roots, catalogue }: Tables): IndexedBrief[] {
  const sql = `SELECT ${fileColumns} FROM files INDEXED BY files_that_define WHERE defines = 1 AND wins = 1 ORDER BY day DESC, brief_id`;
  return (database.prepare(sql).all() as unknown as FileRow[]).map((row) => readRow(row, roots, catalogue));
}

/** The agreements that briefs define in place; of several with one id the first counts. */
export function definedAgreements(
  briefs: readonly Pick<Brief, "id" | "actors" | "localAgreements">[],
  catalogue: Catalogue,
): KnownAgreement[] {
  const defined = briefs.flatMap((brief) =>
    brief.localAgreements.map((agreement) => resolveAgreement(agreement, catalogue, brief)),
  );
  return [
    ...new Map(defined.toReversed().map((agreement) => [agreement.id, agreement] as const)).values(),
  ].toReversed();
}
