import type { Agreement } from "../../model/agreement.ts";
import type { Brief } from "../../model/brief.ts";
import { type KnownAgreement, resolveAgreement } from "../../model/known-agreement.ts";
import type { KnownNames } from "../../model/known-names.ts";
import type { Matter } from "../../model/matter.ts";
import { type FileRow, fileColumns, type IndexedBrief, type RowContext, readRow } from "./file-row.ts";
import { twiceKept } from "./kept-twice.ts";
import { joinHeads } from "./sealed-head.ts";
import type { Database } from "./sqlite.ts";

/** The agreements that the libraries share, merged, as the index has them. */
export function readAgreements(database: Database, knownNames: KnownNames): KnownAgreement[] {
  const agreements = keptAgreements(database)?.() ?? [];
  return agreements.map((agreement) => resolveAgreement(agreement, knownNames, null));
}

const keptAgreements = twiceKept("agreements", (agreements) => agreements as readonly Agreement[]);

/** The matters that the libraries share, merged, as the index has them. */
export function readMatters(database: Database): readonly Matter[] {
  return keptMatters(database)?.() ?? [];
}

const keptMatters = twiceKept("matters", (matters) => matters as readonly Matter[]);

/** The agreements that the libraries share, by id, their references as written. */
export function sharedAgreements(database: Database): ReadonlyMap<string, Agreement> {
  return byId(keptAgreements(database)?.() ?? []);
}

/** Agreements by their ids. */
export function byId(agreements: readonly Agreement[]): ReadonlyMap<string, Agreement> {
  return new Map(agreements.map((agreement) => [agreement.id, agreement]));
}

/** The briefs that define agreements in place, newest first: the newest knows most. */
export function selectDefining(database: Database, context: RowContext): IndexedBrief[] {
  const sql = `SELECT ${fileColumns} FROM files INDEXED BY files_that_define ${joinHeads} WHERE defines = 1 AND wins = 1 ORDER BY day DESC, brief_id`;
  return (database.prepare(sql).all() as unknown as FileRow[]).map((row) => readRow(row, context));
}

/** The agreements that briefs define in place; of several with one id the first counts. */
export function definedAgreements(
  briefs: readonly Pick<Brief, "id" | "actors" | "localAgreements">[],
  knownNames: KnownNames,
): KnownAgreement[] {
  const defined = briefs.flatMap((brief) =>
    brief.localAgreements.map((agreement) => resolveAgreement(agreement, knownNames, brief)),
  );
  return [
    ...new Map(defined.toReversed().map((agreement) => [agreement.id, agreement] as const)).values(),
  ].toReversed();
}
