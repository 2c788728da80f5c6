import { type KnownNames, type KnownNamesJson, mergeNames, restoreKnownNames } from "../../model/known-names.ts";
import { twiceKept } from "./kept-twice.ts";
import type { Database } from "./sqlite.ts";

/** Who and what the libraries share, merged, as the index has it. */
export function readKnownNames(database: Database): KnownNames {
  return lazyKnownNames(database)();
}

/**
 * `readKnownNames` for who may not need it: read now, as it is with the rest, and opened when it is
 * asked for, which throws `Damage` if it is damaged.
 */
export function lazyKnownNames(database: Database): () => KnownNames {
  return keptNames(database) ?? (() => mergeNames([]));
}

const keptNames = twiceKept("knownNames", (names) => restoreKnownNames(names as KnownNamesJson));
