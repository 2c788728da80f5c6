import { join } from "node:path";
import { type Catalogue, type CatalogueJson, mergeTables, restoreCatalogue } from "../model/catalogue.ts";
import { lazily } from "../text/lazily.ts";
import { readMeta } from "./index-schema.ts";
import { openSeal } from "./sealed-json.ts";
import type { Database } from "./sqlite.ts";
import { stampAt } from "./sweep.ts";

/** The tables of the libraries, merged, as the index has them. */
export function readCatalogue(database: Database): Catalogue {
  return lazyCatalogue(database)();
}

/** `readCatalogue` for who may not need it: damage is found out now, the rest is done when it is asked for. */
export function lazyCatalogue(database: Database): () => Catalogue {
  const sealed = readMeta(database, "catalogue");
  if (sealed === null) return () => mergeTables([]);
  const json = openSeal(sealed, "");
  return lazily(() => restoreCatalogue(JSON.parse(json) as CatalogueJson));
}

/** Whether any `library.yaml` is not the one that the index has. */
export function tablesMoved(database: Database, places: readonly string[]): boolean {
  const rows = database.prepare("SELECT root, stamp FROM libraries").all() as { root: number; stamp: string }[];
  const stamps = new Map(rows.map(({ root, stamp }) => [root, stamp]));
  return places.some((place, root) => stamps.get(root) !== (stampAt(join(place, "library.yaml")) ?? noTables));
}

/** The stamp of a library without a `library.yaml`. */
export const noTables = "none";
