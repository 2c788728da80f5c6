import { type ExtractedHead, type ExtractedKind, type ExtractedParts, extractedKinds } from "../../model/extracted.ts";
import { seal, unseal } from "./sealed-json.ts";

/** The sealed columns of `extracted` that hold what was found of each kind; null for nothing. */
export type FoundColumns = { readonly [Kind in ExtractedKind as `found_${Kind}`]?: string | null };

const columns: readonly (keyof FoundColumns)[] = extractedKinds.map((kind) => `found_${kind}` as const);

/** Whether a text has yet to be asked for what its front matter does not state. */
export const extraction = { due: 0, done: 1, needless: 2 } as const;

/** Which files have yet to be asked. */
export const withoutExtraction = `wins = 1 AND extraction = ${extraction.due}`;

/** The relation that holds what was found in texts, one row a file in which something was. */
export const extractedSchema = `
  CREATE TABLE extracted (file INTEGER PRIMARY KEY, ${columns.map((name) => `${name} TEXT`).join(", ")});
  CREATE INDEX files_without_extraction ON files (id) WHERE ${withoutExtraction};
`;

/** How `extracted` is joined to `files`, and what is read of it for these kinds. */
export function joinExtracted(kinds: readonly ExtractedKind[]): { readonly columns: string; readonly join: string } {
  return {
    columns: kinds.map((kind) => `, extracted.found_${kind}`).join(""),
    join: kinds.length === 0 ? "" : " LEFT JOIN extracted ON extracted.file = files.id",
  };
}

/** What was found of a kind, and who it defines. */
type Found = { readonly entries: readonly unknown[]; readonly defined: readonly unknown[] };

/** The values of a row of `extracted` but its file's, in the order of its columns. */
export function extractedValues(found: ExtractedHead, about: string): (string | null)[] {
  return extractedKinds.map((kind) => {
    const { [kind]: entries, localAgreements } = found;
    const defined = kind === "agreements" ? localAgreements : [];
    return entries.length === 0 ? null : seal({ entries, defined } satisfies Found, about);
  });
}

/** SQL that writes a row of `extracted`. */
export const insertExtracted = `INSERT OR REPLACE INTO extracted (file, ${columns.join(", ")}) VALUES (?${", ?".repeat(columns.length)})`;

/** SQL after which every text has to be asked again. */
export const forgetExtracted = `DELETE FROM extracted; UPDATE files SET extraction = ${extraction.due} WHERE extraction = ${extraction.done};`;

/** What a row holds, opened when it is asked for. Throws `Damage` then if it is damaged. */
export function readExtracted(row: FoundColumns, about: string): ExtractedParts {
  const open = (kind: ExtractedKind) => {
    const sealed = row[`found_${kind}`];
    return sealed == null ? nothing : (unseal(sealed, about) as Found);
  };
  const entries = <Kind extends ExtractedKind>(kind: Kind) => open(kind).entries as ExtractedParts[Kind];
  return {
    get actors() {
      return entries("actors");
    },
    get obstacles() {
      return entries("obstacles");
    },
    get timeline() {
      return entries("timeline");
    },
    get agreements() {
      return entries("agreements");
    },
    get localAgreements() {
      return open("agreements").defined as ExtractedParts["localAgreements"];
    },
  };
}

const nothing: Found = { entries: [], defined: [] };
