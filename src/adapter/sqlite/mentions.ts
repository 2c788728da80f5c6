import type { ParsedHead } from "../../model/brief.ts";
import type { KnownNames } from "../../model/known-names.ts";
import { foldName } from "../../text/fold-name.ts";
import { slug } from "../../text/slug.ts";
import { sum32 } from "../cache/sum.ts";
import type { SqlPiece } from "./sql-piece.ts";

/**
 * The keys of every name under which a brief's front matter refers to somebody: actors, holders,
 * whom obstacles hinder. They depend on no `library.yaml`, so that a change of one leaves them as
 * they are.
 */
export function mentionKeys({ actors, obstacles }: Pick<ParsedHead, "actors" | "obstacles">): Set<number> {
  const keys = new Set<number>();
  for (const { reference, aliases } of actors) {
    addKeys(keys, reference);
    for (const alias of aliases) addKeys(keys, alias);
  }
  for (const { holder, hinders } of obstacles) {
    if (holder !== null) addKeys(keys, holder);
    for (const hindered of hinders) addKeys(keys, hindered);
  }
  return keys;
}

function addKeys(keys: Set<number>, name: string): void {
  const [key, keyOfSlug] = keysOf(name);
  keys.add(key);
  keys.add(keyOfSlug);
}

/**
 * The files that may refer to one of these actors, as a condition on `files`: all that do, and by
 * chance others; completed, also those in whose texts one of them was found.
 */
export function mentionCondition(
  actors: readonly string[],
  knownNames: KnownNames,
  { isCompleted }: { readonly isCompleted: boolean },
): SqlPiece {
  const names = actors.flatMap((id) => {
    const { name, aliases } = knownNames.actors.get(id) ?? { name: id, aliases: [] };
    return [id, name, ...aliases];
  });
  // As one value: an actor may have more aliases than SQL binds values.
  const keys = JSON.stringify([...new Set(names.map(nameKey))]);
  const sql = "files.id IN (SELECT file FROM mentions WHERE name IN (SELECT value FROM json_each(?)))";
  return isCompleted ? { sql: `(${sql} OR ${inTexts})`, values: [keys, keys] } : { sql, values: [keys] };
}

const inTexts =
  "files.id IN (SELECT file FROM extracted_names WHERE EXISTS (SELECT 1 FROM json_each(?) WHERE instr(names, ' ' || value || ' ') > 0))";

/** The keys of a name. Those of names that came lately are known: briefs name the same actors. */
function keysOf(name: string): NameKeys {
  const before = known.get(name);
  if (before !== undefined) return before;
  if (known.size === mostNames) known.clear();
  const keys = [nameKey(name), nameKey(slug(name))] as const;
  known.set(name, keys);
  return keys;
}

type NameKeys = readonly [ofName: number, ofSlug: number];

const known = new Map<string, NameKeys>();
const mostNames = 10_000;

/** Signed: V8 keeps that without a place of its own. */
function nameKey(name: string): number {
  return sum32(foldName(name)) | 0;
}
