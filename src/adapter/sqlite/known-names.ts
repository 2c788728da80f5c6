import { type KnownNames, type KnownNamesJson, mergeNames, restoreKnownNames } from "../../model/known-names.ts";
import { lazily } from "../../text/lazily.ts";
import { readMeta } from "./index-schema.ts";
import { openSeal } from "./sealed-json.ts";
import type { Database } from "./sqlite.ts";

/** Who and what the libraries share, merged, as the index has it. */
export function readKnownNames(database: Database): KnownNames {
  return lazyKnownNames(database)();
}

/**
 * `readKnownNames` for who may not need it: damage is found out now, the rest is done when it is
 * asked for.
 */
export function lazyKnownNames(database: Database): () => KnownNames {
  const sealed = readMeta(database, "knownNames");
  if (sealed === null) return () => mergeNames([]);
  const json = openSeal(sealed, "");
  return lazily(() => restoreKnownNames(JSON.parse(json) as KnownNamesJson));
}
