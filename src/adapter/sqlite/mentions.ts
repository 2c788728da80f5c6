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
  const add = (name: string) => {
    for (const key of keysOf(name)) keys.add(key);
  };
  for (const { reference, aliases } of actors) {
    add(reference);
    aliases.forEach(add);
  }
  for (const { holder, hinders } of obstacles) {
    if (holder !== null) add(holder);
    hinders.forEach(add);
  }
  return keys;
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
function keysOf(name: string): readonly number[] {
  const before = known.get(name);
  if (before !== undefined) return before;
  if (known.size === mostNames) known.clear();
  const keys = [nameKey(name), nameKey(slug(name))];
  known.set(name, keys);
  return keys;
}

const known = new Map<string, readonly number[]>();
const mostNames = 10_000;

function nameKey(name: string): number {
  return sum32(foldName(name));
}
